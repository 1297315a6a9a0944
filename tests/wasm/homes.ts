import type { InProcessRuntime } from "../../wasm/runtime/in_process.ts";
import type { HostFunction } from "../../wasm/runtime/host_functions.ts";
import type { LimitProfile, ResourceLimits } from "../../wasm/mod.ts";
import { WasmScriptRuntime } from "../../wasm/sealed/runtime.ts";
import { labTest } from "../harness.ts";

/** A runtime of either home; both are used with `await`. */
export type AnyRuntime = InProcessRuntime | WasmScriptRuntime;

type Limits = LimitProfile | Partial<ResourceLimits>;
type Host = Record<string, Extract<HostFunction, { json: unknown }>>;

/** Makes runtimes in the home under test. */
export type Open = (limits?: Limits, host?: Host) => AnyRuntime;

/** The same test of a runtime in process and of a sealed one. */
export function inBothHomes(
  title: string,
  body: (open: Open) => Promise<void>,
): void {
  labTest(`${title}, in process`, async () => {
    await body((limits, host = {}) =>
      WasmScriptRuntime.inProcess(limits, { host })
    );
  });
  labTest(`${title}, sealed`, async (lab) => {
    const sandbox = lab.sandbox();
    await body((limits, host = {}) =>
      new WasmScriptRuntime(limits, { host, sandbox })
    );
  });
}
