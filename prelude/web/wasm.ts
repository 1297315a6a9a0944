import {
  bare,
  getterOf,
  ObjectDefineProperty,
  PromiseClass,
  PromiseThen,
  TypeErrorClass,
  uncurryThis,
} from "../natives/primordials.ts";
import { sharesMemory } from "./wasm_scan.ts";
import {
  bufferLength,
  byteLengthOf,
  type Bytes,
  copyBytes,
  isOf,
  Uint8ArrayClass,
} from "../natives/web.ts";
import { wrapClass } from "../natives/wrap_class.ts";

type Method = (...args: unknown[]) => unknown;

const { Module, Memory, CompileError } = WebAssembly;
const compile = WebAssembly.compile as Method;
const instantiate = WebAssembly.instantiate as Method;
const validate = WebAssembly.validate as Method;

const TypedArrayPrototype = Object.getPrototypeOf(Uint8Array.prototype);
const views = [TypedArrayPrototype, DataView.prototype].map((prototype) => ({
  buffer: getterOf<ArrayBuffer>(prototype, "buffer"),
  offset: getterOf<number>(prototype, "byteOffset"),
  length: getterOf<number>(prototype, "byteLength"),
}));
const responseBytes = uncurryThis(Response.prototype.arrayBuffer);
const responseOk = getterOf<boolean>(Response.prototype, "ok");
const responseHeaders = getterOf<Headers>(Response.prototype, "headers");
const headerOf = uncurryThis(Headers.prototype.get);

/**
 * WebAssembly without memory that threads could share: it would bring back
 * `SharedArrayBuffer`. The originals are replaced, their prototypes stay.
 */
export function installWasm(): void {
  delete (SharedArrayBuffer.prototype as { constructor?: unknown }).constructor;
  replaceClass("Module", Module, (args) => {
    return [unshared(args[0]), args[1]];
  });
  replaceClass("Memory", Memory, (args) => [memoryDescriptor(args[0])]);
  replace("validate", (source, options) => {
    const bytes = bytesOf(source);
    if (bytes && sharesMemory(bytes)) return false;
    return validate(bytes ?? source, options);
  });
  replace("compile", (bytes, options) =>
    promised(() => {
      return compile(unshared(bytes), options);
    }));
  replace("instantiate", (source, imports, options) =>
    promised(() => {
      return instantiate(unshared(source), imports, options);
    }));
  replace("compileStreaming", (source, options) =>
    streamed(source, (bytes) => {
      return compile(unshared(bytes), options);
    }));
  replace(
    "instantiateStreaming",
    (source, imports, options) =>
      streamed(source, (bytes) => {
        return instantiate(unshared(bytes), imports, options);
      }),
  );
}

function promised(produce: () => unknown): Promise<unknown> {
  return new PromiseClass((resolve) => resolve(produce()));
}

/** A `Response`, or a promise of one, read to its end. */
function streamed(
  source: unknown,
  use: (bytes: ArrayBuffer) => unknown,
): Promise<unknown> {
  const read = PromiseThen(promised(() => source), (response) => {
    const headers = responseHeaders(response as object);
    if (headerOf(headers, "content-type") !== "application/wasm") {
      throw new TypeErrorClass(
        "Cannot compile response: its type is not application/wasm",
      );
    }
    if (!responseOk(response as object)) {
      throw new TypeErrorClass("Cannot compile response: its status is no 2xx");
    }
    return responseBytes(response as Response);
  });
  return PromiseThen(read, (bytes) => use(bytes as ArrayBuffer));
}

/** Each member is read once, so that no getter can say two things. */
function memoryDescriptor(given: unknown): unknown {
  if (given === null || typeof given !== "object") return given;
  const names = ["initial", "minimum", "maximum", "address", "index", "shared"];
  const descriptor = bare<unknown>();
  for (let i = 0; i < names.length; i++) {
    const value = (given as Record<string, unknown>)[names[i]!];
    if (value !== undefined) descriptor[names[i]!] = value;
  }
  if (descriptor.shared) {
    throw new TypeErrorClass(
      "Cannot create shared memory: an isolate has one thread",
    );
  }
  return descriptor;
}

/**
 * What V8 is to read in place of `source`: a copy of bytes, which no getter of
 * the guest's can change once they have been looked at.
 */
function unshared(source: unknown): unknown {
  const bytes = bytesOf(source);
  if (!bytes) return source;
  if (!sharesMemory(bytes)) return bytes;
  throw new CompileError(
    "Cannot compile module: it shares memory, and an isolate has one thread",
  );
}

/**
 * A copy of what V8 would read; nothing when it would read nothing.
 *
 * @throws {RangeError} when there is no room for it.
 */
function bytesOf(source: unknown): Bytes | undefined {
  const view = viewOf(source);
  return view && copyBytes(view, 0, byteLengthOf(view));
}

function viewOf(source: unknown): Bytes | undefined {
  if (source === null || typeof source !== "object") return;
  if (isOf(bufferLength, source)) {
    return new Uint8ArrayClass(source as ArrayBuffer);
  }
  for (let i = 0; i < views.length; i++) {
    const { buffer, offset, length } = views[i]!;
    if (!isOf(buffer, source)) continue;
    return new Uint8ArrayClass(buffer(source), offset(source), length(source));
  }
}

function replaceClass(
  name: "Module" | "Memory",
  Native: new (arg: never) => object,
  check: (args: ArrayLike<unknown>) => ArrayLike<unknown>,
): void {
  const replacement = wrapClass(name, Native, check);
  if (name === "Module") {
    for (const key of ["imports", "exports", "customSections"] as const) {
      ObjectDefineProperty(replacement, key, {
        value: (Native as unknown as typeof Module)[key],
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    Object.setPrototypeOf(replacement, Object.getPrototypeOf(Native));
  }
  define(name, replacement);
}

function replace(name: string, value: Method): void {
  ObjectDefineProperty(value, "length", { value: 1 });
  define(name, value);
}

function define(name: string, value: object): void {
  ObjectDefineProperty(value, "name", { value: name, configurable: true });
  ObjectDefineProperty(WebAssembly, name, { value });
}
