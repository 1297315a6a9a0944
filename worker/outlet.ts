import { encodeFrame } from "../types/frames.ts";
import { CREDIT_BYTES } from "../types/protocol.ts";

/** A place that takes bytes, like `Deno.stdout`. */
export interface Sink {
  write(bytes: Uint8Array): Promise<number>;
  writeSync(bytes: Uint8Array): number;
}

/** Bytes joined into one write at the most. */
const JOIN_BYTES = 64 * 1024;

/**
 * Frames on their way to the host. While one write is under way the next
 * frames gather, so that many small ones share a write.
 */
export class Outlet {
  #sink: Sink;
  #key: Uint8Array;
  #queue: Uint8Array<ArrayBuffer>[] = [];
  #queuedBytes = 0;
  #draining: Promise<void> | undefined;
  #written = 0;
  #taken = 0;

  /** Bytes the host has not taken yet. */
  get queuedBytes(): number {
    return this.#queuedBytes;
  }

  constructor(sink: Sink, key: Uint8Array) {
    this.#sink = sink;
    this.#key = key;
  }

  /** Queues a frame. @returns the bytes of its payload. */
  send(kind: number, id: number, payload: string | Uint8Array): number {
    const frame = encodeFrame(kind, id, payload, this.#key);
    if (this.#fits(frame)) {
      this.#written += frame.length;
      // Behind a line break Deno takes no more than a kilobyte at a time.
      for (let at = 0; at < frame.length;) {
        at += this.#sink.writeSync(frame.subarray(at));
      }
      return frame.length;
    }
    this.#queue.push(frame);
    this.#queuedBytes += frame.length;
    this.#draining ??= this.#drain();
    return frame.length;
  }

  /** The host has read `bytes` so far, modulo 2^32. */
  taken(bytes: number): void {
    this.#taken += (bytes - this.#taken) >>> 0;
  }

  /** Whether a write cannot wait, wherever the host is with its reading. */
  #fits({ length }: Uint8Array): boolean {
    return !this.#draining &&
      this.#written + length - this.#taken <= CREDIT_BYTES;
  }

  /** Drops what has not been written, so that the next frame is the last. */
  clear(): void {
    for (const frame of this.#queue) this.#queuedBytes -= frame.length;
    this.#queue.length = 0;
  }

  /** Settles when the queue is empty, or the host is gone. */
  async flushed(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      const bytes = this.#take();
      for (let at = 0; at < bytes.length;) {
        at += await this.#sink.write(bytes.subarray(at));
      }
      this.#queuedBytes -= bytes.length;
      this.#written += bytes.length;
      // Streams would leave more garbage than there is memory.
      if (bytes.length > JOIN_BYTES / 4) bytes.buffer.transfer(0);
    }
    this.#draining = undefined;
  }

  #take(): Uint8Array<ArrayBuffer> {
    const first = this.#queue[0]!;
    let size = first.length;
    let count = 1;
    while (count < this.#queue.length) {
      const next = this.#queue[count]!.length;
      if (size + next > JOIN_BYTES) break;
      size += next;
      count++;
    }
    if (count === 1) return this.#queue.shift()!;
    const joined = new Uint8Array(size);
    let at = 0;
    for (const frame of this.#queue.splice(0, count)) {
      joined.set(frame, at);
      at += frame.length;
    }
    return joined;
  }
}
