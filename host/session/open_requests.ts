import { ProtocolFault } from "../../types/frames.ts";
import type { Limits } from "../../types/limits.ts";

type Bounds = Pick<Limits, "maxPendingRequests" | "maxQueuedBytes">;

/** Bytes in UTF-8 of what a supervisor counts as one. */
const BYTES_PER_CHAR = 3;

/** Where answers leave, in the order of their numbers. */
export interface Leaving {
  /** Frames that were sent so far. */
  readonly pushed: number;
  /** How many of them the process has taken. */
  readonly written: number;
}

/**
 * The host's own count of the guest's requests. Each stays open until its
 * answer has left, so an honest supervisor, which counts until the answer
 * arrives, never lets through what is refused here.
 */
export class OpenRequests {
  #bytes = new Map<number, number>();
  #sum = 0;
  #answered: { id: number; at: number }[] = [];
  #bounds: Bounds;
  #outbox: Leaving;

  constructor(bounds: Bounds, outbox: Leaving) {
    this.#bounds = bounds;
    this.#outbox = outbox;
  }

  /** How many are open. */
  get size(): number {
    return this.#bytes.size;
  }

  /**
   * Bounds from now on. The largest ones of an isolate's life count: requests
   * that were let through under earlier ones may be on their way.
   */
  widen({ maxPendingRequests, maxQueuedBytes }: Bounds): void {
    const { max } = Math;
    this.#bounds = {
      maxPendingRequests: max(
        this.#bounds.maxPendingRequests,
        maxPendingRequests,
      ),
      maxQueuedBytes: max(this.#bounds.maxQueuedBytes, maxQueuedBytes),
    };
  }

  /**
   * Request `id` of `bytes` has arrived.
   *
   * @throws {ProtocolFault} when no honest supervisor would have sent it.
   */
  begin(id: number, bytes: number): void {
    this.#prune();
    const { maxPendingRequests, maxQueuedBytes } = this.#bounds;
    if (this.#bytes.has(id)) throw new ProtocolFault("a request id in use");
    if (this.size >= maxPendingRequests) {
      throw new ProtocolFault(
        `more than ${maxPendingRequests} open requests (maxPendingRequests)`,
      );
    }
    // One is let through alone, whatever the bounds: its size has its own.
    const full = this.#sum + bytes > maxQueuedBytes * BYTES_PER_CHAR;
    if (full && this.size > 0) {
      throw new ProtocolFault(
        `open requests of more than ${maxQueuedBytes} bytes (maxQueuedBytes)`,
      );
    }
    this.#bytes.set(id, bytes);
    this.#sum += bytes;
  }

  /** The last frame of the answer to `id` has been sent. */
  answered(id: number): void {
    this.#answered.push({ id, at: this.#outbox.pushed });
  }

  #prune(): void {
    const { written } = this.#outbox;
    let left = 0;
    for (const { id, at } of this.#answered) {
      if (at > written) break;
      left++;
      this.#sum -= this.#bytes.get(id) ?? 0;
      this.#bytes.delete(id);
    }
    this.#answered.splice(0, left);
  }
}
