import { getterOf, uncurryThis } from "./primordials.ts";

/** What Deno gives the guest's thread and the guest never sees. */
export interface Natives {
  vm: {
    Script: new (source: string, options: object) => object;
    SourceTextModule: {
      new (source: string, options: object): GuestModule;
      prototype: GuestModule;
    };
  };
  module: {
    registerHooks(hooks: object): void;
    stripTypeScriptTypes(source: string, options: object): string;
  };
  port: MessagePort;
}

type Linker = (specifier: string, referrer: GuestModule) => unknown;

export interface GuestModule {
  link(linker: Linker): Promise<void>;
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

/** Everything the prelude takes from Deno, captured before it is removed. */
export function captureNatives({ vm, module, port }: Natives) {
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
    linkModule: uncurryThis(
      vm.SourceTextModule.prototype.link,
    ) as (module: GuestModule, linker: Linker) => Promise<unknown>,
    evaluateModule: uncurryThis(
      vm.SourceTextModule.prototype.evaluate,
    ) as (module: GuestModule) => Promise<unknown>,
    moduleStatus: getterOf<string>(vm.SourceTextModule.prototype, "status"),
    registerHooks: module.registerHooks,
    stripTypes: module.stripTypeScriptTypes,
    destructureError: core.destructureError,
    fetch: globalThis.fetch,
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
