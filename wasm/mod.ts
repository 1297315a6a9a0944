/**
 * WebAssembly scripts under fuel, memory and time limits.
 *
 * @example
 * ```ts
 * import { WasmScriptRuntime } from "./wasm/mod.ts";
 *
 * await using runtime = new WasmScriptRuntime("production", {
 *   host: { log: { json: (value) => console.log(value) } },
 * });
 * const id = await runtime.loadModule(await Deno.readFile("counter.wasm"));
 * console.log(await runtime.callJsonFunc(id, "next", null));
 * ```
 *
 * @module
 */
export {
  type SealedLoadOptions,
  type SealedOptions,
  type SealedWasiResult,
  WasmScriptRuntime,
} from "./sealed/runtime.ts";
export type {
  SealedHostContext,
  SealedHostFunction,
} from "./sealed/sealed_host.ts";
export type { WasiOptions } from "./wasi/world.ts";
export {
  type InProcessOptions,
  InProcessRuntime,
} from "./runtime/in_process.ts";
export type { LoadOptions } from "./runtime/engine.ts";
export type {
  HostContext,
  HostFunction,
  RawValue,
} from "./runtime/host_functions.ts";
export {
  LIMIT_PROFILES,
  type LimitProfile,
  resolveLimits,
  type ResourceLimits,
} from "./runtime/resource_limits.ts";
export {
  ScriptError,
  type ScriptErrorFacts,
  type ScriptErrorKind,
  type ScriptErrorReason,
} from "./runtime/script_error.ts";
export type { ScriptUsage, UsageFigures } from "./runtime/usage.ts";
export { DEFAULT_CAPS, type MeterCaps } from "./binary/caps.ts";
export { MeterError, type MeterErrorCode } from "./binary/meter_error.ts";
export { type Metered, meterModule, type MeterReport } from "./meter/meter.ts";
export {
  type InspectedExtern,
  type Inspection,
  inspectModule,
  renderInspection,
} from "./meter/inspect.ts";
