import { Fault } from "./fault.ts";
import { viewOf } from "./guest_memory.ts";
import { encodeJson, jsonGuest, passIn, readJson } from "./json_abi.ts";

/** A number of the guest: i64 is a bigint. */
export type RawValue = number | bigint;

/** What a host function may do with the guest that calls it. */
export interface HostContext {
  /** The script's name. */
  readonly script: string;
  /** A copy of bytes in the guest's memory; pointers are unsigned. */
  read(ptr: number, length: number): Uint8Array;
  /** UTF-8 text in the guest's memory; what is not UTF-8 becomes U+FFFD. */
  readText(ptr: number, length: number): string;
  /** Writes into the guest's memory. */
  write(ptr: number, bytes: Uint8Array): void;
  /** Takes fuel for work done; each host call takes some by itself. */
  charge(fuel: number): void;
  /** Milliseconds until the call's deadline; `Infinity` without one. */
  timeLeft(): number;
}

/**
 * A function of the host that scripts import from `host` by its name.
 *
 * `json` takes and returns JSON values; the guest declares it as
 * `(i32 ptr, i32 len)` with no result, an `i64` or two `i32`, as its own JSON
 * functions. `raw` takes and returns numbers as the guest declares them.
 */
export type HostFunction =
  | { readonly json: (input: unknown) => unknown }
  | {
    readonly raw: (
      guest: HostContext,
      ...args: RawValue[]
    ) => RawValue | RawValue[] | void;
  };

/** What a guest's imports need from the instance that calls them. */
export interface Caller extends HostContext {
  readonly exports: WebAssembly.Exports;
  readonly maxJsonBytes: number;
}

/** What the guest expects to get: nothing, one i64, two i32, or other. */
export type ResultShape = "none" | "packed" | "pair" | "other";

/** Makes the import for `name`, whose results the guest declares so. */
export function bindHostFunction(
  name: string,
  fn: HostFunction,
  results: ResultShape,
  caller: Caller,
): (...args: RawValue[]) => unknown {
  if ("raw" in fn) return (...args) => fn.raw(caller, ...args);
  if (results === "other") {
    throw new Fault(
      `Import host.${name} must return nothing, i64 or (i32, i32)`,
      "compile",
    );
  }
  return (ptr, length) => {
    const { memory } = jsonGuest(caller.exports);
    const slice = { ptr: Number(ptr) >>> 0, length: Number(length) >>> 0 };
    const input = readJson(memory, slice, caller.maxJsonBytes);
    return answer(fn.json(input), results, caller);
  };
}

function answer(value: unknown, results: ResultShape, caller: Caller): unknown {
  if (value instanceof Promise) {
    throw new Fault("Host functions cannot be asynchronous here");
  }
  if (results === "none") return;
  const { ptr, length } = passIn(jsonGuest(caller.exports), encodeJson(value));
  if (results === "pair") return [ptr | 0, length | 0];
  return BigInt.asIntN(64, BigInt(ptr) << 32n | BigInt(length));
}

const decoder = new TextDecoder();

/** The memory's part of a {@linkcode HostContext}. */
export function memoryAccess(
  memory: () => WebAssembly.Memory,
): Pick<HostContext, "read" | "readText" | "write"> {
  return {
    read: (ptr, length) => viewOf(memory(), ptr >>> 0, length >>> 0).slice(),
    readText: (ptr, length) =>
      decoder.decode(viewOf(memory(), ptr >>> 0, length >>> 0)),
    write: (ptr, bytes) => viewOf(memory(), ptr >>> 0, bytes.length).set(bytes),
  };
}
