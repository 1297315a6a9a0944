import {
  ObjectDefineProperty,
  ReflectApply,
  ReflectConstruct,
} from "./primordials.ts";

type Class = abstract new (...args: never[]) => object;

/**
 * A class in the place of `Native`, with its prototype: what guests construct
 * with is what `prepare` makes of it.
 */
export function wrapClass(
  name: string,
  Native: Class,
  prepare: (args: ArrayLike<unknown>) => ArrayLike<unknown>,
): Class {
  const replacement = function () {
    // Throws what the class throws without `new`.
    if (new.target === undefined) return ReflectApply(Native, undefined, []);
    return ReflectConstruct(Native, prepare(arguments), new.target);
  };
  ObjectDefineProperty(replacement, "prototype", {
    value: Native.prototype,
    writable: false,
  });
  ObjectDefineProperty(replacement, "length", { value: 1 });
  ObjectDefineProperty(replacement, "name", { value: name });
  return replacement as never;
}
