import { Fault } from "./fault.ts";
import type { Guest } from "./guest.ts";
import {
  bindHostFunction,
  type Caller,
  type HostFunction,
  memoryAccess,
  type RawValue,
  type ResultShape,
} from "./host_functions.ts";
import { HOST_CALL_FUEL, hostFault } from "./host_fault.ts";
import { suspending } from "./suspend.ts";
import { bindSuspending, type SuspendingFunction } from "./suspending.ts";
import type { ImportInfo, ModuleInfo } from "../binary/module_info.ts";

/** Functions of another module name, such as those of WASI. */
export type ImportNamespace = (
  guest: Caller,
) => Readonly<Record<string, (...args: RawValue[]) => unknown>>;

/** What scripts can import. */
export interface ImportSources {
  /** Functions of the module `host`. */
  readonly host: Readonly<Record<string, HostFunction>>;
  /** Functions of the module `host` during which the guest is suspended. */
  readonly suspending?: Readonly<Record<string, SuspendingFunction>>;
  /** Functions of other modules, by module name. */
  readonly namespaces: Readonly<Record<string, ImportNamespace>>;
  /** The longest JSON text that is read from a guest. */
  readonly maxJsonBytes: number;
}

/** Makes the imports of one instance. */
export function link(
  guest: Guest,
  sources: ImportSources,
): WebAssembly.Imports {
  const caller = callerOf(guest, sources.maxJsonBytes);
  const namespaces = new Map<string, ReturnType<ImportNamespace>>();
  // No prototype: a guest chooses the names.
  const imports: WebAssembly.Imports = Object.create(null);
  for (const entry of guest.report.info.imports) {
    const module = imports[entry.module] ??= Object.create(null) as Record<
      string,
      WebAssembly.ImportValue
    >;
    module[entry.name] = entry.kind === "function"
      ? importedFunction(entry)
      : importedObject(guest, entry);
  }
  return imports;

  function importedFunction(entry: ImportInfo): WebAssembly.ImportValue {
    const { module, name } = entry;
    const shape = () => resultShape(guest.report.info, entry.index);
    if (suspendsAt(entry, sources)) {
      const fn = sources.suspending![name]!;
      return suspending(bindSuspending(name, fn, shape(), caller, guest));
    }
    if (module === "host" && Object.hasOwn(sources.host, name)) {
      const fn = bindHostFunction(name, sources.host[name]!, shape(), caller);
      return guarded(guest, entry, fn);
    }
    const fn = namespace(module)[name];
    if (fn === undefined) throw notProvided(entry);
    return guarded(guest, entry, fn);
  }

  function namespace(module: string) {
    const known = namespaces.get(module);
    if (known !== undefined) return known;
    const make = Object.hasOwn(sources.namespaces, module)
      ? sources.namespaces[module]
      : undefined;
    const made = Object.assign(Object.create(null), make?.(caller));
    namespaces.set(module, made);
    return made as ReturnType<ImportNamespace>;
  }
}

/** Whether an import suspends the guest that calls it. */
export function suspendsAt(
  { module, name, kind }: ImportInfo,
  { suspending = {} }: Pick<ImportSources, "suspending">,
): boolean {
  return kind === "function" && module === "host" &&
    Object.hasOwn(suspending, name);
}

function notProvided({ module, name, kind }: ImportInfo): Fault {
  return new Fault(
    `Import ${module}.${name} (${kind}) is not provided`,
    "compile",
  );
}

function callerOf(guest: Guest, maxJsonBytes: number): Caller {
  return {
    script: guest.name,
    maxJsonBytes,
    get exports() {
      return guest.exports;
    },
    charge: (fuel) => guest.gauge.charge(fuel),
    timeLeft: () => guest.gauge.timeLeft,
    ...memoryAccess(() => guest.memory),
  };
}

/** Charges each call, and lets no guest go on after its call has failed. */
function guarded(
  guest: Guest,
  { module, name }: ImportInfo,
  fn: (...args: RawValue[]) => unknown,
) {
  const { gauge } = guest;
  return (...args: RawValue[]) => {
    if (gauge.fault !== undefined) throw gauge.fault;
    gauge.charge(HOST_CALL_FUEL);
    try {
      return fn(...args);
    } catch (error) {
      return gauge.abort(hostFault(`${module}.${name}`, error));
    }
  };
}

/** A memory or table of the sizes that the module asks for. */
function importedObject(
  guest: Guest,
  entry: ImportInfo,
): WebAssembly.ImportValue {
  const { info, memoryMaxima, tableMaxima } = guest.report;
  const { kind, index } = entry;
  if (kind === "memory") {
    const { min, is64 } = info.memories[index]!;
    if (is64) throw notProvided(entry);
    return new WebAssembly.Memory({
      initial: min,
      maximum: memoryMaxima[index]!,
    });
  }
  if (kind === "table") {
    const { min, is64 } = info.tables[index]!;
    if (is64) throw notProvided(entry);
    return new WebAssembly.Table({
      element: "anyfunc",
      initial: min,
      maximum: tableMaxima[index]!,
    });
  }
  throw notProvided(entry);
}

function resultShape(info: ModuleInfo, index: number): ResultShape {
  const type = info.types[info.functions[index]!]!;
  const codes = info.bytes.subarray(type.resultsAt, type.resultsEnd).join();
  if (codes === "") return "none";
  if (codes === "126") return "packed";
  return codes === "127,127" ? "pair" : "other";
}
