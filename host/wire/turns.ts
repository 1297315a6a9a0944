import { setImmediate } from "node:timers";

/** Milliseconds that guests together may take of one turn of the loop. */
const TURN_MS = 4;
/** How much of what a share has used is forgotten per millisecond. */
const FORGET = 0.01;

/** What one isolate has used of the host's loop lately. */
export class Share {
  #used = 0;
  #at = 0;

  /** Milliseconds, older ones counting less. */
  used(now: number): number {
    return this.#used * Math.exp((this.#at - now) * FORGET);
  }

  charge(ms: number, now: number): void {
    this.#used = this.used(now) + ms;
    this.#at = now;
  }
}

interface Waiting {
  share: Share;
  go(): void;
}

/**
 * Divides the host's event loop among isolates: what they have the host do in
 * one turn is bounded for all together, and who has used least goes first.
 */
export class Turns {
  #until = 0;
  #waiting: Waiting[] = [];
  #open = false;

  /** Whether there is time left in this turn of the loop. */
  get free(): boolean {
    if (!this.#open) this.#begin();
    return this.#waiting.length === 0 && performance.now() < this.#until;
  }

  /** When the share of the caller ends. */
  get until(): number {
    return this.#until;
  }

  /** Resolves in a turn that has time for `share`. */
  next(share: Share): Promise<void> {
    if (!this.#open) this.#begin();
    return new Promise((go) => this.#waiting.push({ share, go }));
  }

  #begin(): void {
    this.#open = true;
    this.#until = performance.now() + TURN_MS;
    setImmediate(() => this.#end());
  }

  #end(): void {
    this.#open = false;
    const first = this.#takeFirst();
    if (!first) return;
    this.#begin();
    first.go();
  }

  #takeFirst(): Waiting | undefined {
    const now = performance.now();
    let best = 0;
    for (let i = 1; i < this.#waiting.length; i++) {
      const { share } = this.#waiting[i]!;
      if (share.used(now) < this.#waiting[best]!.share.used(now)) best = i;
    }
    return this.#waiting.splice(best, 1)[0];
  }
}

/** The turns of this process's event loop. */
export const turns = new Turns();
