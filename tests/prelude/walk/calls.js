"use strict";
// Evaluated in a guest: calls every function of the guest's world with hostile
// arguments, on objects of its class, on hostile ones, and by `new`.
{
  const { hook, made } = walk;
  const { apply, construct, defineProperty, getOwnPropertyDescriptor } =
    Reflect;
  const { then } = Promise.prototype;
  const { bind } = Function.prototype;

  /** What the walk does not call, and why. */
  const SKIPPED = [
    [/^globalThis\.close$/, "ends the isolate"],
    [
      /Symbol\((\[\[sourceSignals\]\]|mime type)\).*\^\.constructor$/,
      "Deno's own Set and Map, which never end on what is no list",
    ],
  ];

  /** Where the functions of the world are: the path, the function, its home. */
  const entries = () => {
    const found = [];
    for (const [object, path] of walk.known) {
      if (typeof object !== "function") continue;
      const way = path.replace(/\{(get|set)\}$/, "");
      const home = way.slice(0, way.lastIndexOf("."));
      found.push({ path, call: object, home: homes.get(home) });
    }
    return found;
  };
  let homes;

  const ROUNDS = [
    (own) => [own(), []],
    (own) => [own(), [walk.bag(), walk.bag(), walk.bag()]],
    (own) => [own(), [walk.callback(), walk.bag(), walk.callback()]],
    (own) => [dressed(own()), [walk.proxy(), walk.callback(), walk.any()]],
    () => [walk.proxy(), [walk.any(), walk.any(), walk.any()]],
    (own) => [own(), [walk.text(), walk.bag(), walk.any(), walk.any()]],
    (own) => [own(), [walk.number(), walk.number(), walk.ownBag()]],
    (own) => [own(), [walk.list(), walk.callback(), walk.number()]],
    (own) => [dressed(own()), [walk.any(), walk.any(), walk.any()]],
  ];

  /** `object` with hooks where what is done to it may ask. */
  const dressed = (object) => {
    const keys = ["constructor", "then", "toJSON", Symbol.toPrimitive, "exec"];
    for (const key of keys) {
      // On what all share it would stay for the rest of the walk.
      if (walk.known.has(object)) continue;
      try {
        defineProperty(object, key, {
          get: hook(`own ${walk.nameOf(key)}`, () => walk.bag(4)),
          configurable: true,
        });
      } catch {
        // Not an object that takes them.
      }
    }
    return object;
  };

  const settle = (value) => {
    try {
      apply(then, value, [walk.callback("resolved"), hook("rejected")]);
    } catch {
      // No promise.
    }
  };

  const once = ({ path, call, home }, round) => {
    const makers = walk.makersOf(home);
    const own = () => {
      if (makers.length === 0) return home;
      return made(makers[walk.random(makers.length)]());
    };
    walk.now = `${path} #${round}`;
    const [self, args] = ROUNDS[round](own);
    walk.calls++;
    let result;
    try {
      result = apply(call, self, args);
    } catch {
      // Most refuse most of what they are given.
    }
    // A bound function leads to what was bound, and that was the guest's.
    if (call !== bind) walk.inspect(result, `${path} gave what`);
    settle(result);
    if (!getOwnPropertyDescriptor(call, "prototype")) return;
    walk.calls++;
    walk.now = `new ${path} #${round}`;
    try {
      const target = round % 3 === 0 ? walk.target() : call;
      result = construct(call, ROUNDS[round](own)[1], target);
    } catch {
      return;
    }
    walk.inspect(result, `new ${path} gave what`);
    settle(result);
  };

  /** Calls everything there is. */
  walk.callAll = async () => {
    homes = new Map([...walk.known].map(([object, path]) => [path, object]));
    const all = entries();
    for (let at = 0; at < all.length; at++) {
      if (SKIPPED.some(([path]) => path.test(all[at].path))) continue;
      for (let round = 0; round < ROUNDS.length; round++) once(all[at], round);
      if (at % 8 === 0) await walk.turn();
    }
    await walk.turn();
    walk.now = "";
  };

  /**
   * Waits for `promise` a while: what hostile streams and promises are to do
   * they may never do.
   */
  walk.soon = (promise) => {
    const settled = Promise.resolve(promise).catch(hook("rejected"));
    const turns = async () => {
      for (let i = 0; i < 8; i++) await walk.turn();
    };
    return Promise.race([settled, turns()]);
  };

  let timers = 0;
  /** Resolves when the host has answered and due timers have called. */
  walk.turn = async () => {
    await NETWORK.request("turn");
    const newest = await new Promise((done) => {
      const own = setTimeout(() => done(own), 1);
    });
    // What was set to repeat would go on for ever.
    for (; timers <= newest; timers++) clearTimeout(timers);
  };
}
