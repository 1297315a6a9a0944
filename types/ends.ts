/** Why an isolate was terminated. */
export type EndReason =
  | "cpu_limit_exceeded"
  | "memory_limit_exceeded"
  | "wall_clock_limit_exceeded"
  | "unresponsive"
  | "message_limit_exceeded"
  | "protocol_violation"
  | "crashed";

/** What an isolate had used when it was last measured. */
export interface Usage {
  /** CPU milliseconds since the isolate was created. */
  cpuMs: number;
  /** Milliseconds since the isolate was created. */
  wallMs: number;
  /** Highest resident memory seen, in bytes above the empty isolate. */
  peakMemoryBytes: number;
}

/** A limit that was passed: the bound and the figure, in the limit's unit. */
export interface Breach {
  reason: EndReason;
  limit: number;
  used: number;
  /** Says which bound, where a reason has several. */
  detail?: string;
}

/**
 * The exit code with which a supervisor ends its own process, so that the
 * cause survives even when its last frame could not be written.
 */
export const EXIT_CODES = {
  cpu_limit_exceeded: 64,
  memory_limit_exceeded: 65,
  wall_clock_limit_exceeded: 66,
  unresponsive: 67,
  message_limit_exceeded: 68,
  protocol_violation: 69,
  crashed: 70,
} as const satisfies Record<EndReason, number>;

/** Whether `value` is one of the reasons. */
export function isEndReason(value: unknown): value is EndReason {
  return typeof value === "string" && Object.hasOwn(EXIT_CODES, value);
}
