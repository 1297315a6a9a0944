import type { Breach } from "../../types/ends.ts";
import type { Limit, Sample } from "./sample.ts";

/** Wall-clock time of each `evaluate` and `call`, awaits included. */
export class WallClockLimit implements Limit {
  /** Milliseconds; 0 = off. */
  limit: number;
  #started = new Map<number, number>();

  constructor(limit: number) {
    this.limit = limit;
  }

  /** How many calls the guest has not answered. */
  get open(): number {
    return this.#started.size;
  }

  /** When the next open call is over its limit; infinite without one. */
  get due(): number {
    for (const start of this.#started.values()) {
      return this.limit === 0 ? Infinity : start + this.limit;
    }
    return Infinity;
  }

  start(id: number, now: number): void {
    this.#started.set(id, now);
  }

  /** @returns whether `id` was open: only such an answer is one. */
  finish(id: number): boolean {
    return this.#started.delete(id);
  }

  check({ now }: Pick<Sample, "now">): Breach | undefined {
    if (now < this.due) return;
    return {
      reason: "wall_clock_limit_exceeded",
      limit: this.limit,
      used: now - (this.due - this.limit),
    };
  }
}
