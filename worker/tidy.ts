import { MIB } from "../types/limits.ts";
import type { Sample } from "./limits/sample.ts";

/** Growth that is worth a collection. */
const WORTH_BYTES = 2 * MIB;
/** What a collection goes through quickly, above the empty isolate. */
const QUICK_BYTES = 48 * MIB;
/** CPU milliseconds that a collection surely does not need. */
const COST_MS = 100;

/**
 * Decides when a guest that has gone to rest is to collect its garbage: once
 * for what it left behind, and never where the collection itself, which its
 * limits are charged with, could end it.
 */
export class Tidy {
  #baseline: number;
  #tidied = 0;

  /** @param baseline Resident bytes of the empty isolate. */
  constructor(baseline: number) {
    this.#baseline = baseline;
  }

  /**
   * @param cpuLeft Milliseconds that the guest may burn.
   * @returns whether to collect now.
   */
  wanted({ rss }: Pick<Sample, "rss">, cpuLeft: number): boolean {
    if (rss < this.#tidied + WORTH_BYTES) return false;
    if (rss > this.#baseline + QUICK_BYTES || cpuLeft < COST_MS) return false;
    this.#tidied = rss;
    return true;
  }

  /** The guest's thread has collected its garbage. */
  collected({ rss }: Pick<Sample, "rss">): void {
    this.#tidied = Math.min(this.#tidied, rss);
  }
}
