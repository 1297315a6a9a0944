import type { Usage } from "../types/ends.ts";

export const SYSTEM_EVENTS = [
  "terminated",
  "destroyed",
  "error",
  "console",
] as const;

/** What {@linkcode Isolate.onSystem} can be asked for. */
export type SystemEvent = typeof SYSTEM_EVENTS[number];

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
