import type { Breach } from "../../types/ends.ts";
import type { Limit, Sample } from "./sample.ts";

/** CPU time over the isolate's life. */
export class TotalCpuLimit implements Limit {
  /** Milliseconds; 0 = off. */
  limit: number;
  #start: number;

  constructor(limit: number, startCpu: number) {
    this.limit = limit;
    this.#start = startCpu;
  }

  /** Milliseconds that are left; infinite when off. */
  left(cpu: number): number {
    return this.limit === 0 ? Infinity : this.limit - (cpu - this.#start);
  }

  check({ cpu }: Pick<Sample, "cpu">): Breach | undefined {
    const used = cpu - this.#start;
    if (this.limit === 0 || used <= this.limit) return;
    return {
      reason: "cpu_limit_exceeded",
      limit: this.limit,
      used,
      detail: "total",
    };
  }
}
