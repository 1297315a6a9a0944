import { CONSOLE_CHARS } from "../../types/protocol.ts";

/** Lines a quiet console may say at once, and lines a second after that. */
const BURST = 200;
const PER_SECOND = 200;

/** How much of a guest's console reaches the host. */
export class ConsoleLimit {
  #left = BURST;
  #at: number;
  #dropped = 0;

  constructor(now: number) {
    this.#at = now;
  }

  /** @returns whether a line of `chars` may pass; else it is counted. */
  allows(chars: number, now: number): boolean {
    this.#left = Math.min(
      BURST,
      this.#left + (now - this.#at) / 1000 * PER_SECOND,
    );
    this.#at = now;
    // An escaped line can be six times as long as what it says.
    if (this.#left >= 1 && chars <= CONSOLE_CHARS * 6 + 100) {
      this.#left--;
      return true;
    }
    this.#dropped++;
    return false;
  }

  /** Lines dropped since the last call. */
  takeDropped(): number {
    const dropped = this.#dropped;
    this.#dropped = 0;
    return dropped;
  }
}
