/**
 * Runs untrusted JavaScript and WebAssembly in sealed isolates with hard
 * limits.
 *
 * @example
 * ```ts
 * import { V8Sandbox } from "./mod.ts";
 *
 * await using sandbox = new V8Sandbox({ limits: { cpuMs: 500 } });
 * await using isolate = await sandbox.createIsolate();
 * console.log(await isolate.evaluate("6 * 7")); // 42
 * ```
 *
 * @module
 */
export {
  type SandboxStats,
  type ShutdownSettings,
  V8Sandbox,
} from "./host/sandbox.ts";
export type { JailMode } from "./host/jail/jail.ts";
export { Isolate } from "./host/isolate.ts";
export type {
  IsolateStats,
  SourceSettings,
  SystemEvent,
  SystemEvents,
  WaitSettings,
} from "./host/isolate_settings.ts";
export type { IsolateOptions, SandboxOptions } from "./host/options.ts";
export type { FetchPolicy } from "./host/fetch/policy.ts";
export type { GuestRequest } from "./host/fetch/exchange.ts";
export type { FetchResult } from "./host/fetch/response_parts.ts";
export type { WebSocketPolicy } from "./host/websocket/policy.ts";
export {
  type DestroyReason,
  GuestError,
  IsolateEndedError,
  type Termination,
} from "./host/errors.ts";
export {
  DEFAULT_LIMITS,
  type LimitPreset,
  type Limits,
  type LimitSettings,
  PRESETS,
} from "./types/limits.ts";
export type { EndReason, Usage } from "./types/ends.ts";
export {
  type HostContext,
  type HostFunction,
  InProcessRuntime,
  LIMIT_PROFILES,
  type LimitProfile,
  type LoadOptions,
  type RawValue,
  type ResourceLimits,
  ScriptError,
  type ScriptErrorFacts,
  type ScriptErrorKind,
  type ScriptErrorReason,
  type ScriptUsage,
  type SealedHostContext,
  type SealedHostFunction,
  type SealedLoadOptions,
  type SealedOptions,
  type SealedWasiResult,
  type UsageFigures,
  type WasiOptions,
  WasmScriptRuntime,
} from "./wasm/mod.ts";
