/** Answers that the host waits for, by id. */
export class Pending {
  #open = new Map<number, {
    answer: PromiseWithResolvers<unknown>;
    ticks: number;
    stop: () => void;
  }>();

  #idle: PromiseWithResolvers<void> | undefined;

  get size(): number {
    return this.#open.size;
  }

  /** Resolves when every answer has come, or never will. */
  async idle(): Promise<void> {
    if (this.#open.size === 0) return;
    this.#idle ??= Promise.withResolvers<void>();
    await this.#idle.promise;
  }

  /**
   * A promise for the answer to `id`.
   *
   * @param signal Rejects the promise with its reason; the guest goes on.
   */
  wait(id: number, signal?: AbortSignal): Promise<unknown> {
    const answer = Promise.withResolvers<unknown>();
    const abort = () => this.reject(id, signal!.reason);
    signal?.addEventListener("abort", abort, { once: true });
    const stop = () => signal?.removeEventListener("abort", abort);
    this.#open.set(id, { answer, ticks: 0, stop });
    return answer.promise;
  }

  resolve(id: number, value: unknown): void {
    this.#take(id)?.resolve(value);
  }

  reject(id: number, reason: unknown): void {
    this.#take(id)?.reject(reason);
  }

  rejectAll(reason: Error): void {
    for (const id of [...this.#open.keys()]) this.reject(id, reason);
  }

  /** Counts one tick for each; @returns the most ticks any has waited. */
  tick(): number {
    let most = 0;
    for (const open of this.#open.values()) {
      most = Math.max(most, ++open.ticks);
    }
    return most;
  }

  #take(id: number): PromiseWithResolvers<unknown> | undefined {
    const open = this.#open.get(id);
    this.#open.delete(id);
    open?.stop();
    if (this.#open.size === 0) {
      this.#idle?.resolve();
      this.#idle = undefined;
    }
    return open?.answer;
  }
}
