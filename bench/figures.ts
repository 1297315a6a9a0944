/** The value below which a share of `values` lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.floor(sorted.length * share);
  return sorted[Math.min(sorted.length - 1, at)] ?? NaN;
}

/** `p50 … p99 …`, in the digits that matter. */
export function spread(values: readonly number[], unit: string): string {
  const [p50, p99] = [percentile(values, 0.5), percentile(values, 0.99)];
  return `p50 ${digits(p50)}  p99 ${digits(p99)} ${unit}`;
}

export function digits(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(3);
}

/** Prints one line of results. */
export function row(what: string, result: string, budget = ""): void {
  console.log(`${what.padEnd(44)} ${result.padEnd(34)} ${budget}`.trimEnd());
}

/** Milliseconds of each of `count` runs. */
export async function timeEach(
  count: number,
  run: () => unknown,
): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs per second with `inFlight` at a time, for `ms` milliseconds. */
export async function perSecond(
  inFlight: number,
  ms: number,
  run: () => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  let done = 0;
  await Promise.all(Array.from({ length: inFlight }, async () => {
    while (performance.now() - start < ms) {
      await run();
      done++;
    }
  }));
  return done / (performance.now() - start) * 1000;
}
