import { Fault } from "./fault.ts";
import { ScriptError } from "./script_error.ts";

/** Fuel that each call of a host function takes. */
export const HOST_CALL_FUEL = 100;

/** What `error`, thrown by the host function `name`, makes of a call. */
export function hostFault(name: string, error: unknown): Fault {
  if (error instanceof Fault) return error;
  const message = error instanceof Error ? error.message : String(error);
  const inner = error instanceof ScriptError ? error.reason : undefined;
  // Near the end of the stack a regular expression would fail to compile.
  const overflow = error instanceof RangeError &&
    message.includes("call stack");
  return new Fault(
    `Host function ${name} failed: ${message}`,
    "runtime",
    overflow ? "stack_overflow" : inner,
    error,
  );
}
