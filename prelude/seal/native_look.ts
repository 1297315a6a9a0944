import { LANGUAGE } from "./permits.ts";
import {
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  ObjectGetPrototypeOf,
  ReflectOwnKeys,
  StringClass,
  uncurryThis,
} from "../natives/primordials.ts";

const textOf = uncurryThis(Function.prototype.toString);
const isIn = uncurryThis(WeakSet.prototype.has);

/**
 * Functions of Deno and of the prelude look like built-ins: their source is
 * nobody's business. Runs last, over all that a guest can reach by then.
 *
 * @param hidden What no global names.
 */
export function installNativeLook(hidden: object[]): void {
  const natives = new WeakSet<object>(builtIns(hidden));
  const toString = {
    toString(this: object): string {
      // Throws for what is no function.
      const text = textOf(this as () => void);
      if (!isIn(natives, this)) return text;
      const found = ObjectGetOwnPropertyDescriptor(this, "name");
      const name = typeof found?.value === "string" ? found.value : "";
      return `function ${StringClass(name)}() { [native code] }`;
    },
  }.toString;
  natives.add(toString);
  ObjectDefineProperty(Function.prototype, "toString", { value: toString });
}

/** Functions that are not V8's own but can be reached from the global. */
function builtIns(hidden: object[]): object[] {
  // Where the language begins: V8 makes the rest look right.
  const seen = new Set<object>();
  for (const name of LANGUAGE) addClass(seen, Reflect.get(globalThis, name));
  const border = seen.size;
  add(seen, eval);
  for (const object of hidden) {
    if (!seen.has(object)) addOwn(seen, object);
  }
  addOwn(seen, Function.prototype);
  addOwn(seen, WebAssembly);
  addOwn(seen, WebAssembly.Module);
  addOwn(seen, WebAssembly.Memory);
  const stacks = ObjectGetOwnPropertyDescriptor(Error, "prepareStackTrace")!;
  add(seen, stacks.get);
  add(seen, stacks.set);
  add(seen, Error.prepareStackTrace);
  addOwn(seen, Reflect.get(Reflect.get(globalThis, "Temporal"), "Now"));
  addOwn(seen, globalThis);
  let at = 0;
  // A Set grows under its own iteration, so that this reaches everything.
  for (const object of seen) {
    if (at++ < border) continue;
    add(seen, ObjectGetPrototypeOf(object));
    addOwn(seen, object);
  }
  return [...seen].filter((object) => typeof object === "function");
}

function addClass(seen: Set<object>, value: unknown): void {
  add(seen, value);
  if (typeof value === "function") add(seen, value.prototype);
}

function addOwn(seen: Set<object>, object: object): void {
  const keys = ReflectOwnKeys(object);
  // Most are functions with a length, a name and no more.
  if (keys.length === 2 && keys[0] === "length" && keys[1] === "name") return;
  for (const key of keys) {
    const found = ObjectGetOwnPropertyDescriptor(object, key)!;
    add(seen, found.value);
    add(seen, found.get);
    add(seen, found.set);
  }
}

function add(seen: Set<object>, value: unknown): void {
  if (typeof value === "function" || typeof value === "object" && value) {
    seen.add(value);
  }
}
