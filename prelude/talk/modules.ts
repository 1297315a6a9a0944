import type { Compilable } from "../../types/realm.ts";
import { type Outcome, runByNode } from "../seal/engine.ts";
import { addressOf, fileOf, setLineMap, withoutStack } from "../seal/faults.ts";
import type { GuestModule, Node } from "../natives/node.ts";
import {
  append,
  bare,
  PromiseClass,
  PromiseThen,
  StringIndexOf,
  StringSlice,
  SyntaxErrorClass,
  TypeErrorClass,
  weakSetAdd,
  WeakSetClass,
  weakSetHas,
} from "../natives/primordials.ts";

/**
 * The modules of an isolate: those the host gave it by name, and those made
 * of executed sources. Anything else is refused by name.
 */
export class Modules {
  #node: Node;
  #sources = bare<Compilable>();
  #compiled = bare<GuestModule>();

  constructor(node: Node) {
    this.#node = node;
  }

  /** Adds the source of module `name`, as in `createIsolate`. */
  add(name: string, source: Compilable): void {
    this.#sources[normalize(name, "")] = source;
  }

  /** Runs `source`, compiled under `address`, as a script that can import. */
  runScript(name: string, source: string, address: string): Outcome {
    return runByNode(this.#node, source, {
      filename: address,
      importModuleDynamically: this.#importer(name),
    });
  }

  /** Compiles `source` as a module that can import the others. */
  compile(name: string, source: string): GuestModule {
    return withoutStack(() =>
      this.#node.compileModule(source, {
        identifier: addressOf(name),
        initializeImportMeta: (meta: { url: string }) => {
          meta.url = name;
        },
        importModuleDynamically: this.#importer(name),
      })
    );
  }

  /** Links it unless an import has done so, and evaluates. */
  run(module: GuestModule): Promise<unknown> {
    const { evaluateModule, instantiateModule, moduleStatus } = this.#node;
    return new PromiseClass((resolve) => {
      if (moduleStatus(module) === "unlinked") {
        this.#link(module);
        instantiateModule(module);
      }
      resolve(evaluateModule(module));
    });
  }

  /** Finds what `root` and all behind it import. */
  #link(root: GuestModule): void {
    const { linkRequests, moduleRequests, moduleStatus } = this.#node;
    const seen = new WeakSetClass<GuestModule>();
    weakSetAdd(seen, root);
    const waiting: GuestModule[] = [root];
    for (let at = 0; at < waiting.length; at++) {
      const module = waiting[at]!;
      const requests = moduleRequests(module);
      const referrer = fileOf(module.identifier)!;
      const found: GuestModule[] = [];
      for (let i = 0; i < requests.length; i++) {
        const next = this.#load(requests[i]!.specifier, referrer);
        append(found, next);
        if (weakSetHas(seen, next)) continue;
        weakSetAdd(seen, next);
        if (moduleStatus(next) !== "unlinked") continue;
        append(waiting, next);
      }
      linkRequests(module, found);
    }
  }

  /** What `import()` does in code named `referrer`. */
  #importer(referrer: string): (specifier: string) => Promise<unknown> {
    return (specifier) =>
      new PromiseClass((resolve) => {
        const module = this.#load(specifier, referrer);
        resolve(PromiseThen(this.run(module), () => module));
      });
  }

  #load(specifier: string, referrer: string): GuestModule {
    const id = normalize(specifier, referrer);
    const source = this.#sources[id];
    if (source === undefined) {
      throw new TypeErrorClass(
        `Cannot import "${specifier}": no such module was given to the isolate`,
      );
    }
    return this.#compiled[id] ??= this.compile(id, textOf(id, source));
  }
}

/**
 * What V8 can compile of a source, its lines noted as those of `file`.
 *
 * @throws {SyntaxError} when its types could not be removed.
 */
export function textOf(file: string, given: Compilable): string {
  if (given.error !== undefined) throw new SyntaxErrorClass(given.error);
  if (given.lines) setLineMap(file, given.lines);
  return given.text;
}

/** `specifier` as seen from `referrer`, without `.` and `..`. */
function normalize(specifier: string, referrer: string): string {
  const relative = StringSlice(specifier, 0, 1) === ".";
  if (!relative && StringSlice(specifier, 0, 1) !== "/") return specifier;
  let folder = "";
  if (relative) {
    for (let i = referrer.length; i > 0; i--) {
      if (referrer[i - 1] !== "/") continue;
      folder = StringSlice(referrer, 0, i);
      break;
    }
  }
  return `./${collapse(folder + specifier)}`;
}

/** Leaves `.` and empty parts out of a path and applies its `..`. */
function collapse(path: string): string {
  let done = "";
  let rest = path;
  while (rest !== "") {
    const slash = StringIndexOf(rest, "/");
    const part = slash < 0 ? rest : StringSlice(rest, 0, slash);
    rest = slash < 0 ? "" : StringSlice(rest, slash + 1);
    if (part === "" || part === ".") continue;
    if (part === "..") done = parentOf(done);
    else done = done === "" ? part : `${done}/${part}`;
  }
  return done;
}

function parentOf(path: string): string {
  for (let i = path.length - 1; i >= 0; i--) {
    if (path[i] === "/") return StringSlice(path, 0, i);
  }
  return "";
}
