/**
 * The wire between host and tier process: one shape of frame both ways.
 *
 * | bytes | field |
 * |---|---|
 * | 4 | payload length, little endian |
 * | 1 | protocol version |
 * | 1 | kind |
 * | 2 | zero |
 * | 4 | id: of a call, or the number of events in a batch |
 * | 16 | key: random per process, never seen by the guest's thread |
 * | … | payload |
 */

import type { Breach, Usage } from "./ends.ts";
import type { Limits } from "./limits.ts";

export const PROTOCOL_VERSION = 1;
export const KEY_BYTES = 16;
export const HEADER_BYTES = 12 + KEY_BYTES;

/**
 * Bytes a tier process may have written that the host has not told it has
 * read: far less than the smallest pipe holds, so such a write never waits.
 */
export const CREDIT_BYTES = 4096;

/** Bytes of one read, as many as a pipe holds. */
export const READ_BYTES = 64 * 1024;

/** Room for the envelope around the largest allowed message. */
export const ENVELOPE_BYTES = 64 * 1024;

/** Frames the host sends. */
export const ToTier = {
  /** Empty: the first frame, which brings the key; id 1 asks for modules. */
  hello: 0,
  /** JSON {@linkcode IsolateSetup}: the process becomes this isolate. */
  setup: 1,
  /** `[["name",data],...]`: id events. */
  events: 2,
  /** {@linkcode SourceOptions} as JSON, a newline, the source. */
  execute: 3,
  /** As `execute`; answered with `reply` or `fault` of the same id. */
  evaluate: 4,
  /** `["method",data]`; answered with `reply` or `fault` of the same id. */
  call: 5,
  /** JSON: the host's answer to guest request id. */
  reply: 6,
  /** JSON {@linkcode Fault}: the host's refusal of guest request id. */
  fault: 7,
  /** JSON of partial limits, for the next event on. */
  limits: 8,
  /** Empty: the host has read id bytes so far, modulo 2^32. */
  taken: 9,
  /**
   * As `events`, of one: what a WebSocket of the guest's brings. It renews no
   * budget, as the guest chose who sends it.
   */
  socket: 10,
  /** JSON {@linkcode ResponseHead}: fetch id has an answer. */
  response: 16,
  /** Bytes of stream id. */
  chunk: 17,
  /** Empty: stream id is complete, and with it fetch id. */
  end: 18,
  /** Decimal number: so many more bytes of stream id may be sent. */
  pull: 19,
  /** Empty: the host reads no more of stream id. */
  cancel: 20,
} as const;

/** Frames that carry what the guest's thread said; checked as hostile. */
export const FromGuest = {
  /** `[["name",data],...]`: id events. */
  events: 32,
  /** `["method",data]`: guest request id. */
  request: 33,
  /** JSON: the guest's answer to call or evaluation id. */
  reply: 34,
  /** JSON {@linkcode Fault}: the guest's refusal of id. */
  fault: 35,
  /** JSON {@linkcode Fault}: an uncaught error. */
  error: 36,
  /** Empty: the guest called `close()`. */
  close: 37,
  /** JSON {@linkcode RequestHead}: fetch id, of the requests' own ids. */
  fetch: 48,
  /** Bytes of stream id. */
  chunk: 49,
  /** Empty: stream id is complete. */
  end: 50,
  /** Decimal number: so many more bytes of stream id may be sent. */
  pull: 51,
  /** Empty: the guest wants nothing more of fetch id. */
  cancel: 52,
  /** JSON {@linkcode ConsoleLine}. */
  console: 38,
} as const;

/** Frames of the supervisor itself. */
export const FromSupervisor = {
  /** JSON {@linkcode Ready}: the process can become an isolate. */
  ready: 64,
  /** JSON {@linkcode Beat}: alive, and what was used. */
  beat: 65,
  /** JSON {@linkcode Verdict}: the last frame of a terminated isolate. */
  verdict: 66,
} as const;

/** One frame, its payload not yet looked at. */
export interface Frame {
  kind: number;
  id: number;
  payload: Uint8Array;
  /** Whether the payload has its memory to itself. */
  own: boolean;
}

/** What makes a spare process an isolate. */
export interface IsolateSetup {
  limits: Limits;
  env: Record<string, string>;
  /** Milliseconds a guest's WebSocket may be connecting or closing. */
  socketTimeoutMs: number;
  /** Sources the guest can import, by name, where it is to have modules. */
  modules?: Record<string, string> | undefined;
  /** Whether console lines are sent to the host. */
  forwardConsole: boolean;
  /** Milliseconds since the epoch; now, when it is missing. */
  timeOrigin?: number | undefined;
}

/** How a source is to be run. */
export interface SourceOptions {
  /** File name in stack traces. */
  name: string;
  /** The language, where the extension of `name` does not tell. */
  lang?: "js" | "ts";
}

/** One line of the guest's console. */
export interface ConsoleLine {
  level: ConsoleLevel;
  /** The arguments as text, joined by blanks. */
  text: string;
}

export const CONSOLE_LEVELS = [
  "debug",
  "info",
  "log",
  "warn",
  "error",
] as const;
export type ConsoleLevel = typeof CONSOLE_LEVELS[number];

/** Longest text of a {@linkcode ConsoleLine}, in UTF-16 units. */
export const CONSOLE_CHARS = 8192;

/** An error as it crosses: never more than these strings. */
export interface Fault {
  name: string;
  message: string;
  stack?: string;
  file?: string;
  line?: number;
  column?: number;
}

/**
 * Bytes of one stream that may be on their way unread. The reader grants more
 * by `pull` as it reads.
 */
export const STREAM_WINDOW_BYTES = 256 * 1024;
/** Bytes of one chunk at the most. */
export const STREAM_CHUNK_BYTES = 64 * 1024;

/**
 * What the host is to see as the body: text and bytes are gathered first, a
 * stream is handed over as it comes.
 */
export type BodyKind = "text" | "bytes" | "stream";
export const BODY_KINDS: readonly BodyKind[] = ["text", "bytes", "stream"];

export type RedirectMode = "follow" | "error" | "manual";
export const REDIRECT_MODES: readonly RedirectMode[] = [
  "follow",
  "error",
  "manual",
];

/** Bytes of a {@linkcode RequestHead} as JSON. */
export const HEAD_BYTES = 128 * 1024;

/** A guest's `fetch`; its body follows as stream of the same id. */
export interface RequestHead {
  url: string;
  method: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  redirect: RedirectMode;
  body?: BodyKind | undefined;
}

/** The answer to a `fetch`; its body follows as stream of the same id. */
export interface ResponseHead {
  status: number;
  statusText: string;
  headers: [name: string, value: string][];
  url: string;
  redirected: boolean;
  /** Whether there is a body, be it empty. */
  body: boolean;
  /** How the body is still encoded, in the order in which to undo it. */
  encodings?: readonly Encoding[];
}

/** Encodings of bodies that are undone in the guest's thread. */
export const ENCODINGS = ["gzip", "deflate", "br"] as const;
export type Encoding = typeof ENCODINGS[number];

export interface Ready {
  pid: number;
  /** Resident bytes of the empty isolate. */
  baselineBytes: number;
  /** Why its scripts run by Node's part of Deno, where they do. */
  heavy?: string | undefined;
}

export interface Beat {
  usage: Usage;
  /** Resident bytes above the empty isolate, now. */
  memoryBytes: number;
  /** Host events handled so far. */
  handled: number;
  /** Whether nothing was going on. */
  idle: boolean;
}

export interface Verdict extends Breach {
  usage: Usage;
}

/** Longest strings of a {@linkcode Fault}, in UTF-16 units. */
export const FAULT_CHARS = { name: 256, message: 8192, stack: 16384 } as const;
