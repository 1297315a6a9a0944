/** Lets only so many in at once; the others wait in order. */
export class Semaphore {
  #free: number;
  #waiting: PromiseWithResolvers<void>[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Waits for a place. @returns what gives it back; calling it again does
   * nothing.
   *
   * @throws the reason of `signal` when it is aborted first.
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else await this.#queue(signal);
    let inside = true;
    return () => {
      if (inside) this.#leave();
      inside = false;
    };
  }

  async #queue(signal: AbortSignal): Promise<void> {
    const waiting = Promise.withResolvers<void>();
    const abort = () => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
      waiting.reject(signal.reason);
    };
    this.#waiting.push(waiting);
    signal.addEventListener("abort", abort, { once: true });
    try {
      await waiting.promise;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next.resolve();
    else this.#free++;
  }
}
