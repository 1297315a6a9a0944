import type { Limits } from "../../types/limits.ts";
import { FrameReader } from "./frames.ts";

/** What keeping one chunk or one unsent message costs beside its bytes. */
const PART_BYTES = 1024;
/** What keeping one fragment of a message costs, be it of one byte. */
const FRAGMENT_BYTES = 256;
/** Fragments of one message that nobody asks the limits for. */
const LEAST_FRAGMENTS = 16;
const MOST_FRAGMENTS = 16 * 1024;

type SocketLimits = Pick<Limits, "maxMessageBytes" | "maxQueuedBytes">;

/**
 * What the connections of one isolate may keep at the host together:
 * `maxQueuedBytes` of messages that servers have not finished, and of
 * messages that they have not taken.
 */
export class SocketBudget {
  #limits: () => SocketLimits;
  #held = 0;

  constructor(limits: () => SocketLimits) {
    this.#limits = limits;
  }

  /** Bytes of one message of a server. */
  get maxMessageBytes(): number {
    return this.#limits().maxMessageBytes;
  }

  /** Fragments of one message, so that their own cost is bounded with it. */
  get maxFragments(): number {
    const fragments = Math.floor(this.maxMessageBytes / FRAGMENT_BYTES);
    return Math.min(Math.max(fragments, LEAST_FRAGMENTS), MOST_FRAGMENTS);
  }

  /** What all connections may keep together. */
  get maxBytes(): number {
    return this.#limits().maxQueuedBytes;
  }

  /** What all connections keep together. */
  get heldBytes(): number {
    return this.#held;
  }

  get isOver(): boolean {
    return this.#held > this.maxBytes;
  }

  /** Notes that a connection keeps so many bytes more, or less. */
  hold(bytes: number): void {
    this.#held += bytes;
  }
}

/** What one connection keeps, as its share of a budget. */
export class SocketShare {
  #budget: SocketBudget;
  #frames = new FrameReader();
  /** Chunks of which a part is unfinished: each is kept whole. */
  #chunks = 0;
  #unfinished = 0;
  #unsent = 0;
  #closed = false;

  constructor(budget: SocketBudget) {
    this.#budget = budget;
  }

  /** Control frames in the chunk that was noted last. */
  get controls(): number {
    return this.#frames.controls;
  }

  /** What the server has not taken yet. */
  get unsentBytes(): number {
    return this.#unsent;
  }

  /** Notes what the server sent. */
  received(chunk: Uint8Array): void {
    this.#frames.read(chunk);
    if (!this.#frames.unfinished) this.#chunks = 0;
    else {
      // What was unfinished before is over; the rest is of this chunk.
      if (this.#frames.completed > 0) this.#chunks = 0;
      this.#chunks += chunk.buffer.byteLength + PART_BYTES;
    }
    const before = this.#unfinished;
    this.#unfinished = this.#chunks + this.#frames.fragments * FRAGMENT_BYTES;
    this.#hold(this.#unfinished - before);
  }

  /** Notes a message to the server. @returns what to call when it has left. */
  sending(bytes: number): () => void {
    const cost = bytes + PART_BYTES;
    this.#unsent += cost;
    this.#hold(cost);
    return () => {
      this.#unsent -= cost;
      this.#hold(-cost);
    };
  }

  /** The connection keeps nothing more. */
  close(): void {
    this.#hold(-this.#unfinished - this.#unsent);
    this.#closed = true;
  }

  #hold(bytes: number): void {
    if (!this.#closed) this.#budget.hold(bytes);
  }
}
