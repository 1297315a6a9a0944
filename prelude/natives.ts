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

/**
 * What the prelude takes from Deno, each a binding of its own: there is no
 * object of them all that a guest could find its way to.
 */
export let compileScript: (source: string, options: object) => object;
export let runScript: (script: object, options: object) => unknown;
export let compileModule: (source: string, options: object) => GuestModule;
export let moduleRequests: (module: object) => { specifier: string }[];
// Its `link` would hand modules to a species of the guest's.
export let linkRequests: (module: GuestModule, modules: GuestModule[]) => void;
export let instantiateModule: (module: GuestModule) => void;
export let evaluateModule: (module: GuestModule) => Promise<unknown>;
export let moduleStatus: (module: object) => string;
export let stripTypes: (source: string, options: object) => string;
export let destructureError: Core["destructureError"];
export let collectGarbage: () => void;
export const nativeFetch = fetch;
export const nativeAtob = atob;

/** Captures all of it, before anything is removed. */
export function captureNatives({ vm, v8, module }: Natives): void {
  const deno = Deno as unknown as Record<symbol, { core: Core }> & {
    internal: symbol;
  };
  const core = deno[deno.internal]!.core;
  closeResources(core);
  const { Script, SourceTextModule } = vm;
  const { prototype } = SourceTextModule;
  compileScript = (source, options) => new Script(source, options);
  runScript = uncurryThis(
    (Script.prototype as { runInThisContext(options: object): unknown })
      .runInThisContext,
  );
  compileModule = (source, options) => new SourceTextModule(source, options);
  moduleRequests = getterOf(prototype, "moduleRequests");
  linkRequests = uncurryThis(prototype.linkRequests);
  instantiateModule = uncurryThis(prototype.instantiate);
  evaluateModule = uncurryThis(prototype.evaluate);
  moduleStatus = getterOf(prototype, "status");
  stripTypes = module.stripTypeScriptTypes;
  destructureError = core.destructureError;
  collectGarbage = collector(vm.runInNewContext, v8.setFlagsFromString);
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
