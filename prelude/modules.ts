import { addGuestFile, withoutStack } from "./faults.ts";
import {
  compileModule,
  evaluateModule,
  type GuestModule,
  instantiateModule,
  linkRequests,
  moduleRequests,
  moduleStatus,
} from "./natives.ts";
import {
  append,
  bare,
  PromiseClass,
  PromiseThen,
  StringIndexOf,
  StringSlice,
  TypeErrorClass,
  weakSetAdd,
  WeakSetClass,
  weakSetHas,
} from "./primordials.ts";
import { compilable } from "./typescript.ts";

/**
 * The modules of an isolate: those the host gave it by name, and those made
 * of executed sources. Anything else is refused by name.
 */
export class Modules {
  #sources = bare<string>();
  #compiled = bare<GuestModule>();

  /** Adds the source of module `name`, as in `createIsolate`. */
  add(name: string, source: string): void {
    this.#sources[normalize(name, "")] = source;
  }

  /** Compiles `source` as a module that can import the others. */
  compile(name: string, source: string): GuestModule {
    addGuestFile(name);
    return withoutStack(() =>
      compileModule(source, {
        identifier: name,
        initializeImportMeta: (meta: { url: string }) => {
          meta.url = name;
        },
        importModuleDynamically: this.importer(name),
      })
    );
  }

  /** Links it unless an import has done so, and evaluates. */
  run(module: GuestModule): Promise<unknown> {
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
    const seen = new WeakSetClass<GuestModule>();
    weakSetAdd(seen, root);
    const waiting: GuestModule[] = [root];
    for (let at = 0; at < waiting.length; at++) {
      const module = waiting[at]!;
      const requests = moduleRequests(module);
      const found: GuestModule[] = [];
      for (let i = 0; i < requests.length; i++) {
        const next = this.#load(requests[i]!.specifier, module.identifier);
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
  importer(referrer: string): (specifier: string) => Promise<unknown> {
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
    return this.#compiled[id] ??= this.compile(
      id,
      compilable(id, source, undefined),
    );
  }
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
