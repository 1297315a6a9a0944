import { joinBytes } from "../types/bytes.ts";
import { encodeFrame, encodeHeader } from "../types/frames.ts";
import { CREDIT_BYTES } from "../types/protocol.ts";
import { Scratch } from "../types/scratch.ts";

/** A place that takes bytes, like `Deno.stdout`. */
export interface Sink {
  write(bytes: Uint8Array): Promise<number>;
  writeSync(bytes: Uint8Array): number;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes joined into one write at the most. */
const JOIN_BYTES = 64 * 1024;

/**
 * Frames on their way to the host. While one write is under way the next
 * frames gather, so that many small ones share a write.
 */
export class Outlet {
  #sink: Sink;
  #key: Uint8Array;
  #scratch: Scratch;
  /** Frames, a large payload apart from what goes before it. */
  #queue: Bytes[][] = [];
  #queuedBytes = 0;
  #draining: Promise<void> | undefined;
  #written = 0;
  #taken = 0;

  /** Bytes the host has not taken yet. */
  get queuedBytes(): number {
    return this.#queuedBytes;
  }

  /** @param scratch Gets the memory of large payloads that were written. */
  constructor(sink: Sink, key: Uint8Array, scratch = new Scratch()) {
    this.#sink = sink;
    this.#key = key;
    this.#scratch = scratch;
  }

  /**
   * Queues a frame; the memory of bytes goes with them.
   *
   * @returns the bytes of the frame.
   */
  send(
    kind: number,
    id: number,
    payload: string | Bytes,
  ): number {
    if (typeof payload !== "string" && payload.length > JOIN_BYTES) {
      const header = encodeHeader(kind, id, payload.length, this.#key);
      return this.#push([header, payload]);
    }
    const frame = encodeFrame(kind, id, payload, this.#key);
    // Streams would leave more garbage than there is memory.
    if (typeof payload !== "string") payload.buffer.transfer(0);
    if (!this.#fits(frame)) return this.#push([frame]);
    this.#written += frame.length;
    // Behind a line break Deno takes no more than a kilobyte at a time.
    for (let at = 0; at < frame.length;) {
      at += this.#sink.writeSync(frame.subarray(at));
    }
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
    for (const frame of this.#queue) this.#queuedBytes -= lengthOf(frame);
    this.#queue.length = 0;
  }

  /** Gives up memory that is kept for later. */
  release(): void {
    this.#scratch.release();
  }

  /** Settles when the queue is empty, or the host is gone. */
  async flushed(): Promise<void> {
    await this.#draining;
  }

  #push(frame: Bytes[]): number {
    this.#queue.push(frame);
    const bytes = lengthOf(frame);
    this.#queuedBytes += bytes;
    this.#draining ??= this.#drain();
    return bytes;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      for (const bytes of this.#take()) {
        for (let at = 0; at < bytes.length;) {
          at += await this.#sink.write(bytes.subarray(at));
        }
        this.#queuedBytes -= bytes.length;
        this.#written += bytes.length;
        if (this.#scratch.give(bytes)) continue;
        if (bytes.length > JOIN_BYTES / 4) bytes.buffer.transfer(0);
      }
    }
    this.#draining = undefined;
  }

  /** The next frame, or small ones joined to one write. */
  #take(): Bytes[] {
    let size = 0;
    let count = 0;
    for (const [bytes, payload] of this.#queue) {
      if (payload || size + bytes!.length > JOIN_BYTES) break;
      size += bytes!.length;
      count++;
    }
    if (count <= 1) return this.#queue.shift()!;
    const small = this.#queue.splice(0, count).flat();
    return [joinBytes(small)];
  }
}

function lengthOf(frame: Bytes[]): number {
  return frame.reduce((sum, { length }) => sum + length, 0);
}
