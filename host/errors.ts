import type { Breach, EndReason, Usage } from "../types/ends.ts";
import { MIB } from "../types/limits.ts";
import { type Fault, FAULT_CHARS } from "../types/protocol.ts";
import { indented, printable, printableLines } from "./text.ts";

/** The sentence for each reason; the enforcers carry only the facts. */
const SENTENCES = {
  cpu_limit_exceeded: ({ limit, used, detail }) =>
    `${detail === "total" ? "Total CPU" : "CPU"} time limit of ${limit} ms ` +
    `exceeded: ${Math.round(used)} ms used`,
  memory_limit_exceeded: ({ limit, used }) =>
    limit === 0
      ? "Memory exhausted: no limit was set, and V8's own was reached"
      : `Memory limit of ${mib(limit)} MiB exceeded: ${mib(used)} MiB used`,
  wall_clock_limit_exceeded: ({ limit, used }) =>
    `Wall-clock limit of ${limit} ms exceeded: ${Math.round(used)} ms passed`,
  unresponsive: ({ limit, used }) =>
    `The guest did not respond for ${Math.round(used)} ms, ${limit} ms allowed`,
  message_limit_exceeded: ({ limit, used, detail }) =>
    `Message limit ${detail} of ${limit} exceeded: ${used}`,
  protocol_violation: ({ detail }) =>
    `The tier process broke the protocol: ${detail}`,
  crashed: ({ detail }) => `The guest crashed: ${detail}`,
} as const satisfies Record<EndReason, (breach: Breach) => string>;

/** Says in one sentence which limit was passed, and by how much. */
export function sentenceOf(breach: Breach): string {
  return printable(SENTENCES[breach.reason](breach));
}

function mib(bytes: number): number {
  return Math.round(bytes / MIB * 10) / 10;
}

/** What `terminated` handlers get, and what pending promises reject with. */
export interface Termination {
  reason: EndReason;
  /** The bound, in the limit's unit (bytes for memory). */
  limit: number;
  /** The figure that passed it, in the same unit. */
  used: number;
  message: string;
  usage: Usage;
}

/** The isolate ended before it could answer. Its message is safe to print. */
export class IsolateEndedError extends Error {
  override name = "IsolateEndedError";

  /**
   * @param reason An {@linkcode EndReason}, or why it was destroyed.
   * @param termination The particulars, when a limit was passed.
   */
  constructor(
    message: string,
    readonly reason: EndReason | DestroyReason,
    readonly termination?: Termination,
  ) {
    super(printable(message));
  }
}

/** Why an isolate was destroyed without having passed a limit. */
export type DestroyReason = "manual" | "shutdown" | "closed";

/**
 * An error thrown by guest code: its name, message and stack, as text that is
 * safe to print, as Deno itself prints what nobody catches. Characters that a
 * terminal would obey, or that hide in a text, are visible escapes such as
 * `\\u202e`; line breaks and tabs stay in the message.
 */
export class GuestError extends Error {
  /** Guest file in which it was thrown, if known. */
  readonly file: string | undefined;
  /** Line in that file, from 1. */
  readonly line: number | undefined;
  /** Column in that line, from 1. */
  readonly column: number | undefined;

  constructor(fault: Fault) {
    super(printableLines(fault.message));
    this.name = printable(fault.name);
    this.stack = indented(fault.stack ?? `${fault.name}: ${fault.message}`);
    this.file = fault.file === undefined ? undefined : printable(fault.file);
    this.line = fault.line;
    this.column = fault.column;
  }
}

/**
 * What of a host error may cross: its name and message, never its stack. It
 * never throws: handlers may throw anything, data of the guest's included.
 */
export function faultOf(error: unknown): Fault {
  try {
    const { name, message } = error instanceof Error
      ? error
      : { name: "Error", message: error };
    return {
      name: String(name).slice(0, FAULT_CHARS.name),
      message: String(message).slice(0, FAULT_CHARS.message),
    };
  } catch {
    return { name: "Error", message: "The host's error cannot be read" };
  }
}
