// Check it with: deno check --config types/guest.deno.json <this file>
const sum = (values: number[]): number =>
  values.reduce((total, value) => total + value, 0);

NETWORK.onRequest("sum", (data) => sum(data as number[]));
