import { type RequestHead, ToTier } from "../../types/protocol.ts";
import { abortable, Credit, gather, Upload } from "./byte_streams.ts";
import { faultOf } from "../errors.ts";
import { type ResponseParts, responseParts } from "./response_parts.ts";

/** Bytes on their way to a process above which streams wait. */
const FULL_BYTES = 4 * 1024 * 1024;
/** Milliseconds between two looks at whether the process reads. */
const LOOK_MS = 5;

/** What the host's `fetch` handler gets. */
export interface GuestRequest {
  /** Absolute, `http:` or `https:`. */
  url: string;
  method: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Text as a string, other data as bytes, a guest's stream as a stream. */
  body?:
    | string
    | Uint8Array<ArrayBuffer>
    | ReadableStream<Uint8Array>
    | undefined;
  redirect: RequestHead["redirect"];
  /** Aborted when the guest gives up or has ended. */
  signal: AbortSignal;
}

/** Where the frames of an exchange go. */
export interface Wire {
  /** Bytes that the tier process has not taken yet. */
  readonly queuedBytes: number;
  send(kind: number, id: number, payload: string | Uint8Array): void;
  /** Lets the guest send so many more bytes of a stream. */
  grant(id: number, bytes: number): void;
}

/** How much of a request's body is kept in one piece. */
export interface Bounds {
  maxBytes: number;
  /** Told of each part; throws when all fetches keep too much together. */
  hold(bytes: number): void;
}

/** One `fetch` of the guest: its request, its answer, and both bodies. */
export class Exchange {
  #id: number;
  #wire: Wire;
  #abort = new AbortController();
  #upload: Upload | undefined;
  #credit = new Credit();

  constructor(id: number, wire: Wire) {
    this.#id = id;
    this.#wire = wire;
  }

  /** Answers with what `handler` returns; ends with `end` or `fault`. */
  async run(
    head: RequestHead,
    bounds: Bounds,
    handler: (request: GuestRequest) => unknown,
  ): Promise<void> {
    let answered: Promise<unknown> | undefined;
    try {
      const request = await this.#request(head, bounds);
      // Deno's `fetch` leaves a rejection unheard when body and signal are
      // both over before it begins.
      this.#abort.signal.throwIfAborted();
      answered = Promise.resolve(handler(request));
      const result = await abortable(answered, this.#abort.signal);
      await this.#send(responseParts(result, head));
      this.#wire.send(ToTier.end, this.#id, "");
    } catch (error) {
      // A fetch counts as pending until the host has done with it, else a
      // guest could start any number and give them up.
      await answered?.then(discard, () => {});
      const fault = JSON.stringify(faultOf(error));
      this.#wire.send(ToTier.fault, this.#id, fault);
    }
    this.#upload?.fail(new TypeError("The request is over"));
  }

  /** A chunk of the request's body. */
  chunk(bytes: Uint8Array): void {
    this.#upload?.push(bytes);
  }

  /** The request's body is complete. */
  end(): void {
    this.#upload?.end();
  }

  /** The guest takes more of the response's body. */
  pull(bytes: number): void {
    this.#credit.grant(bytes);
  }

  /** Nobody wants the answer any more. */
  cancel(): void {
    const reason = new DOMException("The request was aborted", "AbortError");
    this.#abort.abort(reason);
    this.#upload?.fail(reason);
  }

  async #request(
    head: RequestHead,
    { maxBytes, hold }: Bounds,
  ): Promise<GuestRequest> {
    const { url, method, headers, redirect } = head;
    const { signal } = this.#abort;
    const request: GuestRequest = { url, method, headers, redirect, signal };
    if (!head.body) return request;
    this.#upload = new Upload({
      pull: (bytes) => this.#wire.grant(this.#id, bytes),
      cancel: () => this.#wire.send(ToTier.cancel, this.#id, ""),
    });
    const { stream } = this.#upload;
    if (head.body === "stream") request.body = stream;
    else {
      const bytes = await gather(stream, maxBytes, hold);
      request.body = head.body === "text"
        ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
        : bytes;
    }
    return request;
  }

  async #send({ head, body }: ResponseParts): Promise<void> {
    this.#wire.send(ToTier.response, this.#id, JSON.stringify(head));
    if (!body) return;
    const { signal } = this.#abort;
    const reader = body.getReader();
    try {
      while (true) {
        const { done, value } = await abortable(reader.read(), signal);
        if (done) return;
        await this.#sendChunk(value, signal);
      }
    } catch (error) {
      reader.cancel(error).catch(() => {});
      throw error;
    }
  }

  async #sendChunk(bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    if (!(bytes instanceof Uint8Array)) {
      throw new TypeError("Cannot answer fetch: the body is not of bytes");
    }
    for (let at = 0; at < bytes.length;) {
      const size = await this.#credit.take(bytes.length - at, signal);
      await this.#room(signal);
      const part = bytes.subarray(at, at += size);
      this.#wire.send(ToTier.chunk, this.#id, part);
    }
  }

  /** A guest that asks for more than it reads has to wait. */
  async #room(signal: AbortSignal): Promise<void> {
    while (this.#wire.queuedBytes > FULL_BYTES) {
      signal.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}

/** An answer nobody takes any more holds a connection. */
function discard(answer: unknown): void {
  try {
    const { body } = Object(answer) as { body?: unknown };
    if (body instanceof ReadableStream && !body.locked) {
      body.cancel().catch(() => {});
    }
  } catch {
    // A getter of the answer's threw: there is no body to be had.
  }
}
