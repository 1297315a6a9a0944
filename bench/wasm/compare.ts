/** Two timings of the same work, taken by turns. */
export interface Comparison {
  /** Medians in milliseconds. */
  readonly plain: number;
  readonly metered: number;
  readonly ratio: number;
}

/** The middle one of the values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[
    Math.min(Math.floor(sorted.length * share), sorted.length - 1)
  ]!;
}

/** The geometric mean. */
export function geometricMean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + Math.log(value), 0);
  return Math.exp(sum / values.length);
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Runs two versions of the same work by turns after a warm-up, and compares
 * the medians. Noise of the machine meets both alike.
 */
export async function compare(
  plain: () => unknown,
  metered: () => unknown,
  rounds = 31,
): Promise<Comparison> {
  for (let i = 0; i < 10; i++) {
    plain();
    metered();
  }
  // Lets the engine's helper threads finish the optimised code.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const a: number[] = [];
  const b: number[] = [];
  for (let i = 0; i < rounds; i++) {
    a.push(timed(plain));
    b.push(timed(metered));
  }
  return {
    plain: median(a),
    metered: median(b),
    ratio: median(b) / median(a),
  };
}
