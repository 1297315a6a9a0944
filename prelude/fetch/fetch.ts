import {
  type BodyKind,
  FromGuest,
  HEAD_BYTES,
  type RequestHead,
  type ResponseHead,
  ToTier,
} from "../../types/protocol.ts";
import type { Channel } from "../talk/channel.ts";
import { type Breakable, decoded } from "./decoding.ts";
import { Download } from "./download.ts";
import { nativeFetch } from "../natives/natives.ts";
import type { Network } from "../talk/network.ts";
import {
  bare,
  byteLength,
  JSONParse,
  JSONStringify,
  ObjectDefineProperty,
  PromiseClass,
  PromiseThen,
  RangeErrorClass,
  ReflectConstruct,
  RegExpTest,
  StringClass,
  StringSlice,
  TypeErrorClass,
} from "../natives/primordials.ts";
import { installResponse, makeResponse } from "./response.ts";
import { Upload } from "./upload.ts";
import {
  canParse,
  DOMExceptionClass,
  headersForEach,
  headersGet,
  isOf,
  listen,
  requestBody,
  RequestClass,
  requestHeaders,
  requestMethod,
  requestRedirect,
  requestSignal,
  requestUrl,
  searchParamsSize,
  signalAborted,
  signalReason,
  streamLocked,
} from "../natives/web.ts";

/** One `fetch` under way. */
interface Exchange {
  resolve(response: Response): void;
  reject(reason: unknown): void;
  /** Undefined until the answer's head has come. */
  download: Download | undefined;
  /** What the guest reads of it. */
  body: Breakable | undefined;
  upload: Upload | undefined;
}

const TEXT_TYPE = /^text\/|^application\/(.*\+)?(json|xml)|urlencoded/;

/** The guest's `fetch`; the host decides what becomes of it. */
export class Fetcher {
  #network: Network;
  #channel: Channel;
  #open = bare<Exchange>();

  constructor(network: Network, channel: Channel) {
    this.#network = network;
    this.#channel = channel;
  }

  /** Defines the global. */
  install(): void {
    installResponse();
    const start = (input: unknown, init: unknown) => this.#fetch(input, init);
    const value = {
      fetch(input: unknown): Promise<Response> {
        return start(input, arguments[1]);
      },
    }.fetch;
    ObjectDefineProperty(globalThis, "fetch", {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }

  /** Takes a post of the host about a fetch. */
  take(kind: number, id: number, payload: string | Uint8Array): void {
    const exchange = this.#open[id];
    if (!exchange) return;
    switch (kind) {
      case ToTier.response:
        return this.#answered(id, exchange, JSONParse(payload as string));
      case ToTier.chunk:
        return exchange.download?.push(payload as Uint8Array<ArrayBuffer>);
      case ToTier.end:
        exchange.download?.end();
        return this.#close(id, new TypeErrorClass("The request is over"));
      case ToTier.fault:
        return this.#fail(id, asReason(JSONParse(payload as string)));
      case ToTier.pull:
        return exchange.upload?.grant(+(payload as string));
      case ToTier.cancel:
        return exchange.upload?.stop(
          new TypeErrorClass("The host reads no more of the body"),
        );
    }
  }

  #fetch(input: unknown, init: unknown): Promise<Response> {
    return new PromiseClass((resolve, reject) => {
      const request = makeRequest(input, init);
      const signal = requestSignal(request);
      if (signalAborted(signal)) return reject(signalReason(signal));
      const url = requestUrl(request);
      // What a URL itself contains needs no host.
      const start = StringSlice(url, 0, 5);
      if (start === "data:" || start === "blob:") {
        return resolve(nativeFetch(request));
      }
      const kind = kindOf(request, init);
      const body = requestBody(request);
      const head = JSONStringify(headOf(request, body ? kind : undefined));
      checkHead(head);
      const id = this.#network.nextRequestId();
      const exchange: Exchange = {
        resolve,
        reject,
        download: undefined,
        body: undefined,
        upload: body ? new Upload(this.#channel, id, body) : undefined,
      };
      this.#open[id] = exchange;
      listen(signal, "abort", () => this.#abort(id, signalReason(signal)));
      this.#channel.post(FromGuest.fetch, id, head);
      if (!exchange.upload) return;
      PromiseThen(
        exchange.upload.run(),
        undefined,
        (reason) => this.#abort(id, reason),
      );
    });
  }

  #answered(id: number, exchange: Exchange, head: ResponseHead): void {
    if (head.body) {
      exchange.download = new Download({
        pull: (bytes) => this.#channel.post(FromGuest.pull, id, `${bytes}`),
        cancel: () => this.#cancel(id, new TypeErrorClass("Body cancelled")),
      });
      exchange.body = decoded(exchange.download, head.encodings);
    }
    try {
      const { body } = exchange;
      exchange.resolve(makeResponse(head, body ? body.stream : null));
    } catch (error) {
      this.#abort(id, error);
    }
  }

  /** The guest wants no more. */
  #abort(id: number, reason: unknown): void {
    if (this.#open[id]) this.#channel.post(FromGuest.cancel, id, "");
    this.#fail(id, reason);
  }

  #cancel(id: number, reason: unknown): void {
    if (!this.#open[id]) return;
    this.#channel.post(FromGuest.cancel, id, "");
    this.#close(id, reason);
  }

  #fail(id: number, reason: unknown): void {
    const exchange = this.#open[id];
    if (!exchange) return;
    this.#close(id, reason);
    exchange.reject(reason);
    exchange.body?.fail(reason);
  }

  #close(id: number, reason: unknown): void {
    const exchange = this.#open[id];
    delete this.#open[id];
    exchange?.upload?.stop(reason);
  }
}

/** @throws {TypeError} when URL and headers are more than the host reads. */
function checkHead(head: string): void {
  const size = byteLength(head);
  if (size <= HEAD_BYTES) return;
  throw new TypeErrorClass(
    `Cannot fetch: URL and headers have ${size} bytes, ${HEAD_BYTES} allowed`,
  );
}

function makeRequest(input: unknown, init: unknown): Request {
  if (isOf(requestUrl, input)) {
    return ReflectConstruct(RequestClass, [input, init]);
  }
  const url = StringClass(input);
  if (!canParse(url)) {
    // Deno's own message would name the address of the prelude's first code.
    throw new TypeErrorClass(`Invalid URL: '${url}'`);
  }
  return ReflectConstruct(RequestClass, [url, init]);
}

function headOf(request: Request, body: BodyKind | undefined): RequestHead {
  const headers = bare<string>();
  headersForEach(requestHeaders(request), (value, name) => {
    headers[name] = value;
  });
  const head = bare<unknown>() as unknown as RequestHead;
  head.url = requestUrl(request);
  head.method = requestMethod(request);
  head.headers = headers;
  head.redirect = requestRedirect(request) as RequestHead["redirect"];
  if (body) head.body = body;
  return head;
}

/** As what the host is to get the body: what the guest gave it as. */
function kindOf(request: Request, init: unknown): BodyKind {
  const given = typeof init === "object" && init !== null
    ? (init as RequestInit).body
    : undefined;
  if (given === undefined || given === null) {
    const type = headersGet(requestHeaders(request), "content-type");
    return type && RegExpTest(TEXT_TYPE, type) ? "text" : "stream";
  }
  if (typeof given !== "object" || isOf(searchParamsSize, given)) return "text";
  return isOf(streamLocked, given) ? "stream" : "bytes";
}

/** The host's refusal, as the error that the standard has for it. */
function asReason({ name, message }: { name: string; message: string }) {
  if (name === "AbortError" || name === "TimeoutError") {
    return new DOMExceptionClass(message, name);
  }
  if (name === "RangeError") return new RangeErrorClass(message);
  return new TypeErrorClass(message);
}
