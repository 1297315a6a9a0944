"use strict";
// Evaluated in a guest: what the language itself calls hooks from, in the
// order in which real code has it. `walk.scenes` are run one by one.
walk.scenes = {};
walk.sceneNames = () => Object.keys(walk.scenes);
/** Resolves to the number of hooks that were called. */
walk.play = async (name) => {
  const before = walk.hooks;
  walk.now = name;
  await walk.scenes[name]();
  // What was begun is to end under this name.
  for (let i = 0; i < 3; i++) await walk.turn();
  return walk.hooks - before;
};
{
  const { hook, made, scenes } = walk;
  const run = (name) => hook(name, () => 1);

  /** A module of one import, m.f, and an export that calls it with 7. */
  const CALLING = new Uint8Array([
    ...[0, 97, 115, 109, 1, 0, 0, 0],
    // Types: (i32) -> i32 and () -> i32.
    ...[1, 10, 2, 96, 1, 127, 1, 127, 96, 0, 1, 127],
    // The import, the function, its export "r" and its body.
    ...[2, 7, 1, 1, 109, 1, 102, 0, 0, 3, 2, 1, 1, 7, 5, 1, 1, 114, 0, 1],
    ...[10, 8, 1, 6, 0, 65, 7, 16, 0, 11],
  ]);

  scenes.promises = async () => {
    const { promise, resolve } = Promise.withResolvers();
    promise.then(run("fulfilled")).finally(run("finally"));
    Promise.reject(walk.fault()).catch(run("caught"));
    resolve(made({ then: hook("then", (_self, [fulfil]) => fulfil(1)) }));
    new Promise(hook("executor", (_self, [, reject]) => reject(1))).catch(
      run("caught"),
    );
    await walk.soon(walk.bag());
    await walk.soon(Promise.allSettled([walk.bag(), walk.proxy()]));
    const Own = hook("class", (_self, [executor]) => {
      executor(run("resolve"), run("reject"));
      return made({ then: run("own then") });
    });
    Own.resolve = run("own resolve");
    Promise.all.call(Own, [1, 2]);
    Promise.try.call(Own, run("try"));
  };

  scenes.disposal = async () => {
    const disposable = () =>
      made({
        [Symbol.dispose]: hook("dispose", () => {
          throw walk.fault();
        }),
        [Symbol.asyncDispose]: hook("asyncDispose", () => walk.bag(3)),
      });
    try {
      using _one = disposable();
      using _two = disposable();
    } catch {
      // A SuppressedError of both.
    }
    try {
      await using _one = disposable();
      await using _two = walk.bag();
    } catch {
      // As above, or a bag that cannot be disposed of.
    }
    for (const Stack of [DisposableStack, AsyncDisposableStack]) {
      const stack = new Stack();
      stack.use(disposable());
      stack.adopt(1, run("adopted"));
      stack.defer(run("deferred"));
      try {
        await (stack.dispose ?? stack.disposeAsync).call(stack.move());
      } catch {
        // As above.
      }
    }
  };

  scenes.iteration = async () => {
    const list = () => {
      let left = 3;
      return made({
        [Symbol.iterator]: hook("iterator", (self) => self),
        [Symbol.asyncIterator]: hook("asyncIterator", (self) => self),
        next: hook("next", () => made({ value: left, done: left-- <= 0 })),
        return: hook("return", () => made({})),
        throw: hook("throw", () => made({ done: true })),
      });
    };
    for (const _item of list()) break;
    for await (const _item of list()) break;
    const [_first, ..._rest] = list();
    Math.max(...list());
    new Map(made([walk.list()]));
    const outer = (function* () {
      yield* list();
    })();
    outer.next();
    outer.throw(1);
    Iterator.from(list()).map(run("mapper")).filter(run("filter")).toArray();
    Iterator.concat(list()).flatMap(hook("flat", list)).take(2).toArray();
    await Array.fromAsync(list(), run("mapper"));
    Object.fromEntries(made([walk.list()]));
    Object.groupBy(list(), run("group"));
  };

  scenes.conversions = () => {
    const thing = walk.bag();
    for (
      const convert of [
        () => `${walk.text()}`,
        () => +walk.number(),
        () => made({})[walk.text()],
        () => walk.proxy() instanceof walk.bag(),
        () => "x" in walk.proxy(),
        () => delete walk.proxy().x,
        () => Object.keys(walk.proxy()),
        () => structuredClone(walk.ownBag()),
        () => JSON.stringify({ thing: walk.ownBag() }, run("replacer")),
        () => JSON.stringify(walk.bag()),
        () => JSON.parse('{"a":[1]}', run("reviver")),
        () => "abc".replace(/b/, run("replacer")),
        () => "abc".split(walk.bag()),
        () => [2, 1].sort(run("compare")),
        () => Float64Array.from(thing, run("mapper")),
        () => new Date(walk.number()),
        () => Object.assign({}, walk.ownBag()),
        () => ({ ...walk.proxy(made({ a: 1 })) }),
        () => Symbol(walk.text()),
        () => BigInt(walk.number()),
      ]
    ) {
      try {
        convert();
      } catch {
        // Some of them refuse.
      }
    }
  };

  scenes.text = async () => {
    const compilers = [
      (text) => (0, eval)(`(${text})`),
      (text) => Function(`return ${text}`)(),
      (text) => new Function("a", `return ${text}`)(),
      (text) =>
        (async () => {}).constructor(text)() && Function(`return ${text}`)(),
    ];
    for (const compile of compilers) {
      const compiled = walk.hookOfText(compile);
      compiled();
      queueMicrotask(compiled);
      setTimeout(compiled);
      NETWORK.on("text", compiled);
    }
    const late = Promise.withResolvers();
    walk.late = hook("called by text", () => late.resolve());
    setTimeout("walk.late()");
    eval("walk.late()");
    Function(walk.text("a"), "walk.late()")();
    await late.promise;
  };

  scenes.errors = () => {
    const saved = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
    Error.prepareStackTrace = run("prepareStackTrace");
    Object.defineProperty(Error, "stackTraceLimit", {
      get: hook("stackTraceLimit", () => 5),
      set: hook("stackTraceLimit"),
      configurable: true,
    });
    String(new Error(walk.text(), walk.bag()).stack);
    Error.captureStackTrace(walk.ownBag(), run("above"));
    for (const text of ["(", "throw 1", "x y"]) {
      try {
        eval(text);
      } catch {
        // What matters is who was asked.
      }
    }
    Object.defineProperty(Error, "stackTraceLimit", saved);
    String(Object.setPrototypeOf(new Error("a"), walk.proxy()));
    new AggregateError(walk.bag(), walk.text(), walk.bag());
  };

  scenes.options = () => {
    const given = (...names) => {
      const options = made({});
      for (const [name, value] of names) {
        Object.defineProperty(options, name, {
          get: hook(`option ${name}`, () => value),
          enumerable: true,
        });
      }
      return options;
    };
    const length = given(["minutes", 2], ["hours", walk.number(1)]);
    const short = given(["style", walk.text("short")]);
    new Intl.DurationFormat(walk.text("en"), short).format(length);
    new Intl.NumberFormat("en", given(["style", "percent"])).format(
      walk.number(),
    );
    new Intl.DateTimeFormat([walk.text("en")], given(["month", "long"])).format(
      walk.number(),
    );
    new Intl.ListFormat("en", given(["type", "unit"])).format(["a", "b"]);
    const day = given(["year", 2020], ["month", walk.number(1)], ["day", 2]);
    const date = Temporal.PlainDate.from(day, given(["overflow", "reject"]));
    date.add(length, given(["overflow", walk.text("reject")]));
    date.until(day, given(["largestUnit", "day"], ["roundingMode", "ceil"]));
    Temporal.Duration.from(length).total(given(["unit", walk.text("hour")]));
  };

  scenes.wasm = async () => {
    const imports = (call) => walk.proxy(made({ m: walk.proxy({ f: call }) }));
    for (const value of [1, walk.number(1), walk.bag(5)]) {
      const call = hook("import", () => value);
      const { instance } = await WebAssembly.instantiate(
        CALLING,
        imports(call),
      );
      try {
        instance.exports.r();
      } catch {
        // A bag that is no number.
      }
      new WebAssembly.Instance(new WebAssembly.Module(CALLING), imports(call));
    }
    const streamed = new Response(CALLING, {
      headers: { "content-type": "application/wasm" },
    });
    await WebAssembly.instantiateStreaming(
      made({ then: hook("then", (_self, [done]) => done(streamed)) }),
      imports(run("import")),
    );
    new WebAssembly.Global({ value: "i32" }, walk.number(3));
    const limits = {
      address: walk.text("i32"),
      element: walk.text("externref"),
      initial: walk.number(1),
      maximum: undefined,
      minimum: undefined,
      shared: false,
    };
    new WebAssembly.Memory(walk.proxy(made({ ...limits })));
    new WebAssembly.Table(walk.proxy(made(limits))).set(0, walk.bag());
  };

  scenes.finalizers = async () => {
    let collected = false;
    const registry = new FinalizationRegistry(
      hook("cleanup", () => collected = true),
    );
    (() => registry.register({}, walk.bag()))();
    // V8 decides when. A guest that never hears of it has nothing to see.
    for (let i = 0; i < 40 && !collected; i++) {
      Array.from({ length: 20_000 }, () => ({}));
      await walk.turn();
    }
    walk.collected = collected;
  };
}
