import { log } from "../log.ts";
import { printable } from "../text.ts";

let heavy: string | undefined;

/**
 * Keeps what a process says that is ready: why scripts of guests run by
 * `node:vm` in it, where they do. It is told once.
 */
export function noteEngine(why: string | undefined): void {
  if (why !== undefined && heavy === undefined) {
    log.warn("guests run by node:vm, which takes longer: {why}", { why });
  }
  heavy = why;
}

/** Why scripts of guests run by `node:vm`, in the last process that was ready. */
export function whyHeavy(): string | undefined {
  return heavy === undefined ? undefined : printable(heavy);
}
