import type { Breach } from "../../types/ends.ts";
import type { Limits } from "../../types/limits.ts";
import { ENVELOPE_BYTES } from "../../types/protocol.ts";

/** Uncaught errors are reported only while less than this is queued. */
const MUFFLE_BYTES = 256 * 1024;

/** What a guest may say, and how much of it may wait to be read. */
export class MessageLimits {
  #limits: Limits;
  /** Bytes of one message before the bound was lowered, and until when. */
  #earlier = { bytes: 0, until: -Infinity };
  /** Bytes of each; the host keeps them until it has answered. */
  #pending = new Map<number, number>();
  #pendingBytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * Limits from now on. Messages made under a larger bound may be on their
   * way, for as long as the guest may take to hear of the new one.
   */
  change(limits: Limits, now: number): void {
    const { maxMessageBytes } = this.#limits;
    const still = now < this.#earlier.until ? this.#earlier.bytes : 0;
    const bytes = Math.max(maxMessageBytes, still);
    this.#earlier = { bytes, until: now + limits.unresponsiveMs };
    this.#limits = limits;
  }

  /** Requests of the guest that the host has not answered. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Which limit requests have reached. */
  get pendingLimit(): "maxPendingRequests" | "maxQueuedBytes" {
    return this.pending < this.#limits.maxPendingRequests
      ? "maxQueuedBytes"
      : "maxPendingRequests";
  }

  /** @returns whether the guest may send request `id` of `bytes` now. */
  request(id: number, bytes: number): boolean {
    const { maxPendingRequests, maxQueuedBytes } = this.#limits;
    if (this.#pending.has(id)) return false;
    if (this.#pending.size >= maxPendingRequests) return false;
    // One is let through alone, whatever the bounds: its size has its own.
    const full = this.#pendingBytes + bytes > maxQueuedBytes;
    if (full && this.#pending.size > 0) return false;
    this.#pending.set(id, bytes);
    this.#pendingBytes += bytes;
    return true;
  }

  answered(id: number): void {
    this.#pendingBytes -= this.#pending.get(id) ?? 0;
    this.#pending.delete(id);
  }

  /** One message of `bytes`. */
  size(bytes: number, now?: number): Breach | undefined {
    const limit = this.#limits.maxMessageBytes;
    if (bytes <= limit + ENVELOPE_BYTES) return undefined;
    const earlier = this.#earlier;
    const late = bytes <= earlier.bytes + ENVELOPE_BYTES &&
      (now ?? performance.now()) < earlier.until;
    return late ? undefined : breach(limit, bytes, "maxMessageBytes");
  }

  /** `bytes` wait for the host to read them. */
  queued(bytes: number): Breach | undefined {
    const limit = this.#limits.maxQueuedBytes;
    if (bytes <= limit) return;
    return breach(limit, bytes, "maxQueuedBytes");
  }

  /** Whether an error report is dropped rather than queued. */
  muffles(queuedBytes: number): boolean {
    return queuedBytes > MUFFLE_BYTES;
  }
}

function breach(limit: number, used: number, detail: string): Breach {
  return { reason: "message_limit_exceeded", limit, used, detail };
}
