import { getterOf, uncurryThis } from "./primordials.ts";

/** What Deno gives the guest's thread and the guest never sees. */
export interface Natives {
  vm: {
    Script: new (source: string, options: object) => object;
    SourceTextModule: {
      new (source: string, options: object): GuestModule;
      prototype: GuestModule;
    };
    runInNewContext(code: string): unknown;
  };
  v8: { setFlagsFromString(flags: string): void };
  module: {
    registerHooks(hooks: object): void;
    stripTypeScriptTypes(source: string, options: object): string;
  };
  port: MessagePort;
}

export interface GuestModule {
  linkRequests(modules: GuestModule[]): void;
  instantiate(): void;
  evaluate(): Promise<void>;
  identifier: string;
  namespace: Record<string, unknown>;
}

interface Core {
  resources(): Record<string, string>;
  tryClose(id: number): void;
  destructureError(error: unknown): {
    frames: { fileName: unknown; lineNumber: unknown; columnNumber: unknown }[];
  };
}

const STANDARD_STREAMS = ["stdin", "stdout", "stderr"];
/**
 * A function that has V8 collect all garbage. V8 shows it to contexts made
 * under a flag only, and the guest's must not be one, so the first use makes
 * a context for it.
 */
function collector(
  runInNewContext: Natives["vm"]["runInNewContext"],
  setFlags: Natives["v8"]["setFlagsFromString"],
): () => void {
  let collect: (() => void) | undefined;
  return () => {
    if (!collect) {
      setFlags("--expose-gc");
      collect = runInNewContext("gc") as () => void;
      setFlags("--no-expose-gc");
    }
    collect();
  };
}

/** Everything the prelude takes from Deno, captured before it is removed. */
export function captureNatives({ vm, v8, module, port }: Natives) {
  const deno = Deno as unknown as Record<symbol, { core: Core }> & {
    internal: symbol;
  };
  const core = deno[deno.internal]!.core;
  closeResources(core);
  return {
    port,
    Script: vm.Script,
    runScript: uncurryThis(
      (vm.Script.prototype as { runInThisContext(options: object): unknown })
        .runInThisContext,
    ) as (script: object, options: object) => unknown,
    SourceTextModule: vm.SourceTextModule,
    // Its `link` would hand modules to a species of the guest's.
    moduleRequests: getterOf<{ specifier: string }[]>(
      vm.SourceTextModule.prototype,
      "moduleRequests",
    ),
    linkRequests: uncurryThis(
      vm.SourceTextModule.prototype.linkRequests,
    ) as (module: GuestModule, modules: GuestModule[]) => void,
    instantiateModule: uncurryThis(
      vm.SourceTextModule.prototype.instantiate,
    ) as (module: GuestModule) => void,
    evaluateModule: uncurryThis(
      vm.SourceTextModule.prototype.evaluate,
    ) as (module: GuestModule) => Promise<unknown>,
    moduleStatus: getterOf<string>(vm.SourceTextModule.prototype, "status"),
    registerHooks: module.registerHooks,
    stripTypes: module.stripTypeScriptTypes,
    destructureError: core.destructureError,
    fetch: globalThis.fetch,
    collectGarbage: collector(vm.runInNewContext, v8.setFlagsFromString),
    setTimeout,
    clearTimeout,
    atob,
    setInterval,
  };
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

export type Captured = ReturnType<typeof captureNatives>;
