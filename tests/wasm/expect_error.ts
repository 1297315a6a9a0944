import { assertEquals } from "@std/assert";
import {
  ScriptError,
  type ScriptErrorKind,
  type ScriptErrorReason,
} from "../../wasm/runtime/script_error.ts";

/** Runs `action`, which must throw a ScriptError of this kind and reason. */
export function expectError(
  action: () => unknown,
  kind: ScriptErrorKind,
  reason?: ScriptErrorReason,
): ScriptError {
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    return checked(error, kind, reason);
  }
  throw new Error(`Nothing was thrown; the result is ${String(result)}`);
}

/** As {@linkcode expectError}, for what may throw later. */
export async function expectRejection(
  action: () => unknown,
  kind: ScriptErrorKind,
  reason?: ScriptErrorReason,
): Promise<ScriptError> {
  let result: unknown;
  try {
    result = await action();
  } catch (error) {
    return checked(error, kind, reason);
  }
  throw new Error(`Nothing was thrown; the result is ${String(result)}`);
}

function checked(
  error: unknown,
  kind: ScriptErrorKind,
  reason: ScriptErrorReason | undefined,
): ScriptError {
  if (!(error instanceof ScriptError)) throw error;
  assertEquals([error.kind, error.reason], [kind, reason], error.message);
  return error;
}
