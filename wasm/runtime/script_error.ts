/** What the error is about. */
export type ScriptErrorKind = "compile" | "runtime" | "io" | "not_found";

/** Why a script was stopped. */
export type ScriptErrorReason =
  | "out_of_fuel"
  | "out_of_memory"
  | "deadline"
  | "trap"
  | "stack_overflow";

/** The facts of a {@linkcode ScriptError}. */
export interface ScriptErrorFacts {
  readonly kind: ScriptErrorKind;
  readonly reason?: ScriptErrorReason | undefined;
  /** The script's name; empty when no script is concerned. */
  readonly script?: string;
  /** Fuel that the call used. */
  readonly fuelUsed?: number;
  /** Milliseconds that the call took. */
  readonly timeUsed?: number;
  readonly cause?: unknown;
}

/**
 * Thrown when a script cannot be loaded, found or run to its end.
 *
 * @example
 * ```ts
 * try {
 *   runtime.callJsonFunc(id, "plan", { turns: 3 });
 * } catch (error) {
 *   if (error instanceof ScriptError && error.reason === "deadline") {
 *     console.error(`${error.script} took ${error.timeUsed} ms`);
 *   }
 * }
 * ```
 */
export class ScriptError extends Error {
  override name = "ScriptError";
  readonly kind: ScriptErrorKind;
  /** `undefined` when no limit, trap or overflow is the cause. */
  readonly reason: ScriptErrorReason | undefined;
  readonly script: string;
  readonly fuelUsed: number;
  readonly timeUsed: number;

  constructor(message: string, facts: ScriptErrorFacts) {
    super(message, { cause: facts.cause });
    this.kind = facts.kind;
    this.reason = facts.reason;
    this.script = facts.script ?? "";
    this.fuelUsed = facts.fuelUsed ?? 0;
    this.timeUsed = facts.timeUsed ?? 0;
  }
}
