/**
 * What the two halves of the sealed runtime say to each other: the host's in
 * `home.ts`, the one inside the isolate in `resident.ts`.
 *
 * @module
 */
import type { MeterCaps } from "../binary/caps.ts";
import type { RawValue } from "../runtime/host_functions.ts";
import type { ResourceLimits } from "../runtime/resource_limits.ts";
import type {
  ScriptErrorKind,
  ScriptErrorReason,
} from "../runtime/script_error.ts";
import type { UsageFigures } from "../runtime/usage.ts";

/** What the host asks of the resident, by method; the answer is an Answer. */
export interface Asks {
  open: {
    limits: ResourceLimits;
    maxJsonBytes: number | undefined;
    caps: Partial<Omit<MeterCaps, "maxPages">> | undefined;
    /** Names of the host's functions. */
    host: Record<string, "json" | "raw">;
  };
  load: { name: string; bytes: string; wasi: WasiWire | undefined };
  /** The input is JSON text. */
  json: { id: number; fn: string; text: string };
  raw: { id: number; fn: string; args: string[] };
  command: { name: string; bytes: string; wasi: WasiWire };
  unload: { id: number };
  /** The script's memory, while it waits for a host function. */
  read: { ptr: number; length: number };
  write: { ptr: number; bytes: string };
  charge: { fuel: number };
}

/** The request method by which the resident calls a host function. */
export const HOST_CALL = "host";

/** A call of a host function. */
export interface HostCall {
  name: string;
  script: string;
  /** A JSON value, or the numbers of a raw function in text. */
  input: unknown;
  /** Milliseconds until the deadline; `null` without one. */
  timeLeft: number | null;
}

/** What a host function answered. */
export type HostAnswer =
  | { value: unknown }
  | { failed: string; reason: ScriptErrorReason | undefined };

/** The facts of a ScriptError. */
export interface ErrorWire {
  message: string;
  kind: ScriptErrorKind;
  reason: ScriptErrorReason | undefined;
  fuelUsed: number;
  timeUsed: number;
}

/** What the resident answers. */
export type Answer =
  | { value: unknown; used?: UsageFigures }
  | { error: ErrorWire; used?: UsageFigures };

/** Settings of a WASI program, bytes in base64. */
export interface WasiWire {
  args: readonly string[] | undefined;
  env: Readonly<Record<string, string>> | undefined;
  stdin: string | { base64: string } | undefined;
  files: Record<string, string | { base64: string }> | undefined;
  maxOutputBytes: number | undefined;
  maxFileBytes: number | undefined;
}

/** What a WASI command left. */
export interface CommandWire {
  exitCode: number;
  stdout: string;
  stderr: string;
  truncated: boolean;
}

/** A number as text: JSON knows neither NaN nor bigints. */
export function numberToText(value: RawValue): string {
  if (typeof value === "bigint") return `${value}n`;
  return Object.is(value, -0) ? "-0" : String(value);
}

/** The number that the text stands for; `undefined` where it is none. */
export function textToNumber(text: unknown): RawValue | undefined {
  if (typeof text !== "string") return undefined;
  if (/^-?\d+n$/.test(text)) return BigInt(text.slice(0, -1));
  const value = Number(text);
  return text === "NaN" || !Number.isNaN(value) ? value : undefined;
}

/** What a raw function returned: nothing, a number or several. */
export function resultToWire(result: unknown): null | string | string[] {
  if (result === undefined) return null;
  if (isNumber(result)) return numberToText(result);
  if (Array.isArray(result) && result.every(isNumber)) {
    return result.map(numberToText);
  }
  throw new TypeError("Only numbers can leave the isolate");
}

function isNumber(value: unknown): value is RawValue {
  return typeof value === "number" || typeof value === "bigint";
}

/** The inverse of {@linkcode resultToWire}. */
export function resultFromWire(wire: unknown): unknown {
  if (wire === null || wire === undefined) return undefined;
  return Array.isArray(wire) ? wire.map(textToNumber) : textToNumber(wire);
}
