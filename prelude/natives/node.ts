import { getterOf, TypeErrorClass, uncurryThis } from "./primordials.ts";

declare const process: { getBuiltinModule(name: string): unknown };

export interface GuestModule {
  linkRequests(modules: GuestModule[]): void;
  instantiate(): void;
  evaluate(): Promise<void>;
  identifier: string;
  namespace: Record<string, unknown>;
}

/**
 * What compiles modules: a part of Node in Deno, which takes 13 ms and 4 MiB.
 */
export interface Node {
  compileScript(source: string, options: object): object;
  runScript(script: object): unknown;
  compileModule(source: string, options: object): GuestModule;
  moduleRequests(module: object): { specifier: string }[];
  // Its `link` would hand modules to a species of the guest's.
  linkRequests(module: GuestModule, modules: GuestModule[]): void;
  instantiateModule(module: GuestModule): void;
  evaluateModule(module: GuestModule): Promise<unknown>;
  moduleStatus(module: object): string;
  /** Makes a function that has V8 collect all garbage. */
  collector(): () => void;
}

interface Vm {
  Script: new (source: string, options: object) => object;
  SourceTextModule: {
    new (source: string, options: object): GuestModule;
    prototype: GuestModule;
  };
  runInNewContext(code: string): unknown;
}

let node: Node | undefined;

/**
 * Node's part, loaded by the first call. Its code looks things up where a
 * guest can put its own, and some of them are removed before there is one.
 */
export function loadNode(): Node {
  return node ??= load();
}

function load(): Node {
  const { getBuiltinModule } = process;
  const { Script, SourceTextModule, runInNewContext } = getBuiltinModule(
    "node:vm",
  ) as Vm;
  refuseImports(getBuiltinModule("node:module") as Loader);
  const { prototype } = SourceTextModule;
  const run = uncurryThis(
    (Script.prototype as { runInThisContext(options: object): unknown })
      .runInThisContext,
  );
  // Deno's decoration of uncaught errors would rewrite the guest's own.
  const undecorated = { displayErrors: false };
  return {
    compileScript: (source, options) => new Script(source, options),
    runScript: (script) => run(script, undecorated),
    compileModule: (source, options) => new SourceTextModule(source, options),
    moduleRequests: getterOf(prototype, "moduleRequests"),
    linkRequests: uncurryThis(prototype.linkRequests),
    instantiateModule: uncurryThis(prototype.instantiate),
    evaluateModule: uncurryThis(prototype.evaluate),
    moduleStatus: getterOf(prototype, "status"),
    collector: () => collector(runInNewContext, getBuiltinModule),
  };
}

interface Loader {
  registerHooks(hooks: object): void;
}

/** Has Deno's loader refuse whatever may reach it. */
function refuseImports({ registerHooks }: Loader): void {
  registerHooks({
    resolve(specifier: string): never {
      throw new TypeErrorClass(`Cannot import "${specifier}": no such module`);
    },
  });
}

/**
 * V8 shows what collects its garbage to contexts made under a flag only, and
 * the guest's is not one: this makes a context for it.
 */
function collector(
  runInNewContext: Vm["runInNewContext"],
  getBuiltinModule: typeof process.getBuiltinModule,
): () => void {
  const { setFlagsFromString } = getBuiltinModule("node:v8") as {
    setFlagsFromString(flags: string): void;
  };
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  return collect;
}
