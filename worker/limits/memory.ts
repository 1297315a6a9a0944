import type { Breach } from "../../types/ends.ts";
import type { Limit, Sample } from "../sample.ts";

const MIB = 1024 * 1024;

/** Resident memory above the empty isolate, heap and all else together. */
export class MemoryLimit implements Limit {
  /** MiB; 0 = off. */
  limit: number;
  readonly baseline: number;
  #peak = 0;

  constructor(limit: number, baseline: number) {
    this.limit = limit;
    this.baseline = baseline;
  }

  /** Highest use seen, in bytes above the empty isolate. */
  get peak(): number {
    return this.#peak;
  }

  check({ rss }: Pick<Sample, "rss">): Breach | undefined {
    const used = Math.max(0, rss - this.baseline);
    this.#peak = Math.max(this.#peak, used);
    if (this.limit === 0 || used <= this.limit * MIB) return;
    return {
      reason: "memory_limit_exceeded",
      limit: this.limit * MIB,
      used,
    };
  }
}
