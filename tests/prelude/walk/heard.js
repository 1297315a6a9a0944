"use strict";
// Evaluated in a guest: listens wherever prototypes let it to what Deno and
// the prelude ask of their own objects and set on them.
{
  const { made, quietly } = walk;
  const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } =
    Reflect;

  /**
   * Classes of what the guest is given while the host does what the phase is
   * called. In the other phases it makes and gets nothing of the kind.
   */
  const GIVEN = {
    fetch: `AbortSignal ArrayBuffer Deferred Error Headers InnerBody Queue
      ReadableByteStreamController ReadableStream ReadableStreamDefaultReader
      ReadableStreamDefaultController Request Response TypeError URL`,
    socket: "CloseEvent Event MessageEvent URL WebSocket",
    errors: "Error ErrorEvent PromiseRejectionEvent",
  };

  let phase = "";
  walk.phase = (name) => void (phase = name);

  /** The class of `object`, without asking anything of it. */
  const classOf = (object) => {
    for (let o = getPrototypeOf(object); o; o = getPrototypeOf(o)) {
      const found = getOwnPropertyDescriptor(o, "constructor")?.value;
      if (walk.known.has(o) && found) return found.name;
    }
    return "nothing";
  };

  /** A post between supervisor and prelude, as `types/realm.ts` has it. */
  const isPost = (value) =>
    Array.isArray(value) && value.length === 3 &&
    typeof value[0] === "number" && typeof value[1] === "number";

  const carriesPost = (value) => {
    if (isPost(value)) return true;
    return isPost(getOwnPropertyDescriptor(value, "data")?.value);
  };

  /** Who was heard at `way`, and what it was given. */
  const hear = (way, self, given) =>
    phase && quietly(() => {
      for (const value of [self, ...given]) {
        if (typeof value !== "object" || value === null) continue;
        if (walk.known.has(value) || walk.isOwn(value)) continue;
        if (carriesPost(value)) walk.find(`${phase}: ${way} hears a post`);
        const name = classOf(value);
        if (value !== self && /^(Array|Object)$/.test(name)) continue;
        if ((GIVEN[phase] ?? "").split(/\s+/).includes(name)) continue;
        walk.find(`${phase}: ${way} hears an object of ${name}`);
      }
    });

  /** Every prototype of the world, and its path. */
  const prototypes = () => {
    const found = new Map();
    for (const [object, path] of walk.known) {
      const prototype = getPrototypeOf(object);
      if (prototype) found.set(prototype, walk.known.get(prototype) ?? path);
      if (typeof object !== "function") continue;
      const { value } = getOwnPropertyDescriptor(object, "prototype") ?? {};
      if (typeof value === "object" && value) {
        found.set(value, walk.known.get(value));
      }
    }
    return found;
  };

  const WAYS = {
    /** A proxy between each prototype and what it inherits from. */
    proxies(prototype, path) {
      const parent = getPrototypeOf(prototype);
      const proxy = new Proxy(made(Object.create(parent)), {
        get(target, key, self) {
          hear(`${path} get ${walk.nameOf(key)}`, self, []);
          return Reflect.get(target, key, self);
        },
        set(target, key, value, self) {
          hear(`${path} set ${walk.nameOf(key)}`, self, [value]);
          return Reflect.set(target, key, value, self);
        },
      });
      return Reflect.setPrototypeOf(prototype, made(proxy)) ? 1 : 0;
    },
    /** Accessors for all that prototypes lack and anything has. */
    accessors(prototype, path) {
      let count = 0;
      for (const key of keys()) {
        if (key in prototype) continue;
        const way = `${path}.${walk.nameOf(key)}`;
        count += defineProperty(prototype, key, {
          get() {
            hear(`${way} get`, this, []);
          },
          set(value) {
            hear(`${way} set`, this, [value]);
            const usual = { configurable: true, enumerable: true };
            defineProperty(this, key, { ...usual, value, writable: true });
          },
          configurable: true,
        });
      }
      return count;
    },
    /** Functions of the guest's in the place of all that can be replaced. */
    replacements(prototype, path) {
      let count = 0;
      const replace = (call, way) => {
        if (typeof call !== "function" || call.prototype) return call;
        const replacement = {
          replacement(...args) {
            hear(way, this, args);
            return apply(call, this, args);
          },
        }.replacement;
        count++;
        return made(replacement);
      };
      for (const key of Reflect.ownKeys(prototype)) {
        const found = getOwnPropertyDescriptor(prototype, key);
        if (!found.configurable || key === "constructor") continue;
        const way = `${path}.${walk.nameOf(key)}`;
        const parts = "value" in found ? ["value"] : ["get", "set"];
        for (const part of parts) found[part] = replace(found[part], way);
        defineProperty(prototype, key, found);
      }
      return count;
    },
  };

  const keys = () => {
    const found = new Set(
      walk.names.filter((name) => name !== "toString" && name !== "valueOf"),
    );
    for (const object of walk.known.keys()) {
      for (const key of Reflect.ownKeys(object)) {
        if (typeof key === "symbol" && !walk.symbols.has(key)) found.add(key);
      }
    }
    return found;
  };

  /** Begins to listen; resolves to the number of ears. */
  walk.listen = (way) => {
    let count = 0;
    const places = way === "replacements" ? walk.known : prototypes();
    for (const [object, path] of places) {
      count += Number(WAYS[way](object, path));
    }
    return count;
  };
}
