import { isEndReason, type Usage } from "../../types/ends.ts";
import { ProtocolFault } from "../../types/frames.ts";
import {
  type Beat,
  CONSOLE_CHARS,
  CONSOLE_LEVELS,
  type ConsoleLine,
  type Fault,
  FAULT_CHARS,
  type Frame,
  type Ready,
  type Verdict,
} from "../../types/protocol.ts";
import { parseJson, parseSmall } from "./json.ts";
import { printable } from "../text.ts";
import type { Share } from "./turns.ts";

/**
 * The one place where bytes of a tier process become values. Everything is
 * `unknown` until its shape has been seen.
 */

/** Keys that payloads of the wire have. */
type Key =
  | keyof Fault
  | keyof ConsoleLine
  | keyof Ready
  | keyof Beat
  | keyof Verdict
  | keyof Usage;
type Shape = { readonly [key in Key]?: unknown };

/** Events that fit into one batch of the prelude's. */
const MAX_BATCH = 8192;
/** Bytes of a frame of the supervisor's. */
const SUPERVISOR_BYTES = 4096;
/** Bytes of an error, each of its characters escaped. */
const FAULT_BYTES = 160 * 1024;

/** Bytes of a line of the console, each of its characters escaped. */
const CONSOLE_BYTES = CONSOLE_CHARS * 6 + 100;

/** A value that is there, or takes several turns to read. */
type Soon<T> = T | Promise<T>;

/** An event or a request of the guest. */
export interface GuestMessage {
  name: string;
  data: unknown;
  /** What keeping it takes, where that is known. */
  size?: number | undefined;
}

/** @throws {ProtocolFault} unless the payload is a batch of `frame.id`. */
export function parseEvents(frame: Frame, share: Share): Soon<GuestMessage[]> {
  if (frame.id > MAX_BATCH) throw new ProtocolFault("too many events");
  let sizes: readonly number[] = [];
  const measured = (found: readonly number[]) => {
    sizes = found;
  };
  return then(parseJson(frame.payload, share, measured), (items) => {
    if (!Array.isArray(items) || items.length !== frame.id) {
      throw new ProtocolFault("a batch of events with a false count");
    }
    return items.map((item, i) => asMessage(item, sizes[i]));
  });
}

/** @throws {ProtocolFault} unless the payload is a request. */
export function parseRequest(frame: Frame, share: Share): Soon<GuestMessage> {
  return then(parseJson(frame.payload, share), asMessage);
}

/** @throws {ProtocolFault} unless the payload is JSON or empty. */
export function parseData(frame: Frame, share: Share): Soon<unknown> {
  if (frame.payload.length === 0) return undefined;
  return parseJson(frame.payload, share);
}

/** `use` of a value, now if it is there. */
export function then<T, U>(value: Soon<T>, use: (value: T) => U): Soon<U> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** @throws {ProtocolFault} unless the payload describes an error. */
export function parseFault(frame: Frame): Fault {
  const value = object(frame, FAULT_BYTES);
  const fault: Fault = {
    name: string(value.name).slice(0, FAULT_CHARS.name),
    message: string(value.message).slice(0, FAULT_CHARS.message),
  };
  if (value.stack !== undefined) {
    fault.stack = string(value.stack).slice(0, FAULT_CHARS.stack);
  }
  if (value.file !== undefined) {
    fault.file = string(value.file).slice(0, FAULT_CHARS.name);
  }
  if (value.line !== undefined) fault.line = number(value.line);
  if (value.column !== undefined) fault.column = number(value.column);
  return fault;
}

/** @throws {ProtocolFault} unless the payload is a line of the console. */
export function parseConsole(frame: Frame): ConsoleLine {
  const { level, text } = object(frame, CONSOLE_BYTES);
  const known = CONSOLE_LEVELS.find((name) => name === level);
  if (!known) throw new ProtocolFault("a console line without a level");
  return { level: known, text: string(text).slice(0, CONSOLE_CHARS) };
}

/** @throws {ProtocolFault} unless the payload is a {@linkcode Ready}. */
export function parseReady(frame: Frame): Ready {
  const value = object(frame);
  const ready: Ready = {
    pid: number(value.pid),
    baselineBytes: number(value.baselineBytes),
  };
  if (value.heavy !== undefined) ready.heavy = string(value.heavy);
  return ready;
}

/** @throws {ProtocolFault} unless the payload is a {@linkcode Beat}. */
export function parseBeat(frame: Frame): Beat {
  const value = object(frame);
  return {
    usage: asUsage(value.usage),
    memoryBytes: number(value.memoryBytes),
    handled: number(value.handled),
    idle: value.idle === true,
  };
}

/** @throws {ProtocolFault} unless the payload is a {@linkcode Verdict}. */
export function parseVerdict(frame: Frame): Verdict {
  const value = object(frame);
  if (!isEndReason(value.reason)) {
    throw new ProtocolFault("a verdict without a reason");
  }
  const verdict: Verdict = {
    reason: value.reason,
    limit: number(value.limit),
    used: number(value.used),
    usage: asUsage(value.usage),
  };
  if (value.detail !== undefined) {
    verdict.detail = printable(string(value.detail));
  }
  return verdict;
}

function asMessage(item: unknown, size?: number): GuestMessage {
  if (!Array.isArray(item) || item.length < 1 || item.length > 2) {
    throw new ProtocolFault("a message of no shape");
  }
  return { name: string(item[0]), data: item[1], size };
}

function asUsage(value: unknown): Usage {
  const usage = asObject(value);
  return {
    cpuMs: number(usage.cpuMs),
    wallMs: number(usage.wallMs),
    peakMemoryBytes: number(usage.peakMemoryBytes),
  };
}

function object(frame: Frame, maxBytes = SUPERVISOR_BYTES): Shape {
  return asObject(parseSmall(frame.payload, maxBytes));
}

function asObject(value: unknown): Shape {
  if (typeof value === "object" && value !== null) return value as Shape;
  throw new ProtocolFault("a payload that is no object");
}

function string(value: unknown): string {
  if (typeof value === "string") return value;
  throw new ProtocolFault("no string where one belongs");
}

function number(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new ProtocolFault("no number where one belongs");
}
