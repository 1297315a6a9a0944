import { footprint } from "../wire/footprint.ts";

/** What keeping one message costs beside its own bytes. */
const ITEM_BYTES = 128;

interface Item {
  data: unknown;
  bytes: number;
  next: Item | undefined;
}

/** Events of one name on their way to a `for await` loop. */
export class MessageQueue implements AsyncIterableIterator<unknown> {
  /** Linked: taking the first of a long array would move all the others. */
  #first: Item | undefined;
  #last: Item | undefined;
  #bytes = 0;
  #waiting: PromiseWithResolvers<IteratorResult<unknown>>[] = [];
  #ended: { error?: Error } | undefined;
  #onReturn: () => void;

  /** @param onReturn Called when the loop ends from its own side. */
  constructor(onReturn: () => void) {
    this.#onReturn = onReturn;
  }

  /** What keeping costs that nobody has taken yet. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @param size What keeping `data` takes, where that is known. */
  push(data: unknown, size?: number): void {
    const waiting = this.#waiting.shift();
    if (waiting) return waiting.resolve({ done: false, value: data });
    const bytes = ITEM_BYTES + (size ?? footprint(data));
    const item: Item = { data, bytes, next: undefined };
    if (this.#last) this.#last.next = item;
    else this.#first = item;
    this.#last = item;
    this.#bytes += item.bytes;
  }

  /** No more will come; `error` is thrown once all has been taken. */
  end(error?: Error): void {
    this.#ended = error ? { error } : {};
    for (const waiting of this.#waiting.splice(0)) {
      if (error) waiting.reject(error);
      else waiting.resolve({ done: true, value: undefined });
      error = undefined;
    }
  }

  next(): Promise<IteratorResult<unknown>> {
    const item = this.#first;
    if (item) {
      this.#first = item.next;
      if (!item.next) this.#last = undefined;
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
    this.#first = this.#last = undefined;
    this.#bytes = 0;
    this.#onReturn();
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
