import { GuestError, IsolateEndedError } from "../../host/errors.ts";
import type { EndReason } from "../../types/ends.ts";
import {
  ScriptError,
  type ScriptErrorKind,
  type ScriptErrorReason,
} from "../runtime/script_error.ts";
import type { UsageFigures } from "../runtime/usage.ts";
import type { Answer, ErrorWire } from "./wire.ts";

/** What the end of the process means for the script it ran. */
const REASONS: Readonly<Record<EndReason, ScriptErrorReason | undefined>> = {
  cpu_limit_exceeded: "deadline",
  wall_clock_limit_exceeded: "deadline",
  unresponsive: "deadline",
  memory_limit_exceeded: "out_of_memory",
  message_limit_exceeded: undefined,
  protocol_violation: undefined,
  crashed: undefined,
};

const KINDS: Readonly<Record<ScriptErrorKind, true>> = {
  compile: true,
  runtime: true,
  io: true,
  not_found: true,
};

const KNOWN_REASONS: Readonly<Record<ScriptErrorReason, true>> = {
  out_of_fuel: true,
  out_of_memory: true,
  deadline: true,
  trap: true,
  stack_overflow: true,
};

/** The script whose call failed, and for how long it ran. */
export interface Failing {
  readonly script: string;
  /** What it was doing. */
  readonly kind: "compile" | "runtime";
  readonly elapsed: number;
}

/** The isolate's end, or its engine's failure, as the script's error. */
export function endedScript(error: unknown, failing: Failing): unknown {
  const { script, kind, elapsed: timeUsed } = failing;
  const facts = { script, timeUsed, cause: error };
  // What is asked of an isolate that has just ended names that as the cause.
  const cause = error instanceof Error ? error.cause : undefined;
  const end = cause instanceof IsolateEndedError ? cause : error;
  if (end instanceof IsolateEndedError) {
    const { termination } = end;
    const reason = termination && REASONS[termination.reason];
    const what = `Script "${script}" ended with its process`;
    return new ScriptError(`${what}: ${end.message}`, {
      ...facts,
      kind: termination ? kind : "runtime",
      reason,
    });
  }
  if (!(error instanceof GuestError)) return error;
  return new ScriptError(`Script "${script}" failed: ${error.message}`, {
    ...facts,
    kind: "runtime",
  });
}

/** Checks what the isolate answered, which is as good as its guest. */
export function readAnswer(data: unknown): Answer {
  if (!isRecord(data)) throw new TypeError("The isolate gave no answer");
  const { error, value } = data;
  const used = readFigures(data["used"]);
  const rest = used === undefined ? {} : { used };
  if (error === undefined) return { value, ...rest };
  return { error: readError(error), ...rest };
}

function readError(error: unknown): ErrorWire {
  const { message, kind, reason, fuelUsed, timeUsed } = isRecord(error)
    ? error
    : {};
  return {
    message: String(message),
    kind: isKey(KINDS, kind) ? kind : "runtime",
    reason: isKey(KNOWN_REASONS, reason) ? reason : undefined,
    fuelUsed: toFigure(fuelUsed),
    timeUsed: toFigure(timeUsed),
  };
}

function readFigures(used: unknown): UsageFigures | undefined {
  if (!isRecord(used)) return undefined;
  const { fuel, time, pages } = used;
  return {
    fuel: toFigure(fuel),
    time: toFigure(time),
    pages: toFigure(pages),
  };
}

function toFigure(value: unknown): number {
  return typeof value === "number" && value >= 0 ? value : 0;
}

function isKey<T extends string>(
  table: Readonly<Record<T, true>>,
  key: unknown,
): key is T {
  return typeof key === "string" && Object.hasOwn(table, key);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
