import type { Breach } from "../../types/ends.ts";
import { MIB } from "../../types/limits.ts";
import type { Limit, Sample } from "./sample.ts";

/**
 * MiB above the limit that end the guest at once. Up to there it may be
 * garbage: V8 lets about this much of it gather outside the heap.
 */
const SLACK_MB = 96;
/** Milliseconds that freed pages may take to leave the process. */
const SETTLE_MS = 50;
/** Milliseconds between two collections asked for. */
const COLLECT_EVERY_MS = 250;

/**
 * Resident memory above the empty isolate, heap and all else together. Above
 * the limit the guest's thread is asked to collect its garbage; what is still
 * too much then is held.
 */
export class MemoryLimit implements Limit {
  /** MiB; 0 = off. */
  limit: number;
  readonly baseline: number;
  #peak = 0;
  #over = false;
  #askedAt = -Infinity;
  #collectedAt = Infinity;

  constructor(limit: number, baseline: number) {
    this.limit = limit;
    this.baseline = baseline;
  }

  /** Highest use seen, in bytes above the empty isolate. */
  get peak(): number {
    return this.#peak;
  }

  /** Whether the last sample was above the limit. */
  get over(): boolean {
    return this.#over;
  }

  /** @returns whether the guest's thread is to collect its garbage now. */
  collect(now: number): boolean {
    if (!this.#over || now - this.#askedAt < COLLECT_EVERY_MS) return false;
    if (this.#collectedAt < Infinity) return false;
    this.#askedAt = now;
    return true;
  }

  /** The guest's thread has collected its garbage. */
  collected(now: number): void {
    if (this.#over) this.#collectedAt = Math.min(this.#collectedAt, now);
  }

  check({ now, rss }: Pick<Sample, "now" | "rss">): Breach | undefined {
    const used = Math.max(0, rss - this.baseline);
    const limit = this.limit * MIB;
    this.#peak = Math.max(this.#peak, used);
    this.#over = limit > 0 && used > limit;
    if (!this.#over) {
      this.#collectedAt = Infinity;
      return;
    }
    const held = now - this.#collectedAt >= SETTLE_MS;
    if (!held && used <= limit + SLACK_MB * MIB) return;
    return { reason: "memory_limit_exceeded", limit, used };
  }
}
