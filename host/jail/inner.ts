import { readProcFile } from "../tools.ts";

/** Signals by their numbers, where a process dies of them by itself. */
const SIGNALS: Record<number, Deno.Signal> = {
  3: "SIGQUIT",
  4: "SIGILL",
  5: "SIGTRAP",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  11: "SIGSEGV",
  13: "SIGPIPE",
  15: "SIGTERM",
  24: "SIGXCPU",
  31: "SIGSYS",
};
/** What the jail's first process adds to a signal's number. */
const BY_SIGNAL = 128;

/** The signal that a jailed process died of, by the exit code of its jail. */
export function signalOf(code: number): Deno.Signal | null {
  return SIGNALS[code - BY_SIGNAL] ?? null;
}

/**
 * Ends all that is in the jail of `outer`, the process that was started: with
 * its first process the kernel ends the others, and `outer` goes behind them
 * and leaves none for the system to bury.
 *
 * @returns whether there was something to end.
 */
export function killJailed(outer: number): boolean {
  const first = onlyChild(outer);
  if (first === undefined) return false;
  try {
    Deno.kill(first, "SIGKILL");
    return true;
  } catch {
    return false;
  }
}

/** The process inside the jail of `outer`: the child of its first process. */
export function innerProcess(outer: number): number | undefined {
  const first = onlyChild(outer);
  return first === undefined ? undefined : onlyChild(first);
}

function onlyChild(pid: number): number | undefined {
  try {
    const text = readProcFile(`/proc/${pid}/task/${pid}/children`);
    return /^\d+ ?$/.test(text) ? Number(text) : undefined;
  } catch {
    return undefined;
  }
}
