"use strict";
// Evaluated in a guest, first of this folder: what a hook of the guest's sees
// when something calls it, and which of that the guest should not see.
//
// `walk` is what the files of this folder share. Its own helpers are strict,
// so that no `caller` shows them.
// No property of the global, where the walk would find itself.
const walk = {
  /** How often the walk called something. */
  calls: 0,
  /** How often something called a hook. */
  hooks: 0,
  /** What should not be: text and how often. */
  findings: new Map(),
  /** What the walk is calling now. */
  now: "",
};
{
  const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const textOf = Function.prototype.toString;
  const { then } = Promise.prototype;
  /** What the guest made itself. */
  const own = new WeakSet();
  /** What there was before the guest did anything, and the way to it. */
  const known = new Map();
  /** Fresh objects that have been looked at. */
  const looked = new WeakSet();
  /** The looking itself calls hooks that are not to look again. */
  let looking = false;

  const isObject = (value) =>
    typeof value === "function" || typeof value === "object" && value !== null;

  walk.symbols = new Map(
    Object.getOwnPropertyNames(Symbol)
      .filter((name) => typeof Symbol[name] === "symbol")
      .map((name) => [Symbol[name], `@@${name}`]),
  );
  walk.nameOf = (key) =>
    typeof key === "symbol"
      ? walk.symbols.get(key) ?? `Symbol(${key.description ?? ""})`
      : key;

  /** Marks `object` as the guest's. */
  walk.made = (object) => {
    own.add(object);
    return object;
  };
  walk.made(walk);

  walk.known = known;

  /**
   * Takes in all that `roots` lead to by properties, prototypes and getters,
   * those of their classes included.
   */
  walk.learn = (roots) => {
    const queue = [];
    const add = (value, path) => {
      if (!isObject(value) || known.has(value) || own.has(value)) return;
      known.set(value, path);
      queue.push(value);
    };
    const ask = (get, object, way) => {
      try {
        const value = apply(get, object, []);
        add(value, `${way}()`);
        // Of a prototype, some getters give a promise that is broken.
        apply(then, value, [undefined, () => {}]);
      } catch {
        // A getter of something else, or no promise.
      }
    };
    for (const name of Object.keys(roots)) {
      const root = roots[name];
      add(root, name);
      for (let o = getPrototypeOf(root); o; o = getPrototypeOf(o)) {
        for (const key of ownKeys(o)) {
          const { get } = getOwnPropertyDescriptor(o, key);
          if (get) ask(get, root, `${name}.${walk.nameOf(key)}`);
        }
      }
    }
    for (let at = 0; at < queue.length; at++) {
      const object = queue[at];
      const path = known.get(object);
      add(getPrototypeOf(object), `${path}^`);
      for (const key of ownKeys(object)) {
        const { value, get, set } = getOwnPropertyDescriptor(object, key);
        const way = `${path}.${walk.nameOf(key)}`;
        add(value, way);
        add(get, `${way}{get}`);
        add(set, `${way}{set}`);
        if (get) ask(get, object, way);
      }
    }
  };

  walk.find = (text) => {
    walk.findings.set(text, (walk.findings.get(text) ?? 0) + 1);
  };

  const describe = (value) => {
    if (!isObject(value)) return typeof value;
    const way = known.get(value);
    if (way) return way;
    if (own.has(value)) return "the guest's";
    if (typeof value === "function") return `function ${value.name}`;
    return `{ ${ownKeys(value).map(walk.nameOf).slice(0, 8).join(", ")} }`;
  };

  /** What `member` shows of the frame of `call`; V8 throws for strict ones. */
  const frameOf = (call, member) => {
    try {
      return call[member];
    } catch {
      return null;
    }
  };

  /** Looks along the callers from `caller` on. */
  const follow = (caller, place) => {
    for (let steps = 0; isObject(caller) && steps < 64; steps++) {
      if (!own.has(caller) && !isCompiled(caller)) {
        const given = frameOf(caller, "arguments");
        const shown = `${place} shows its caller ${describe(caller)}`;
        if (given) {
          walk.find(`${shown}(${Array.from(given, describe).join("; ")})`);
        } else if (!known.has(caller) && !isNameless(caller)) walk.find(shown);
      }
      caller = frameOf(caller, "caller");
    }
  };

  /** Whether the guest had it compiled. */
  const isCompiled = (call) =>
    /^(?:async )?function\*? anonymous\(/.test(apply(textOf, call, []));

  /**
   * Whether V8 made `call` for one use and as a built-in: what settles a
   * promise, a collator's `compare`. Deno's have names, or are bound.
   */
  const isNameless = (call) => {
    if (apply(textOf, call, []) !== "function () { [native code] }") {
      return false;
    }
    const name = getOwnPropertyDescriptor(call, "name")?.value;
    return typeof name !== "string" || !name.startsWith("bound ");
  };

  /** Ways to closures that belong to one object of the guest's, and of whom. */
  const OF_ONE_OBJECT = [
    // Streams keep what they do, which is what the guest gave them.
    /Symbol\(\[\[\w+Algorithm\]\]\)$/,
    /Symbol\(\[underlyingSource\]\)\.\w+$/,
    /Symbol\(nodejs\.webstream\.controllerErrorFunction\)$/,
    // Targets keep who listens, and what stops it.
    /Symbol\(\)\.listeners\.\w+\.\d+\.(?:callback|abortListener)$/,
    // How an exception is cloned.
    /Symbol\(Deno\.core\.hostObject\)$/,
    // Requests and responses keep their addresses as functions.
    /Symbol\((?:request|response)\)\.(?:url|currentUrl|urlList\.\d)$/,
  ];

  /** Whether the guest may see `call`, which `way` leads to. */
  const mayBeSeen = (call, text, way) => {
    if (isNameless(call)) return true;
    if (/\b(Deno|process|core|ops|op_\w+|require|import)\b/.test(text)) {
      return false;
    }
    if (isCompiled(call)) return true;
    return OF_ONE_OBJECT.some((known) => known.test(way));
  };

  /** Looks for functions that only what `value` leads to has. */
  const inspect = (value, place) => {
    const queue = [];
    const add = (item, way) => {
      if (!isObject(item) || known.has(item) || own.has(item)) return;
      if (looked.has(item)) return;
      looked.add(item);
      queue.push([item, way]);
    };
    add(value, "");
    for (let at = 0; at < queue.length && at < 256; at++) {
      const [item, way] = queue[at];
      if (typeof item === "function") {
        const text = apply(textOf, item, []);
        if (!mayBeSeen(item, text, way)) {
          walk.find(`${place} leads by ${way || "itself"} to ${text}`);
        }
      }
      add(getPrototypeOf(item), `${way}^`);
      for (const key of ownKeys(item)) {
        const found = getOwnPropertyDescriptor(item, key);
        if (!found) continue;
        const next = `${way}.${walk.nameOf(key)}`;
        add(found.value, next);
        add(found.get, `${next}{get}`);
        add(found.set, `${next}{set}`);
      }
    }
  };

  const quietly = (look) => {
    if (looking) return;
    looking = true;
    try {
      look();
    } catch (error) {
      walk.find(`${walk.now}: the walk failed: ${error?.stack ?? error}`);
    } finally {
      looking = false;
    }
  };

  /** What a hook does: `hook` and `callee` are the same to it. */
  walk.look = (hook, callee, self, args, name) => {
    if (looking) return;
    walk.hooks++;
    // `%` stands for hooks that all calls share.
    const place = name.replace("%", walk.now);
    quietly(() => {
      follow(hook.caller, place);
      follow(callee.caller, place);
      inspect(self, `${place}'s this`);
      for (let i = 0; i < args.length; i++) {
        inspect(args[i], `${place}'s argument ${i}`);
      }
    });
  };

  walk.quietly = quietly;
  walk.isOwn = (object) => own.has(object);

  /** Looks at what a call gave. */
  walk.inspect = (value, place) => quietly(() => inspect(value, place));
}
