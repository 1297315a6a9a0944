import type { Breach } from "../../types/ends.ts";
import type { Limit, Sample } from "./sample.ts";

/** The share of idle time that a spent budget recovers. */
const RECOVERY = 0.1;

/**
 * CPU time per host event. What the process burns is drawn from one budget:
 * a host event the guest takes up renews it, idle time restores a tenth. A
 * guest that waits for a core is not idle: while it owes an answer to a ping,
 * nothing is restored.
 */
export class CpuLimit implements Limit {
  /** Milliseconds; 0 = off. */
  limit: number;
  #spent = 0;
  #last: { now: number; cpu: number };
  #answers: () => boolean;

  /** @param answers Whether the guest has answered its last ping. */
  constructor(
    limit: number,
    start: { now: number; cpu: number },
    answers: () => boolean = () => true,
  ) {
    this.limit = limit;
    this.#last = start;
    this.#answers = answers;
  }

  /** Milliseconds of the budget that are left; infinite when off. */
  get left(): number {
    return this.limit === 0 ? Infinity : this.limit - this.#spent;
  }

  /** A host event begins: the whole budget is there again. */
  renew(cpu: number, now: number = performance.now()): void {
    this.#last = { now, cpu };
    this.#spent = 0;
  }

  check({ now, cpu }: Pick<Sample, "now" | "cpu">): Breach | undefined {
    const burned = cpu - this.#last.cpu;
    const unused = Math.max(0, now - this.#last.now - burned);
    const idle = this.#answers() ? unused : 0;
    this.#last = { now, cpu };
    // As if all idling came first: none of it pays for what follows.
    this.#spent = Math.max(0, this.#spent - idle * RECOVERY) + burned;
    if (this.limit === 0 || this.#spent <= this.limit) return;
    return {
      reason: "cpu_limit_exceeded",
      limit: this.limit,
      used: this.#spent,
    };
  }
}
