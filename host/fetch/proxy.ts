import { ProtocolFault } from "../../types/frames.ts";
import type { Limits } from "../../types/limits.ts";
import {
  BODY_KINDS,
  type Frame,
  FromGuest,
  HEAD_BYTES,
  REDIRECT_MODES,
  type RequestHead,
  ToTier,
} from "../../types/protocol.ts";
import { faultOf } from "../errors.ts";
import { Exchange, type GuestRequest, type Wire } from "./exchange.ts";
import type { EventHandler } from "../handlers.ts";
import { parseSmall } from "../wire/json.ts";

/** What the proxy needs of its isolate. */
export interface FetchProxyParts {
  wire: Wire;
  /** Told of each fetch whose answer has been sent. */
  answered(id: number): void;
  /** The handler of method `fetch` now. */
  handler(): EventHandler | undefined;
  /** Of the isolate, now. */
  limits(): Pick<
    Limits,
    "maxMessageBytes" | "maxPendingRequests" | "maxQueuedBytes"
  >;
}

/** The host's end of the guest's `fetch`. */
export class FetchProxy {
  #parts: FetchProxyParts;
  #open = new Map<number, Exchange>();
  /** Of bodies that are no streams, until their fetch is over. */
  #heldBytes = 0;

  constructor(parts: FetchProxyParts) {
    this.#parts = parts;
  }

  /**
   * Takes a frame of a fetch.
   *
   * @throws {ProtocolFault} when the frame is malformed.
   */
  take(frame: Frame): void {
    if (frame.kind === FromGuest.fetch) return this.#begin(frame);
    // Frames that crossed the end of their fetch on the way are no fault.
    const exchange = this.#open.get(frame.id);
    switch (frame.kind) {
      case FromGuest.chunk:
        return exchange?.chunk(frame.payload);
      case FromGuest.end:
        return exchange?.end();
      case FromGuest.pull:
        return exchange?.pull(parseCount(frame));
      case FromGuest.cancel:
        return exchange?.cancel();
    }
    throw new ProtocolFault(`a frame of kind ${frame.kind}`);
  }

  /** The isolate has ended: gives up what is under way. */
  close(): void {
    for (const exchange of this.#open.values()) exchange.cancel();
  }

  #begin(frame: Frame): void {
    const { id } = frame;
    const head = parseHead(frame);
    const { maxMessageBytes, maxPendingRequests } = this.#parts.limits();
    // The supervisor counts as well, of all requests together.
    if (this.#open.size >= maxPendingRequests) {
      return this.#refuse(id, "Cannot fetch: maxPendingRequests is reached");
    }
    const handler = this.#parts.handler();
    if (!handler) {
      return this.#refuse(id, "No handler registered for method: fetch");
    }
    const exchange = new Exchange(id, this.#parts.wire);
    this.#open.set(id, exchange);
    const answer = (request: GuestRequest) => {
      checkScheme(request.url);
      return handler(request);
    };
    let held = 0;
    const hold = (bytes: number) => {
      this.#hold(bytes);
      held += bytes;
    };
    exchange.run(head, { maxBytes: maxMessageBytes, hold }, answer)
      .finally(() => {
        this.#open.delete(id);
        this.#parts.answered(id);
        this.#heldBytes -= held;
      });
  }

  /** @throws {RangeError} when bodies together have more than may wait. */
  #hold(bytes: number): void {
    const { maxQueuedBytes } = this.#parts.limits();
    if (this.#heldBytes + bytes > maxQueuedBytes) {
      throw new RangeError(
        `Cannot fetch: ${this.#heldBytes + bytes} bytes of bodies are kept, ` +
          `maxQueuedBytes is ${maxQueuedBytes}`,
      );
    }
    this.#heldBytes += bytes;
  }

  #refuse(id: number, message: string): void {
    const fault = JSON.stringify(faultOf(new Error(message)));
    this.#parts.wire.send(ToTier.fault, id, fault);
    this.#parts.answered(id);
  }
}

/**
 * A `fetch` of the host's would open files of the host as well, so no handler
 * ever sees another scheme, whichever way the guest asked.
 *
 * @throws {TypeError} unless `url` is text that is not of another scheme.
 */
export function checkScheme(url: unknown): void {
  if (typeof url !== "string") {
    throw new TypeError("Cannot fetch: the URL is not a string");
  }
  const protocol = URL.parse(url)?.protocol ?? "http:";
  if (protocol === "http:" || protocol === "https:") return;
  throw new TypeError(
    `Cannot fetch "${url.slice(0, 200)}": its scheme is not http or https`,
  );
}

/** Bytes of a number. */
const COUNT_BYTES = 32;

function parseCount(frame: Frame): number {
  const count = parseSmall(frame.payload, COUNT_BYTES);
  if (!Number.isInteger(count) || count as number < 0) {
    throw new ProtocolFault("no count where one is due");
  }
  return count as number;
}

function parseHead(frame: Frame): RequestHead {
  const head = Object(parseSmall(frame.payload, HEAD_BYTES)) as Record<
    string,
    unknown
  >;
  const { url, method, headers, redirect, body } = head;
  const sound = typeof url === "string" && typeof method === "string" &&
    isStrings(headers) && isOneOf(REDIRECT_MODES, redirect) &&
    (body === undefined || isOneOf(BODY_KINDS, body));
  if (!sound) throw new ProtocolFault("a fetch of no shape");
  return { url, method, headers, redirect, body };
}

function isStrings(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === "string");
}

function isOneOf<T>(list: readonly T[], value: unknown): value is T {
  return list.includes(value as T);
}
