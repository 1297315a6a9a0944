import { hiddenObjects } from "./hidden_objects.ts";
import {
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  ObjectGetPrototypeOf,
  ReflectOwnKeys,
  uncurryThis,
} from "./primordials.ts";

const textOf = uncurryThis(Function.prototype.toString);
const nameGiven = uncurryThis(
  WeakMap.prototype.get as (key: object) => string | undefined,
);
const NATIVE = "[native code]";

/**
 * Functions of Deno and of the prelude look like built-ins: their source is
 * nobody's business. Runs last, over all that a guest can reach by then.
 */
export function installNativeLook(): void {
  const roots = [globalThis, Error.prepareStackTrace];
  const found = reachable([...roots, ...Object.values(hiddenObjects())]);
  const names = new WeakMap<object, string>();
  const toString = {
    toString(this: unknown): string {
      const text = textOf(this as () => void);
      const name = nameGiven(names, this as object);
      return name === undefined ? text : `function ${name}() { ${NATIVE} }`;
    },
  }.toString;
  ObjectDefineProperty(Function.prototype, "toString", { value: toString });
  for (const object of found) {
    if (typeof object !== "function") continue;
    const name = ObjectGetOwnPropertyDescriptor(object, "name")?.value;
    names.set(object, String(name ?? ""));
  }
}

/** Every object that properties and prototypes lead to from `roots`. */
function reachable(roots: unknown[]): Set<object> {
  const seen = new Set<object>();
  const add = (value: unknown) => {
    if (typeof value === "function" || typeof value === "object" && value) {
      seen.add(value);
    }
  };
  for (const root of roots) add(root);
  // A Set grows under its own iteration, so that this reaches everything.
  for (const object of seen) {
    add(ObjectGetPrototypeOf(object));
    for (const key of ReflectOwnKeys(object)) {
      const found = ObjectGetOwnPropertyDescriptor(object, key)!;
      add(found.value);
      add(found.get);
      add(found.set);
    }
  }
  return seen;
}
