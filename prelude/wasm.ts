import {
  bare,
  getterOf,
  ObjectDefineProperty,
  PromiseClass,
  PromiseThen,
  ReflectApply,
  ReflectConstruct,
  TypeErrorClass,
  uncurryThis,
} from "./primordials.ts";
import { sharesMemory } from "./wasm_scan.ts";

type Method = (...args: unknown[]) => unknown;

const { Module, Memory, CompileError } = WebAssembly;
const compile = WebAssembly.compile as Method;
const instantiate = WebAssembly.instantiate as Method;
const validate = WebAssembly.validate as Method;

const TypedArrayPrototype = Object.getPrototypeOf(Uint8Array.prototype);
const bufferLength = getterOf<number>(ArrayBuffer.prototype, "byteLength");
const views = [TypedArrayPrototype, DataView.prototype].map((prototype) => ({
  buffer: getterOf<ArrayBuffer>(prototype, "buffer"),
  offset: getterOf<number>(prototype, "byteOffset"),
  length: getterOf<number>(prototype, "byteLength"),
}));
const Bytes = Uint8Array;
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
    refuseShared(args[0]);
    return args;
  });
  replaceClass("Memory", Memory, (args) => [memoryDescriptor(args[0])]);
  replace("validate", (bytes) => !isShared(bytes) && validate(bytes));
  replace("compile", (bytes, options) =>
    promised(() => {
      refuseShared(bytes);
      return compile(bytes, options);
    }));
  replace("instantiate", (source, imports, options) =>
    promised(() => {
      refuseShared(source);
      return instantiate(source, imports, options);
    }));
  replace("compileStreaming", (source, options) =>
    streamed(source, (bytes) => {
      refuseShared(bytes);
      return compile(bytes, options);
    }));
  replace(
    "instantiateStreaming",
    (source, imports, options) =>
      streamed(source, (bytes) => {
        refuseShared(bytes);
        return instantiate(bytes, imports, options);
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

function refuseShared(source: unknown): void {
  if (!isShared(source)) return;
  throw new CompileError(
    "Cannot compile module: it shares memory, and an isolate has one thread",
  );
}

function isShared(source: unknown): boolean {
  const bytes = bytesOf(source);
  return bytes !== undefined && sharesMemory(bytes);
}

/** A view of what V8 would read; nothing when it would read nothing. */
function bytesOf(source: unknown): Uint8Array | undefined {
  if (source === null || typeof source !== "object") return;
  try {
    bufferLength(source);
    return new Bytes(source as ArrayBuffer);
  } catch {
    // Not an ArrayBuffer.
  }
  for (let i = 0; i < views.length; i++) {
    const { buffer, offset, length } = views[i]!;
    try {
      return new Bytes(buffer(source), offset(source), length(source));
    } catch {
      // Not this kind of view.
    }
  }
}

function replaceClass(
  name: "Module" | "Memory",
  Native: new (arg: never) => object,
  check: (args: ArrayLike<unknown>) => ArrayLike<unknown>,
): void {
  const replacement = function () {
    if (new.target === undefined) return ReflectApply(Native, undefined, []);
    return ReflectConstruct(Native, check(arguments), new.target);
  };
  ObjectDefineProperty(replacement, "prototype", {
    value: Native.prototype,
    writable: false,
  });
  ObjectDefineProperty(replacement, "length", { value: 1 });
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
  define(name, value);
}

function define(name: string, value: object): void {
  ObjectDefineProperty(value, "name", { value: name, configurable: true });
  ObjectDefineProperty(WebAssembly, name, { value });
}
