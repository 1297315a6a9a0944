import { joinBytes } from "../../types/bytes.ts";
import { ProtocolFault } from "../../types/frames.ts";
import {
  STREAM_CHUNK_BYTES,
  STREAM_WINDOW_BYTES,
} from "../../types/protocol.ts";

/** Room that chunks behind an unread one are gathered in. */
const ROOM_BYTES = 4096;

/** How many bytes may be sent before the reader grants more. */
export class Credit {
  #bytes = STREAM_WINDOW_BYTES;
  #granted: PromiseWithResolvers<void> | undefined;

  /** The reader takes `bytes` more. */
  grant(bytes: number): void {
    // More than the window at once would be a reader that lies.
    this.#bytes = Math.min(STREAM_WINDOW_BYTES, this.#bytes + bytes);
    this.#granted?.resolve();
    this.#granted = undefined;
  }

  /** Takes up to `most` bytes; waits until there is at least one. */
  async take(most: number, signal: AbortSignal): Promise<number> {
    while (this.#bytes === 0) {
      this.#granted ??= Promise.withResolvers<void>();
      await abortable(this.#granted.promise, signal);
    }
    const taken = Math.min(most, this.#bytes, STREAM_CHUNK_BYTES);
    this.#bytes -= taken;
    return taken;
  }
}

/** Settles as `promise` does, or rejects when `signal` is aborted first. */
export async function abortable<T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  // When the signal is first, nobody hears of the promise any more.
  promise.catch(() => {});
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** What a stream from the guest tells the guest. */
export interface Flow {
  pull(bytes: number): void;
  cancel(): void;
}

/** A stream of bytes from the guest, read no faster than it is consumed. */
export class Upload {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  #flow: Flow;
  #controller!: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  #chunks: Uint8Array<ArrayBuffer>[] = [];
  #ungranted = 0;
  #ended = false;
  #closed = false;
  #wanted: (() => void) | undefined;

  constructor(flow: Flow) {
    this.#flow = flow;
    this.stream = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
      },
      pull: () => this.#pull(),
      cancel: () => {
        this.#closed = true;
        this.#flow.cancel();
      },
    }, { highWaterMark: 0 });
  }

  /** @throws {ProtocolFault} when the guest sends more than was granted. */
  push(bytes: Uint8Array): void {
    if (this.#closed) return;
    this.#ungranted += bytes.length;
    if (this.#ungranted > STREAM_WINDOW_BYTES || this.#ended) {
      throw new ProtocolFault("a chunk that was not asked for");
    }
    // One of nothing is granted nothing back: there would be no end of them.
    if (bytes.length === 0) return;
    this.#keep(bytes);
    this.#wake();
  }

  /** Many small chunks are kept as few: each costs more than its bytes. */
  #keep(bytes: Uint8Array): void {
    const last = this.#chunks.at(-1);
    if (last && last.length + bytes.length <= last.buffer.byteLength) {
      const joined = new Uint8Array(
        last.buffer,
        0,
        last.length + bytes.length,
      );
      joined.set(bytes, last.length);
      this.#chunks[this.#chunks.length - 1] = joined;
      return;
    }
    // The frame's memory is shared with its neighbours.
    const room = last ? Math.max(bytes.length, ROOM_BYTES) : bytes.length;
    const chunk = new Uint8Array(new ArrayBuffer(room), 0, bytes.length);
    chunk.set(bytes);
    this.#chunks.push(chunk);
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** Breaks the stream, if it is not complete. */
  fail(reason: unknown): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#chunks = [];
    this.#controller.error(reason);
    this.#wake();
  }

  #wake(): void {
    this.#wanted?.();
    this.#wanted = undefined;
  }

  async #pull(): Promise<void> {
    if (this.#chunks.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => this.#wanted = resolve);
    }
    if (this.#closed) return;
    const chunk = this.#chunks.shift();
    if (!chunk) {
      this.#closed = true;
      return this.#controller.close();
    }
    this.#ungranted -= chunk.length;
    this.#flow.pull(chunk.length);
    this.#controller.enqueue(chunk);
  }
}

/**
 * All of a stream in one piece.
 *
 * @param hold Told of the bytes that are kept; may throw.
 * @throws {RangeError} when it has more than `most` bytes.
 */
export async function gather(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
  hold: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) {
      throw new RangeError(
        `Cannot fetch: the body has more than ${most} bytes ` +
          "(maxMessageBytes); send it as a ReadableStream",
      );
    }
    hold(chunk.length);
    chunks.push(chunk);
  }
  return joinBytes(chunks);
}
