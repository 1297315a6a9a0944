/// <reference path="../../types/host.d.ts" />
/**
 * Nothing to run: `deno check` compares the declarations of `types/host.d.ts`
 * with what `mod.ts` exports, both ways.
 */
import type * as real from "../../mod.ts";
import type * as wire from "../../types/protocol.ts";

type Same<A, B> = [A] extends [B] ? [B] extends [A] ? true : false : false;
/** Both can stand for each other, and neither has a key of its own. */
type Alike<A, B> = [Same<A, B>, Same<keyof A, keyof B>] extends [true, true]
  ? true
  : false;
type Yes<T extends true> = T;

/** Members that only the sandbox of an isolate uses. */
type Inner = "refuse" | "idle" | "shutdown" | "watch";
/** What returns the isolate itself, which is a class of each side. */
type Chained = "on" | "off" | "onRequest" | "onSystem";
/** What returns or makes a class of its own side. */
type OwnSide = "createIsolate";

export type Checks = [
  Yes<Alike<Limits, real.Limits>>,
  Yes<Same<LimitPreset, real.LimitPreset>>,
  Yes<
    Alike<Exclude<LimitSettings, string>, Exclude<real.LimitSettings, string>>
  >,
  Yes<Alike<SandboxOptions, real.SandboxOptions>>,
  Yes<Alike<IsolateOptions, real.IsolateOptions>>,
  Yes<Alike<FetchPolicy, real.FetchPolicy>>,
  Yes<Alike<WebSocketPolicy, real.WebSocketPolicy>>,
  Yes<Alike<ShutdownSettings, real.ShutdownSettings>>,
  Yes<Alike<SandboxStats, real.SandboxStats>>,
  Yes<Alike<SourceSettings, real.SourceSettings>>,
  Yes<Alike<WaitSettings, real.WaitSettings>>,
  Yes<Alike<Usage, real.Usage>>,
  Yes<Alike<IsolateStats, real.IsolateStats>>,
  Yes<Same<EndReason, real.EndReason>>,
  Yes<Same<DestroyReason, real.DestroyReason>>,
  Yes<Same<SystemEvent, real.SystemEvent>>,
  Yes<Alike<Termination, real.Termination>>,
  Yes<Alike<GuestError, real.GuestError>>,
  Yes<Alike<IsolateEndedError, real.IsolateEndedError>>,
  Yes<Alike<ConsoleLine, wire.ConsoleLine>>,
  Yes<Alike<GuestRequest, real.GuestRequest>>,
  Yes<Alike<FetchResult, real.FetchResult>>,
  Yes<Same<keyof V8Sandbox, keyof real.V8Sandbox>>,
  Yes<Alike<Omit<V8Sandbox, OwnSide>, Omit<real.V8Sandbox, OwnSide>>>,
  Yes<Same<keyof Isolate, Exclude<keyof real.Isolate, Inner>>>,
  Yes<Alike<SystemEvents, real.SystemEvents>>,
  Yes<
    Alike<
      Omit<Isolate, Chained>,
      Omit<real.Isolate, Inner | Chained>
    >
  >,
];
