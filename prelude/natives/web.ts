/**
 * The web's own classes and their methods, as they were before any guest code
 * ran. Deno's implementations call nothing of the guest's in turn.
 */
import {
  getterOf,
  ObjectGetPrototypeOf,
  ReflectConstruct,
  uncurryThis,
} from "./primordials.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

export const Uint8ArrayClass = Uint8Array;
const TypedArrayPrototype = ObjectGetPrototypeOf(Uint8Array.prototype);
export const typeOfTypedArray = getterOf<string | undefined>(
  TypedArrayPrototype,
  Symbol.toStringTag,
);
export const bufferOf = getterOf<ArrayBuffer>(TypedArrayPrototype, "buffer");
export const bufferLength = getterOf<number>(
  ArrayBuffer.prototype,
  "byteLength",
);
export const byteOffsetOf = getterOf<number>(TypedArrayPrototype, "byteOffset");
export const typedArrayLength = getterOf<number>(
  TypedArrayPrototype,
  "length",
);
export const byteLengthOf = getterOf<number>(TypedArrayPrototype, "byteLength");
const setBytes = uncurryThis(
  TypedArrayPrototype.set as (source: ArrayLike<number>) => void,
) as unknown as (target: Bytes, source: Uint8Array) => void;

/** `size` bytes of a real `Uint8Array` from `at`, not copied. */
export function viewBytes(source: Uint8Array, at: number, size: number): Bytes {
  // The view's own methods would ask the guest for its species.
  return ReflectConstruct(Uint8ArrayClass, [
    bufferOf(source),
    byteOffsetOf(source) + at,
    size,
  ]);
}

/** A copy of `size` bytes of a real `Uint8Array` from `at`. */
export function copyBytes(source: Uint8Array, at: number, size: number): Bytes {
  const view = viewBytes(source, at, size);
  const copy = new Uint8ArrayClass(size);
  setBytes(copy, view);
  return copy;
}

/** Whether `getter` takes `value` for an object of its class. */
export function isOf(getter: (self: object) => unknown, value: unknown) {
  try {
    getter(value as object);
    return true;
  } catch {
    return false;
  }
}

export const RequestClass = Request;
export const requestBody = getterOf<ReadableStream<Uint8Array> | null>(
  Request.prototype,
  "body",
);
export const requestHeaders = getterOf<Headers>(Request.prototype, "headers");
export const requestMethod = getterOf<string>(Request.prototype, "method");
export const requestRedirect = getterOf<string>(Request.prototype, "redirect");
export const requestSignal = getterOf<AbortSignal>(Request.prototype, "signal");
export const requestUrl = getterOf<string>(Request.prototype, "url");

export const ResponseClass = Response;
export const responseHeaders = getterOf<Headers>(Response.prototype, "headers");
export const HeadersClass = Headers;
export const headersAppend = uncurryThis(Headers.prototype.append);
export const headersGet = uncurryThis(Headers.prototype.get);
export const headersForEach = uncurryThis(
  Headers.prototype.forEach as (
    callback: (value: string, name: string) => void,
  ) => void,
);

export const streamLocked = getterOf(ReadableStream.prototype, "locked");
export const canParse = URL.canParse as (url: string) => boolean;
export const searchParamsSize = getterOf(URLSearchParams.prototype, "size");
export const ReadableStreamClass = ReadableStream;
export const getReader = uncurryThis(
  ReadableStream.prototype.getReader as () => ReadableStreamDefaultReader,
);
export const readerRead = uncurryThis(
  ReadableStreamDefaultReader.prototype.read,
) as (reader: ReadableStreamDefaultReader) => Promise<
  { done: boolean; value: unknown }
>;
export const readerCancel = uncurryThis(
  ReadableStreamDefaultReader.prototype.cancel,
) as (
  reader: ReadableStreamDefaultReader,
  reason: unknown,
) => Promise<unknown>;

export const DecompressionStreamClass = DecompressionStream;
export const decompressionReadable = getterOf<ReadableStream<Bytes>>(
  DecompressionStream.prototype,
  "readable",
);
export const decompressionWritable = getterOf<WritableStream<Bytes>>(
  DecompressionStream.prototype,
  "writable",
);
export const getWriter = uncurryThis(WritableStream.prototype.getWriter);
const Writer = WritableStreamDefaultWriter.prototype;
export const writerWrite = uncurryThis(Writer.write);
export const writerClose = uncurryThis(Writer.close);
export const writerAbort = uncurryThis(Writer.abort);

const Controller = ReadableByteStreamController.prototype;
export const controllerEnqueue = uncurryThis(Controller.enqueue);
export const controllerClose = uncurryThis(Controller.close);
export const controllerError = uncurryThis(Controller.error);
export const controllerRequest = getterOf<ReadableStreamBYOBRequest | null>(
  Controller,
  "byobRequest",
);
export const respondByob = uncurryThis(
  ReadableStreamBYOBRequest.prototype.respond,
);

export const signalAborted = getterOf<boolean>(
  AbortSignal.prototype,
  "aborted",
);
export const signalReason = getterOf(AbortSignal.prototype, "reason");
export const listen = uncurryThis(
  EventTarget.prototype.addEventListener as (
    type: string,
    listener: (event: Event) => void,
  ) => void,
);
export const DOMExceptionClass = DOMException;

const EventTargetPrototype = EventTarget.prototype;
export const dispatch = uncurryThis(EventTargetPrototype.dispatchEvent);
export const EventClass = Event;
export const MessageEventClass = MessageEvent;
export const CloseEventClass = CloseEvent;
export const ErrorEventClass = ErrorEvent;

export const URLClass = URL;
export const urlHref = getterOf<string>(URL.prototype, "href");
export const urlHash = getterOf<string>(URL.prototype, "hash");
export const urlProtocol = getterOf<string>(URL.prototype, "protocol");
export const urlSetProtocol = uncurryThis(
  Object.getOwnPropertyDescriptor(URL.prototype, "protocol")!.set!,
) as (url: URL, protocol: string) => void;

/** Base64 of the language itself; missing in the types. */
const base64 = Uint8Array as unknown as {
  prototype: { toBase64(): string };
  fromBase64(text: string): Bytes;
};
export const toBase64 = uncurryThis(base64.prototype.toBase64) as unknown as (
  bytes: Uint8Array,
) => string;
export const fromBase64 = base64.fromBase64.bind(Uint8Array);
