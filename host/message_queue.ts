/** Events of one name on their way to a `for await` loop. */
export class MessageQueue implements AsyncIterableIterator<unknown> {
  #items: { data: unknown; bytes: number }[] = [];
  #bytes = 0;
  #waiting: PromiseWithResolvers<IteratorResult<unknown>>[] = [];
  #ended: { error?: Error } | undefined;
  #onReturn: () => void;

  /** @param onReturn Called when the loop ends from its own side. */
  constructor(onReturn: () => void) {
    this.#onReturn = onReturn;
  }

  /** Bytes nobody has taken yet. */
  get bytes(): number {
    return this.#bytes;
  }

  push(data: unknown, bytes: number): void {
    const waiting = this.#waiting.shift();
    if (waiting) return waiting.resolve({ done: false, value: data });
    this.#items.push({ data, bytes });
    this.#bytes += bytes;
  }

  /** No more will come; `error` is thrown once all has been taken. */
  end(error?: Error): void {
    this.#ended = { error };
    for (const waiting of this.#waiting.splice(0)) {
      if (error) waiting.reject(error);
      else waiting.resolve({ done: true, value: undefined });
      error = undefined;
    }
  }

  next(): Promise<IteratorResult<unknown>> {
    const item = this.#items.shift();
    if (item) {
      this.#bytes -= item.bytes;
      return Promise.resolve({ done: false, value: item.data });
    }
    if (this.#ended) {
      const { error } = this.#ended;
      this.#ended = {};
      return error
        ? Promise.reject(error)
        : Promise.resolve({ done: true, value: undefined });
    }
    const waiting = Promise.withResolvers<IteratorResult<unknown>>();
    this.#waiting.push(waiting);
    return waiting.promise;
  }

  return(): Promise<IteratorResult<unknown>> {
    this.#items = [];
    this.#bytes = 0;
    this.#onReturn();
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
