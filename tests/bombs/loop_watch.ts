const TICK_MS = 2;

/** The longest time in which this loop did not turn; shown, never judged. */
export class LoopWatch implements Disposable {
  #last = performance.now();
  #longest = 0;
  #timer = setInterval(() => this.#look(), TICK_MS);

  /** Milliseconds of the longest block so far. */
  get longestMs(): number {
    this.#look();
    return this.#longest;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last - TICK_MS);
    this.#last = now;
  }
}
