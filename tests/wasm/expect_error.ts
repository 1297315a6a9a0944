import { assertEquals } from "@std/assert";
import {
  ScriptError,
  type ScriptErrorKind,
  type ScriptErrorReason,
} from "../../wasm/script_error.ts";

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
    if (!(error instanceof ScriptError)) throw error;
    assertEquals([error.kind, error.reason], [kind, reason], error.message);
    return error;
  }
  throw new Error(`Nothing was thrown; the result is ${String(result)}`);
}
