import type { Breach } from "../../types/ends.ts";
import type { Limits } from "../../types/limits.ts";
import { ENVELOPE_BYTES } from "../../types/protocol.ts";

/** Uncaught errors are reported only while less than this is queued. */
const MUFFLE_BYTES = 256 * 1024;

/** What a guest may say, and how much of it may wait to be read. */
export class MessageLimits {
  limits: Limits;
  #pending = new Set<number>();

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Requests of the guest that the host has not answered. */
  get pending(): number {
    return this.#pending.size;
  }

  /** @returns whether the guest may send request `id` now. */
  request(id: number): boolean {
    if (this.#pending.has(id)) return false;
    if (this.#pending.size >= this.limits.maxPendingRequests) return false;
    this.#pending.add(id);
    return true;
  }

  answered(id: number): void {
    this.#pending.delete(id);
  }

  /** One message of `bytes`. */
  size(bytes: number): Breach | undefined {
    const limit = this.limits.maxMessageBytes;
    if (bytes <= limit + ENVELOPE_BYTES) return;
    return breach(limit, bytes, "maxMessageBytes");
  }

  /** `bytes` wait for the host to read them. */
  queued(bytes: number): Breach | undefined {
    const limit = this.limits.maxQueuedBytes;
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
