import type { Limits } from "../../types/limits.ts";
import type { SourceSettings } from "../isolate_settings.ts";

/** Bounds of one thing that is sent. */
const MESSAGE = { what: "message", name: "maxMessageBytes" } as const;
const SOURCE = { what: "source", name: "maxSourceBytes" } as const;
type Bound = typeof MESSAGE | typeof SOURCE;

/** Where letters go: one isolate, its limits, and what waits for it. */
export interface Addressee {
  id: number;
  limits(): Limits;
  queuedBytes(): number;
}

/** Makes the text of what is sent to a guest, once, and measures it. */
export class Letters {
  #to: Addressee;
  #scripts = 0;

  constructor(to: Addressee) {
    this.#to = to;
  }

  /** Bytes that one message may have. */
  get maxMessageBytes(): number {
    return this.#to.limits().maxMessageBytes;
  }

  /** Bytes that may wait to be read by the guest. */
  get maxQueuedBytes(): number {
    return this.#to.limits().maxQueuedBytes;
  }

  /** @throws {RangeError} over `maxSourceBytes` or `maxQueuedBytes`. */
  source(code: string, { name, lang }: SourceSettings): string {
    const source = String(code);
    this.#check(source, SOURCE);
    const file = name ?? `script-${++this.#scripts}.js`;
    return `${JSON.stringify({ name: file, lang })}\n${source}`;
  }

  /** @throws {RangeError} over `maxMessageBytes` or `maxQueuedBytes`. */
  message(name: string, data: unknown): string {
    const json = JSON.stringify(data);
    if (json === undefined) return `[${JSON.stringify(String(name))}]`;
    this.#check(json, MESSAGE);
    return `[${JSON.stringify(String(name))},${json}]`;
  }

  /** @throws {RangeError} over `maxMessageBytes`. */
  reply(answer: unknown): string {
    const json = JSON.stringify(answer) ?? "";
    const limit = this.maxMessageBytes;
    const size = sizeBeyond(json, limit);
    if (size <= limit) return json;
    throw new RangeError(
      `Cannot reply: ${size} bytes, maxMessageBytes is ${limit}`,
    );
  }

  #check(text: string, { what, name }: Bound): void {
    const limits = this.#to.limits();
    const size = sizeBeyond(text, limits[name]);
    if (size > limits[name]) {
      throw new RangeError(
        `Cannot send ${what} to isolate #${this.#to.id}: ${size} bytes, ` +
          `${name} is ${limits[name]}`,
      );
    }
    const queued = this.#to.queuedBytes() + text.length;
    if (queued > limits.maxQueuedBytes) {
      throw new RangeError(
        `Cannot send ${what} to isolate #${this.#to.id}: the guest has not ` +
          `read ${queued} bytes, maxQueuedBytes is ${limits.maxQueuedBytes}`,
      );
    }
  }
}

/** Bytes of `text` in UTF-8; 0 when they surely are within `limit`. */
function sizeBeyond(text: string, limit: number): number {
  if (text.length * 3 <= limit) return 0;
  return new TextEncoder().encode(text).length;
}
