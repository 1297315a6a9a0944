import { average, type Sample } from "./average.ts";
import names from "./names.json" with { type: "json" };

declare const NETWORK: { send(event: string, data: unknown): void };

const samples: Sample[] = names.map((name, index) => ({
  name,
  value: index * 2,
}));
NETWORK.send("report", { names, average: average(samples) });
