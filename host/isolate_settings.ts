import type { Usage } from "../types/ends.ts";
import type { ConsoleLine } from "../types/protocol.ts";
import type { DestroyReason, GuestError, Termination } from "./errors.ts";

export const SYSTEM_EVENTS: readonly SystemEvent[] = [
  "terminated",
  "destroyed",
  "error",
  "console",
];

/** What handlers of {@linkcode Isolate.onSystem} get, by event. */
export interface SystemEvents {
  /** A limit was passed; the isolate is destroyed already. */
  terminated: Termination;
  /** The isolate ended without having passed a limit. */
  destroyed: { reason: DestroyReason };
  /** An error that the guest did not catch; it lives on. */
  error: GuestError;
  /** A line of `createIsolate({ console: "forward" })`. */
  console: ConsoleLine;
}

/** What {@linkcode Isolate.onSystem} can be asked for. */
export type SystemEvent = keyof SystemEvents;

/** How a source is run. */
export interface SourceSettings {
  /** File name in the guest's stack traces. Default `script-<n>.js`. */
  name?: string;
  /** Default: by the extension of `name`, else JavaScript. */
  lang?: "js" | "ts";
}

/** How an answer is waited for. */
export interface WaitSettings {
  /** Stops waiting; the guest is not interrupted. */
  signal?: AbortSignal;
}

/** What {@linkcode Isolate.stats} tells. */
export interface IsolateStats extends Usage {
  /** Resident bytes above the empty isolate, when last measured. */
  memoryBytes: number;
  /** Messages sent to the guest. */
  sent: number;
  /** Messages and requests received from the guest. */
  received: number;
  /** Bytes on their way to the guest. */
  queuedBytes: number;
}
