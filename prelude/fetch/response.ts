import type { ResponseHead } from "../../types/protocol.ts";
import {
  bare,
  getterOf,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  ReflectConstruct,
  ReflectOwnKeys,
  uncurryThis,
} from "../natives/primordials.ts";
import {
  headersAppend,
  HeadersClass,
  ResponseClass,
  responseHeaders,
} from "../natives/web.ts";

/** What a constructor cannot set: where a response came from. */
interface Origin {
  url: string;
  redirected: boolean;
  type: string;
}

const origins = new WeakMap<object, Origin>();
const originOf = uncurryThis(origins.get).bind(null, origins);
const setOrigin = uncurryThis(origins.set).bind(null, origins);

/** The slot by which Deno makes headers immutable, where it has one. */
const guardKey = findGuardKey();

function findGuardKey(): symbol | undefined {
  const keys = ReflectOwnKeys(new Response().headers);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (typeof key === "symbol" && key.description === "guard") return key;
  }
}

/** A `Response` as only a `fetch` makes them. */
export function makeResponse(
  { status, statusText, headers, url, redirected }: ResponseHead,
  body: ReadableStream | null,
): Response {
  const list = new HeadersClass();
  for (let i = 0; i < headers.length; i++) {
    const name = headers[i]![0];
    const value = headers[i]![1];
    headersAppend(list, name, value);
  }
  const init = bare<unknown>();
  init.status = status;
  init.statusText = statusText;
  init.headers = list;
  const response = ReflectConstruct(ResponseClass, [body, init]);
  setOrigin(response, { url, redirected, type: "basic" });
  if (guardKey) {
    ObjectDefineProperty(responseHeaders(response), guardKey, {
      value: "immutable",
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return response;
}

/** Teaches `Response` where the responses of `fetch` came from. */
export function installResponse(): void {
  const { prototype } = ResponseClass;
  redefineGetter(prototype, "url", (origin) => origin.url);
  redefineGetter(prototype, "redirected", (origin) => origin.redirected);
  redefineGetter(prototype, "type", (origin) => origin.type);
  const clone = uncurryThis(prototype.clone);
  ObjectDefineProperty(prototype, "clone", {
    value: {
      clone(this: Response): Response {
        const copy = clone(this);
        const origin = originOf(this);
        if (origin) setOrigin(copy, origin);
        return copy;
      },
    }.clone,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function redefineGetter(
  prototype: object,
  name: string,
  read: (origin: Origin) => unknown,
): void {
  const original = getterOf(prototype, name);
  const found = ObjectGetOwnPropertyDescriptor(prototype, name)!;
  const get = ObjectGetOwnPropertyDescriptor({
    get [name]() {
      const origin = originOf(this);
      return origin ? read(origin) : original(this);
    },
  }, name)!.get;
  ObjectDefineProperty(prototype, name, { ...found, get });
}
