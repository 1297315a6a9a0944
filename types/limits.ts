export const MIB = 1024 * 1024;

/**
 * What a guest may use. Every number is enforced outside the guest's thread;
 * `0` switches a limit off where its line says so.
 */
export interface Limits {
  /**
   * CPU milliseconds per host event (`execute`, `send`, `evaluate`, `call`),
   * every thread of the tier process counted. Background work draws on the
   * same budget, which recovers at 10 % of idle time; so do the answers to the
   * guest's requests, and what its WebSockets bring. 0 = off.
   */
  cpuMs: number;
  /** CPU milliseconds over the isolate's life. 0 = off. */
  totalCpuMs: number;
  /** Wall-clock milliseconds of one `evaluate` or `call`. 0 = off. */
  wallMs: number;
  /**
   * MiB of heap and everything outside it together, above what the empty
   * isolate uses. Garbage that V8 has not collected does not count as long as
   * it stays below 96 MiB. 0 = off.
   */
  memoryMb: number;
  /** Milliseconds the guest's event loop may leave a ping unanswered. */
  unresponsiveMs: number;
  /**
   * Bytes of one message, either way, as JSON in UTF-8. The ready-made
   * WebSocket proxy takes no larger ones of servers either.
   */
  maxMessageBytes: number;
  /** Guest requests the host has not answered yet. */
  maxPendingRequests: number;
  /**
   * Bytes of unread messages, toward the host or toward the guest. What waits
   * in a loop over `messages()` counts as what the host's memory keeps for it,
   * about, which can be several times its length as JSON. The connections of
   * the ready-made WebSocket proxy may together keep as much again: of messages
   * that servers have not finished or not taken.
   */
  maxQueuedBytes: number;
  /** Bytes of one script, in UTF-8. */
  maxSourceBytes: number;
}

export const DEFAULT_LIMITS: Readonly<Limits> = {
  cpuMs: 500,
  totalCpuMs: 0,
  wallMs: 30_000,
  memoryMb: 0,
  unresponsiveMs: 5_000,
  maxMessageBytes: 16 * 1024 * 1024,
  maxPendingRequests: 256,
  maxQueuedBytes: 64 * 1024 * 1024,
  maxSourceBytes: 16 * 1024 * 1024,
};

/** The limits that can be switched off with `0`. */
export const CAN_BE_OFF = {
  cpuMs: true,
  totalCpuMs: true,
  wallMs: true,
  memoryMb: true,
  unresponsiveMs: false,
  maxMessageBytes: false,
  maxPendingRequests: false,
  maxQueuedBytes: false,
  maxSourceBytes: false,
} as const satisfies Record<keyof Limits, boolean>;

/** Limits for a purpose; what one does not name is the default. */
export const PRESETS = {
  /** For writing guests: slow machines, debuggers, long thoughts. */
  development: {
    cpuMs: 10_000,
    wallMs: 300_000,
    memoryMb: 0,
    unresponsiveMs: 60_000,
  },
  /** For guests that should do well and may do harm. */
  production: {
    cpuMs: 500,
    wallMs: 30_000,
    memoryMb: 128,
    unresponsiveMs: 5_000,
  },
  /** For strangers: small tasks, many at a time. */
  strict: {
    cpuMs: 50,
    totalCpuMs: 5_000,
    wallMs: 5_000,
    memoryMb: 32,
    unresponsiveMs: 1_000,
    maxMessageBytes: 256 * 1024,
    maxPendingRequests: 16,
    maxQueuedBytes: 4 * 1024 * 1024,
    maxSourceBytes: 1024 * 1024,
  },
} as const satisfies Record<string, Partial<Limits>>;

/** Name of a set of limits, see {@linkcode PRESETS}. */
export type LimitPreset = keyof typeof PRESETS;

/**
 * Limits as an operator gives them: a preset's name, or single limits, which
 * go before those of the preset beside them.
 */
export type LimitSettings =
  | LimitPreset
  | (Partial<Limits> & { preset?: LimitPreset });
