import { uncurryThis } from "./primordials.ts";

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

type Linker = (specifier: string) => unknown;

export interface GuestModule {
  link(linker: Linker): Promise<void>;
  evaluate(): Promise<void>;
  namespace: Record<string, unknown>;
}

interface Core {
  destructureError(error: unknown): {
    frames: { fileName: unknown; lineNumber: unknown; columnNumber: unknown }[];
  };
}

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
  return {
    port,
    Script: vm.Script,
    runScript: uncurryThis(
      (vm.Script.prototype as { runInThisContext(options: object): unknown })
        .runInThisContext,
    ) as (script: object, options: object) => unknown,
    SourceTextModule: vm.SourceTextModule,
    linkModule: uncurryThis(
      vm.SourceTextModule.prototype.link,
    ) as (module: GuestModule, linker: Linker) => Promise<unknown>,
    evaluateModule: uncurryThis(
      vm.SourceTextModule.prototype.evaluate,
    ) as (module: GuestModule) => Promise<unknown>,
    registerHooks: module.registerHooks,
    stripTypes: module.stripTypeScriptTypes,
    destructureError: core.destructureError,
    collectGarbage: collector(vm.runInNewContext, v8.setFlagsFromString),
    setTimeout,
    clearTimeout,
    setInterval,
    addEventListener: globalThis.addEventListener,
  };
}

export type Captured = ReturnType<typeof captureNatives>;
