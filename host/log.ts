/** Where structured log records go; nowhere unless {@linkcode logTo} says. */
export interface LogSink {
  debug(message: string, properties: Record<string, unknown>): void;
  info(message: string, properties: Record<string, unknown>): void;
  warn(message: string, properties: Record<string, unknown>): void;
}

const nowhere: LogSink = { debug() {}, info() {}, warn() {} };

/** The log of tiers, isolates, CPU, memory and ends; silent by default. */
export let log: LogSink = nowhere;

/** Sends log records to `sink` from now on. */
export function logTo(sink: LogSink): void {
  log = sink;
}
