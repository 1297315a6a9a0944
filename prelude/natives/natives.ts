import { COLLECTOR_NAME } from "../../types/launch.ts";

/** What Deno gives the guest's thread and the guest never sees. */
interface Core {
  resources(): Record<string, string>;
  tryClose(id: number): void;
  destructureError(error: unknown): {
    frames: { fileName: unknown; lineNumber: unknown; columnNumber: unknown }[];
  };
  /**
   * Compiles and runs a script. Its name is an address; the options are V8's
   * "host-defined" ones, which every `import()` in the script brings along.
   */
  evalContext?(
    source: string,
    name: string,
    options: readonly number[],
  ): [
    value: unknown,
    failure: { thrown: unknown; isCompileError: boolean } | null,
  ];
  createTimer(
    run: () => void,
    ms: number,
    args: undefined,
    repeats: boolean,
    keepsAlive: boolean,
  ): object;
  cancelTimer(timer: object): void;
}

/**
 * What the prelude takes from Deno, each a binding of its own: there is no
 * object of them all that a guest could find its way to.
 */
export let evalContext: Core["evalContext"];
export let createTimer: Core["createTimer"];
export let cancelTimer: Core["cancelTimer"];
export let destructureError: Core["destructureError"];
/** V8's own, where the process was started with the flag that shows it. */
export let collectAll: ((options: object) => void) | undefined;
export const nativeFetch = fetch;

const STANDARD_STREAMS = ["stdin", "stdout", "stderr"];

/** Captures all of it, before anything is removed. */
export function captureNatives(): void {
  const deno = Deno as unknown as Record<symbol, { core: Core }> & {
    internal: symbol;
  };
  const core = deno[deno.internal]!.core;
  closeResources(core);
  ({ evalContext, createTimer, cancelTimer, destructureError } = core);
  collectAll = (globalThis as Record<string, unknown>)[
    COLLECTOR_NAME
  ] as typeof collectAll;
}

/**
 * Closes the thread's handles of the process's standard streams. A stream of
 * the guest's that names one by its number would otherwise be read from it.
 */
function closeResources(core: Core): void {
  for (const [id, name] of Object.entries(core.resources())) {
    if (STANDARD_STREAMS.includes(name)) core.tryClose(Number(id));
  }
}
