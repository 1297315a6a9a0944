import {
  ObjectDefineProperty,
  ReflectApply,
  ReflectConstruct,
  StringIndexOf,
  StringSlice,
  TypeErrorClass,
} from "../natives/primordials.ts";

const BASE = " with base ";

/**
 * Relative addresses are taken from the address of the prelude's own first
 * script. They resolve to nothing there, and the error would quote it.
 */
export function hideBaseUrl(): void {
  const Native = Request;
  const replacement = function () {
    const args = arguments;
    const target = new.target ?? needsNew();
    return withoutBase(() => ReflectConstruct(Native, args, target));
  };
  ObjectDefineProperty(replacement, "prototype", {
    value: Native.prototype,
    writable: false,
  });
  ObjectDefineProperty(replacement, "length", { value: 1 });
  ObjectDefineProperty(replacement, "name", { value: "Request" });
  ObjectDefineProperty(globalThis, "Request", { value: replacement });
  const redirect = Response.redirect;
  const shown = {
    redirect(): unknown {
      const args = arguments;
      return withoutBase(() => ReflectApply(redirect, Response, args as never));
    },
  }.redirect;
  ObjectDefineProperty(Response, "redirect", { value: shown });
}

function needsNew(): never {
  throw new TypeErrorClass("Class constructor Request needs 'new'");
}

function withoutBase<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    const message = messageOf(error);
    const at = message === undefined ? -1 : StringIndexOf(message, BASE);
    if (at < 0) throw error;
    throw new TypeErrorClass(StringSlice(message!, 0, at));
  }
}

function messageOf(error: unknown): string | undefined {
  try {
    const { message } = error as Error;
    return typeof message === "string" ? message : undefined;
  } catch {
    return undefined;
  }
}
