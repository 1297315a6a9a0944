/**
 * Timers of Deno's core. The global `setTimeout` of a main thread is Node's:
 * its first call loads a part of Node, 4 ms and 1.4 MiB in every process.
 */
interface CoreTimers {
  createTimer(
    callback: () => void,
    ms: number,
    args: undefined,
    repeats: boolean,
    keepsAlive: boolean,
  ): object;
  cancelTimer(timer: object): void;
}

export type Timer = object | number;

/** Where a version of Deno has no such timers, the global ones do. */
const core = coreTimers();

function coreTimers(): CoreTimers | undefined {
  const deno = Deno as unknown as
    & { internal: symbol }
    & Record<symbol, { core?: Partial<CoreTimers> } | undefined>;
  const core = deno[deno.internal]?.core;
  const complete = core?.createTimer && core.cancelTimer;
  return complete ? core as CoreTimers : undefined;
}

/** Has `callback` called after `ms` milliseconds, at least 1. */
export function startTimer(callback: () => void, ms: number): Timer {
  if (core) return core.createTimer(callback, ms, undefined, false, true);
  return setTimeout(callback, ms) as unknown as Timer;
}

/** Stops a timer that may have been called. */
export function stopTimer(timer: Timer | undefined): void {
  if (timer === undefined) return;
  if (core) core.cancelTimer(timer as object);
  else clearTimeout(timer as number);
}

/**
 * Settles in `ms` milliseconds. A process whose timers do not work never gets
 * past its first one, and so never holds a guest.
 */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => startTimer(resolve, ms));
}
