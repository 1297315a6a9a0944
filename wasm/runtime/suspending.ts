import { Fault } from "./fault.ts";
import type { Guest } from "./guest.ts";
import { HOST_CALL_FUEL, hostFault } from "./host_fault.ts";
import type { Caller, RawValue, ResultShape } from "./host_functions.ts";
import { encodeJson, jsonGuest, passInAsync, readJson } from "./json_abi.ts";

/** Host calls that one call may have open: each keeps a stack. */
const MAX_SUSPENDED = 64;

/** A host function that answers later; the guest is suspended meanwhile. */
export interface SuspendingFunction {
  readonly kind: "json" | "raw";
  /**
   * @param input A JSON value, or the numbers of a raw function.
   * @param guest The guest, which may be reached until this settles.
   */
  ask(input: unknown, guest: Caller): Promise<unknown>;
}

type Import = (...args: RawValue[]) => Promise<unknown>;

/** Makes the import for `name`, whose results the guest declares so. */
export function bindSuspending(
  name: string,
  fn: SuspendingFunction,
  results: ResultShape,
  caller: Caller,
  guest: Guest,
): Import {
  if (fn.kind === "json" && results === "other") {
    throw new Fault(
      `Import host.${name} must return nothing, i64 or (i32, i32)`,
      "compile",
    );
  }
  const call: Import = fn.kind === "raw"
    ? (...args) => beforeDeadline(guest, fn.ask(args, caller))
    : async (ptr, length) => {
      const { memory } = jsonGuest(caller.exports);
      const slice = { ptr: Number(ptr) >>> 0, length: Number(length) >>> 0 };
      const input = readJson(memory, slice, caller.maxJsonBytes);
      const value = await beforeDeadline(guest, fn.ask(input, caller));
      return await answer(value, results, guest);
    };
  return guarded(name, call, guest);
}

/** Charges each call, and lets no guest go on after its call has failed. */
function guarded(name: string, call: Import, guest: Guest): Import {
  const { gauge } = guest;
  let open = 0;
  return async (...args) => {
    if (gauge.fault !== undefined) throw gauge.fault;
    gauge.charge(HOST_CALL_FUEL);
    open++;
    try {
      if (open > MAX_SUSPENDED) throw tooDeep(name);
      return await call(...args);
    } catch (error) {
      return gauge.abort(hostFault(`host.${name}`, error));
    } finally {
      open--;
    }
  };
}

function tooDeep(name: string): Fault {
  return new Fault(
    `Calls of host.${name} are nested more than ${MAX_SUSPENDED} deep`,
    "runtime",
    "stack_overflow",
  );
}

async function beforeDeadline<T>(guest: Guest, work: Promise<T>): Promise<T> {
  const { timeLeft } = guest.gauge;
  if (timeLeft === Infinity) return await work;
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    try {
      guest.gauge.expire();
    } catch (fault) {
      late.reject(fault);
    }
  }, Math.max(timeLeft, 0));
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function answer(
  value: unknown,
  results: ResultShape,
  guest: Guest,
): Promise<unknown> {
  if (results === "none") return;
  const { ptr, length } = await passInAsync(
    jsonGuest(guest.exports),
    encodeJson(value),
    (fn) => guest.enter(fn),
  );
  if (results === "pair") return [ptr | 0, length | 0];
  return BigInt.asIntN(64, BigInt(ptr) << 32n | BigInt(length));
}
