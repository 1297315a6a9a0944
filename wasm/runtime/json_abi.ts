import { Fault } from "./fault.ts";
import { viewOf } from "./guest_memory.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** A pointer and a length in the guest's memory, both unsigned. */
export interface Slice {
  readonly ptr: number;
  readonly length: number;
}

/** What a guest exports to exchange JSON. */
export interface JsonGuest {
  readonly memory: WebAssembly.Memory;
  alloc(length: number): unknown;
  readonly dealloc?: (ptr: number, length: number) => unknown;
}

/** A function that a guest exports. */
export type GuestFunction = (...args: (number | bigint)[]) => unknown;

/** How a guest's function is called: see `Guest.enter()`. */
export type Enter = (
  fn: GuestFunction,
) => (...args: (number | bigint)[]) => unknown;

/** The export `name` when it is a function. */
export function exportedFunction(
  exports: WebAssembly.Exports,
  name: string,
): GuestFunction | undefined {
  const value = Object.hasOwn(exports, name) ? exports[name] : undefined;
  return typeof value === "function" ? value as GuestFunction : undefined;
}

/** The export `name`, which must be a function. */
export function requireFunction(
  exports: WebAssembly.Exports,
  name: string,
): GuestFunction {
  const fn = exportedFunction(exports, name);
  if (fn === undefined) throw mismatch(name);
  return fn;
}

/** Finds what the JSON calls need among the exports. */
export function jsonGuest(exports: WebAssembly.Exports): JsonGuest {
  const alloc = exportedFunction(exports, "alloc");
  if (alloc === undefined) {
    throw new Fault("Module does not export 'alloc'", "not_found");
  }
  const { memory } = exports;
  if (!(memory instanceof WebAssembly.Memory)) {
    throw new Fault("Module does not export 'memory'", "not_found");
  }
  const dealloc = exportedFunction(exports, "dealloc");
  return dealloc ? { memory, alloc, dealloc } : { memory, alloc };
}

/** JSON text of a host value; `undefined` is written as `null`. */
export function encodeJson(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value) ?? "null");
}

/** Copies bytes into memory that the guest allocates for them. */
export function passIn(guest: JsonGuest, bytes: Uint8Array): Slice {
  const ptr = Number(guest.alloc(bytes.length)) >>> 0;
  const slice = { ptr, length: bytes.length };
  viewOf(guest.memory, ptr, bytes.length).set(bytes);
  return slice;
}

/** Reads JSON out of the guest's memory. */
export function readJson(
  memory: WebAssembly.Memory,
  slice: Slice,
  maxBytes: number,
): unknown {
  if (slice.length > maxBytes) {
    throw new Fault(
      `JSON of ${slice.length} bytes is over ${maxBytes} ("maxJsonBytes")`,
    );
  }
  const bytes = viewOf(memory, slice.ptr, slice.length);
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new Fault(
      "The script's answer is not JSON",
      "runtime",
      undefined,
      cause,
    );
  }
}

/** Takes a result apart: two numbers, or one i64 that holds both. */
export function toSlice(result: unknown): Slice | undefined {
  if (typeof result === "bigint") {
    const packed = BigInt.asUintN(64, result);
    return {
      ptr: Number(packed >> 32n),
      length: Number(packed & 0xffff_ffffn),
    };
  }
  if (!Array.isArray(result) || result.length !== 2) return undefined;
  const [ptr, length] = result as unknown[];
  if (typeof ptr !== "number" || typeof length !== "number") return undefined;
  return { ptr: ptr >>> 0, length: length >>> 0 };
}

/**
 * Calls `name(ptr, len)` with JSON in the guest's memory and reads the JSON
 * it answers with. Both are given back to `dealloc` where it exists.
 */
export function callJson(
  exports: WebAssembly.Exports,
  name: string,
  input: Uint8Array,
  maxBytes: number,
): unknown {
  const guest = jsonGuest(exports);
  const call = jsonFunction(exports, name);
  const argument = passIn(guest, input);
  const answer = answerOf(name, call(argument.ptr | 0, argument.length | 0));
  const value = readJson(guest.memory, answer, maxBytes);
  giveBack(guest, answer);
  if (answer.ptr !== argument.ptr) giveBack(guest, argument);
  return value;
}

/** As {@linkcode callJson}, for a guest whose host functions suspend it. */
export async function callJsonAsync(
  exports: WebAssembly.Exports,
  name: string,
  input: Uint8Array,
  maxBytes: number,
  enter: Enter,
): Promise<unknown> {
  const guest = jsonGuest(exports);
  const call = enter(jsonFunction(exports, name));
  const argument = await passInAsync(guest, input, enter);
  const result = await call(argument.ptr | 0, argument.length | 0);
  const answer = answerOf(name, result);
  const value = readJson(guest.memory, answer, maxBytes);
  if (guest.dealloc === undefined) return value;
  const dealloc = enter(guest.dealloc as GuestFunction);
  await dealloc(answer.ptr | 0, answer.length | 0);
  if (answer.ptr === argument.ptr) return value;
  await dealloc(argument.ptr | 0, argument.length | 0);
  return value;
}

/** As {@linkcode passIn}, for a guest whose host functions suspend it. */
export async function passInAsync(
  guest: JsonGuest,
  bytes: Uint8Array,
  enter: Enter,
): Promise<Slice> {
  const alloc = enter(guest.alloc as GuestFunction);
  const ptr = Number(await alloc(bytes.length)) >>> 0;
  viewOf(guest.memory, ptr, bytes.length).set(bytes);
  return { ptr, length: bytes.length };
}

function jsonFunction(
  exports: WebAssembly.Exports,
  name: string,
): GuestFunction {
  const call = exportedFunction(exports, name);
  if (call === undefined || call.length !== 2) throw mismatch(name);
  return call;
}

function answerOf(name: string, result: unknown): Slice {
  const answer = toSlice(result);
  if (answer === undefined) throw mismatch(name);
  return answer;
}

function giveBack(guest: JsonGuest, slice: Slice): void {
  guest.dealloc?.(slice.ptr | 0, slice.length | 0);
}

function mismatch(name: string): Fault {
  return new Fault(
    `Function ${name} not found or signature mismatch`,
    "not_found",
  );
}
