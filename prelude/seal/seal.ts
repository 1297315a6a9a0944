import { CONSOLE_METHODS, LIVE_GLOBALS, PERMITTED_GLOBALS } from "./permits.ts";
import {
  bare,
  ErrorClass,
  ObjectDefineProperty,
  ObjectFreeze,
  ObjectGetOwnPropertyDescriptor,
  ObjectGetPrototypeOf,
  ObjectPreventExtensions,
  PromiseClass,
  ReflectApply,
  ReflectOwnKeys,
  StringClass,
} from "../natives/primordials.ts";

/** Makes `name` a global that guests can neither replace nor remove. */
export function defineFixedGlobal(name: string, value: unknown): void {
  ObjectDefineProperty(globalThis, name, {
    value,
    configurable: false,
    enumerable: true,
    writable: false,
  });
}

/** Removes every global that is not on the permit table. */
export function removeGlobals(): void {
  const permitted = bare<true>();
  for (let i = 0; i < PERMITTED_GLOBALS.length; i++) {
    permitted[PERMITTED_GLOBALS[i]!] = true;
  }
  closeScope();
  useWebChannels();
  const keys = ReflectOwnKeys(globalThis);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (typeof key === "string" && permitted[key]) {
      if (!LIVE_GLOBALS.includes(key)) loadGlobal(key);
      continue;
    }
    // Symbols too, the store of the global's own listeners among them.
    if (!delete (globalThis as Record<PropertyKey, unknown>)[key]) {
      throw new ErrorClass(`Cannot remove global ${StringClass(key)}`);
    }
  }
}

/**
 * Deno loads many classes when they are first asked for. Their prototypes
 * can be swept only once they are there.
 */
function loadGlobal(name: string): void {
  const { get, enumerable } = ObjectGetOwnPropertyDescriptor(globalThis, name)!;
  if (!get) return;
  ObjectDefineProperty(globalThis, name, {
    value: ReflectApply(get, globalThis, []),
    configurable: true,
    enumerable,
    writable: true,
  });
}

/** Loading `node:module` puts channels with Node's extra methods in place. */
function useWebChannels(): void {
  ObjectDefineProperty(globalThis, "MessageChannel", {
    value: MessageChannel.prototype.constructor,
  });
}

/** The worker scope's prototypes lead to no constructor. */
function closeScope(): void {
  let scope = ObjectGetPrototypeOf(globalThis);
  while (scope !== EventTarget.prototype) {
    delete scope.constructor;
    scope = ObjectGetPrototypeOf(scope);
  }
}

/** `console` with all its methods, and none of them does anything. */
export function installSilentConsole(): void {
  const silent = {};
  for (let i = 0; i < CONSOLE_METHODS.length; i++) {
    const name = CONSOLE_METHODS[i]!;
    ObjectDefineProperty(silent, name, {
      value: { [name]() {} }[name],
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  ObjectDefineProperty(globalThis, "console", {
    value: silent,
    configurable: true,
    enumerable: false,
    writable: true,
  });
}

/**
 * Closes the ways by which guest code could step into code that is not its
 * own: accessors added where Deno and the prelude read missing properties,
 * and a replaced `then` or species where they await.
 */
export function freezeShared(): void {
  ObjectPreventExtensions(Object.prototype);
  ObjectPreventExtensions(Array.prototype);
  // Deno asks the bytes of a post for their `then` and the port for a symbol
  // that it lacks, and sets a number on the promise of each of its calls. On
  // these a guest would hear it, and have the posts, the port, the promises.
  closeChain(PromiseClass.prototype);
  closeChain(Uint8Array.prototype);
  closeChain(MessagePort.prototype);
  closeEvents();
  fix(PromiseClass.prototype, "then");
  fix(PromiseClass.prototype, "constructor");
  fix(PromiseClass, Symbol.species);
  ObjectFreeze(Function.prototype.bind);
  fix(Function.prototype, "call");
  fix(Function.prototype, "apply");
  fix(Function.prototype, "bind");
  fix(Array.prototype, Symbol.iterator);
  const iterator = ObjectGetPrototypeOf([][Symbol.iterator]());
  fix(iterator, "next");
  // Deno takes its own lists apart, and leaves each iterator by its `return`.
  ObjectDefineProperty(iterator, "return", { value: undefined });
}

/** Nothing is added to `prototype` nor to what it inherits from. */
function closeChain(prototype: object): void {
  for (let o: object | null = prototype; o; o = ObjectGetPrototypeOf(o)) {
    ObjectPreventExtensions(o);
  }
}

/**
 * Deno's events set their members one by one, and a post to the prelude is one
 * of an event: a setter on a prototype would hear it.
 */
function closeEvents(): void {
  const keys = ReflectOwnKeys(globalThis);
  for (let i = 0; i < keys.length; i++) {
    const found = ObjectGetOwnPropertyDescriptor(globalThis, keys[i]!)!;
    const prototype = found.value?.prototype;
    if (prototype === Event.prototype || prototype instanceof Event) {
      closeChain(prototype);
    }
  }
}

function fix(target: object, key: PropertyKey): void {
  ObjectDefineProperty(target, key, { configurable: false });
  const found = ObjectGetOwnPropertyDescriptor(target, key)!;
  if ("value" in found) {
    ObjectDefineProperty(target, key, { writable: false });
  }
}
