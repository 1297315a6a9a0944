import {
  FromGuest,
  STREAM_CHUNK_BYTES,
  STREAM_WINDOW_BYTES,
} from "../../types/protocol.ts";
import type { Channel } from "../talk/channel.ts";
import {
  PromiseClass,
  PromiseThen,
  TypeErrorClass,
} from "../natives/primordials.ts";
import {
  byteLengthOf,
  copyBytes,
  getReader,
  readerCancel,
  readerRead,
  typeOfTypedArray,
} from "../natives/web.ts";

/** A request's body on its way: no faster than the host reads. */
export class Upload {
  #channel: Channel;
  #id: number;
  #reader: ReadableStreamDefaultReader;
  #credit = STREAM_WINDOW_BYTES;
  #granted: (() => void) | undefined;
  #stopped = false;

  constructor(
    channel: Channel,
    id: number,
    stream: ReadableStream<Uint8Array>,
  ) {
    this.#channel = channel;
    this.#id = id;
    this.#reader = getReader(stream);
  }

  /** Sends everything. Rejects when the guest's stream breaks. */
  async run(): Promise<void> {
    while (!this.#stopped) {
      const result = await readerRead(this.#reader);
      if (this.#stopped) return;
      if (result.done) return this.#channel.post(FromGuest.end, this.#id, "");
      if (typeOf(result.value) !== "Uint8Array") {
        const error = new TypeErrorClass(
          "Cannot send the body: its stream gave something else than bytes",
        );
        this.stop(error);
        throw error;
      }
      await this.#send(result.value as Uint8Array);
    }
  }

  /** The host takes `bytes` more. */
  grant(bytes: number): void {
    this.#credit += bytes;
    this.#go();
  }

  /** Sends nothing more and tells the guest's stream. */
  stop(reason: unknown): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#go();
    PromiseThen(readerCancel(this.#reader, reason), undefined, () => {});
  }

  #go(): void {
    const granted = this.#granted;
    this.#granted = undefined;
    if (granted) granted();
  }

  async #send(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < byteLengthOf(bytes);) {
      if (this.#credit === 0) {
        await new PromiseClass<void>((resolve) => this.#granted = resolve);
      }
      if (this.#stopped) return;
      let size = byteLengthOf(bytes) - at;
      if (size > this.#credit) size = this.#credit;
      if (size > STREAM_CHUNK_BYTES) size = STREAM_CHUNK_BYTES;
      if (size <= 0) return;
      const part = copyBytes(bytes, at, size);
      at += size;
      this.#credit -= size;
      this.#channel.postBytes(FromGuest.chunk, this.#id, part);
    }
  }
}

function typeOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return typeOfTypedArray(value);
}
