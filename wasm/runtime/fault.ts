import type { ScriptErrorKind, ScriptErrorReason } from "./script_error.ts";

/** What went wrong in a call, before the script's name and usage are known. */
export class Fault extends Error {
  readonly kind: ScriptErrorKind;
  readonly reason: ScriptErrorReason | undefined;

  constructor(
    message: string,
    kind: ScriptErrorKind = "runtime",
    reason?: ScriptErrorReason,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.kind = kind;
    this.reason = reason;
  }
}
