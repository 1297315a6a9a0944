/**
 * Natives as they were before any guest code ran. The prelude calls only
 * these: never a method of a value, never a global, never an iterator.
 */

type Method<This, Args extends unknown[], Result> = (
  this: This,
  ...args: Args
) => Result;

const { bind, call } = Function.prototype;

/** Makes `method` a function that takes its `this` first. */
export const uncurryThis: <This, Args extends unknown[], Result>(
  method: Method<This, Args, Result>,
) => (self: This, ...args: Args) => Result = bind.bind(call) as never;

/** The getter of `name` that `prototype` has or inherits, as a function. */
export function getterOf<T = unknown>(
  prototype: object,
  name: PropertyKey,
): (self: object) => T {
  let found: (() => unknown) | undefined;
  for (let o: object | null = prototype; o && !found;) {
    found = Object.getOwnPropertyDescriptor(o, name)?.get;
    o = Object.getPrototypeOf(o);
  }
  if (!found) throw new Error(`No getter ${String(name)}`);
  return uncurryThis(found) as never;
}

export const {
  create: ObjectCreate,
  defineProperty: ObjectDefineProperty,
  freeze: ObjectFreeze,
  getOwnPropertyDescriptor: ObjectGetOwnPropertyDescriptor,
  getPrototypeOf: ObjectGetPrototypeOf,
  preventExtensions: ObjectPreventExtensions,
  setPrototypeOf: ObjectSetPrototypeOf,
} = Object;
export const {
  apply: ReflectApply,
  construct: ReflectConstruct,
  defineProperty: ReflectDefineProperty,
  ownKeys: ReflectOwnKeys,
} = Reflect;
export const { parse: JSONParse, stringify: JSONStringify } = JSON;
/** The global itself: its own name for it can be changed by guests. */
export const theGlobal: typeof globalThis = globalThis;
export const MathFloor = Math.floor;
export const DateNow = Date.now;
export const ArrayIsArray = Array.isArray;
export const SymbolIterator: typeof Symbol.iterator = Symbol.iterator;
export const isView = ArrayBuffer.isView;
export const ErrorClass = Error;
export const RangeErrorClass = RangeError;
export const SyntaxErrorClass = SyntaxError;
export const TypeErrorClass = TypeError;
export const PromiseClass = Promise;
export const PromiseThen = uncurryThis(
  Promise.prototype.then,
) as unknown as (
  self: Promise<unknown>,
  ok?: (value: unknown) => unknown,
  failed?: (reason: unknown) => unknown,
) => Promise<unknown>;
export const WeakSetClass = WeakSet;
export const weakSetAdd = uncurryThis(WeakSet.prototype.add);
export const weakSetHas = uncurryThis(WeakSet.prototype.has);
export const StringClass = String;
export const StringSlice = uncurryThis(String.prototype.slice);
export const StringLastIndexOf = uncurryThis(String.prototype.lastIndexOf);
export const StringIndexOf = uncurryThis(String.prototype.indexOf);
/** Own `exec` of a literal: Deno's and the guest's stay out of it. */
const exec = uncurryThis(RegExp.prototype.exec);
export const RegExpTest = (pattern: RegExp, text: string): boolean =>
  exec(pattern, text) !== null;
export const queueMicrotaskNative = queueMicrotask;
export const performanceNow = performance.now.bind(performance);

/** An object that inherits nothing, so that no guest can reach into it. */
export function bare<T>(): Record<PropertyKey, T> {
  return ObjectCreate(null);
}

/** Adds to a list without asking the guest's `Array.prototype`. */
export function append<T>(list: T[], value: T): void {
  ObjectDefineProperty(list, list.length, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** `text` cut to `most` UTF-16 units. */
export function cut(text: string, most: number): string {
  return text.length > most ? StringSlice(text, 0, most) : text;
}

const encode = uncurryThis(TextEncoder.prototype.encode);
const encoder = new TextEncoder();
const lengthOf = getterOf<number>(
  ObjectGetPrototypeOf(Uint8Array.prototype),
  "byteLength",
);

/** `text` in UTF-8. */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return encode(encoder, text);
}

const encodeInto = uncurryThis(TextEncoder.prototype.encodeInto);

/** Writes `text` in UTF-8 to `target`, as much as there is room for. */
export function encodeTextInto(
  text: string,
  target: Uint8Array<ArrayBuffer>,
): { read: number; written: number } {
  return encodeInto(encoder, text, target);
}

const decode = uncurryThis(
  TextDecoder.prototype.decode as (bytes: Uint8Array) => string,
);
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 as text. */
export function decodeText(bytes: Uint8Array): string {
  return decode(decoder, bytes);
}

/** Bytes of `text` in UTF-8. */
export function byteLength(text: string): number {
  return lengthOf(encodeText(text));
}
