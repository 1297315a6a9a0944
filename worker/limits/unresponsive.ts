import type { Breach } from "../../types/ends.ts";
import type { Limit, Sample } from "./sample.ts";

/** Below this share of one core a guest counts as blocked, not as busy. */
const BUSY_SHARE = 0.03;

/**
 * The guest's event loop must answer pings. While a CPU limit is in force a
 * busy guest is that limit's to judge, so only one that blocks without
 * burning CPU is unresponsive; without a CPU limit any silence counts.
 */
export class UnresponsiveLimit implements Limit {
  /** Milliseconds. */
  limit: number;
  #cpuLimited: () => boolean;
  #pinged: { now: number; cpu: number } | undefined;
  #last = -Infinity;

  constructor(limit: number, cpuLimited: () => boolean) {
    this.limit = limit;
    this.#cpuLimited = cpuLimited;
  }

  /** Whether a ping waits for its answer. */
  get waiting(): boolean {
    return this.#pinged !== undefined;
  }

  /** @returns whether a ping is due: none waits, the last is `every` ms old. */
  ping({ now, cpu }: { now: number; cpu: number }, every: number): boolean {
    if (this.#pinged || now - this.#last < every) return false;
    this.#last = now;
    this.#pinged = { now, cpu };
    return true;
  }

  answered(): void {
    this.#pinged = undefined;
  }

  check({ now, cpu }: Pick<Sample, "now" | "cpu">): Breach | undefined {
    if (!this.#pinged) return;
    const silent = now - this.#pinged.now;
    if (silent <= this.limit) return;
    const busy = cpu - this.#pinged.cpu > silent * BUSY_SHARE;
    if (busy && this.#cpuLimited()) return;
    return { reason: "unresponsive", limit: this.limit, used: silent };
  }
}
