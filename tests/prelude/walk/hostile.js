"use strict";
// Evaluated in a guest: values that call a hook wherever something asks them.
{
  const { hook, made } = walk;
  const { defineProperty } = Object;

  let state = 0x9e3779b9;
  /** A whole number below `bound`; the same ones on every run. */
  walk.random = (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
  const pick = (list) => list[walk.random(list.length)];

  /** Names of options and members that something of the world reads. */
  const NAMES = `
    additionalData algorithm async autoAllocateChunkSize baseURL body bubbles
    buffer byteLength byteOffset cache calendar cancel cancelable capture cause
    chunk code colno columns composed configurable constructor counter
    credentials currentTarget curve data day default defaultPrevented delete
    destination detail disambiguation done duplex duration element encoding end
    endings entries enumerable era eraYear error errors exec exports fatal
    filename flags flush get global groups handleEvent has hash headers
    highWaterMark hour ignoreBOM ignoreCase index info init initial input
    integrity iterations iv keepalive key keys lastEventId lastIndex
    lastModified length lineno locale localeMatcher margin maxByteLength maximum
    message method mode month monthCode mutable name namedCurve next now
    numberingSystem offset once onabort onerror onmessage origin overflow
    parameters passive persisted ports preventAbort preventCancel preventClose
    privateKey promise properties protocol public publicExponent pull raw reason
    redirect referrer referrerPolicy relativeTo return roundingIncrement
    roundingMode salt saltLength search set shared signal size smallestUnit
    source sources stack start startTime status statusText sticky stream style
    suppressed tagLength target then throw timeZone timeZoneName toISOString
    toJSON toLocaleString toString transfer transform trim type unicode unit
    url usages value valueOf view wasClean week weekday window writable write
    year`.trim().split(/\s+/);
  walk.names = NAMES;
  const SYMBOLS = [...walk.symbols.keys()];

  /** Text and numbers that get past the first check, by what reads them. */
  const PLAIN = {
    algorithm: "SHA-256",
    body: "text",
    calendar: "iso8601",
    curve: "P-256",
    element: "externref",
    encoding: "utf-8",
    endings: "native",
    filename: "a.js",
    flags: "g",
    hash: "SHA-256",
    locale: "en",
    message: "message",
    method: "POST",
    duplex: "half",
    monthCode: "M01",
    name: "AES-GCM",
    namedCurve: "P-256",
    redirect: "manual",
    smallestUnit: "hour",
    stack: "stack",
    style: "long",
    timeZone: "UTC",
    type: "x",
    unit: "hour",
    url: "http://a/",
  };
  const NUMBERS = new Set(
    `byteLength byteOffset code colno columns counter day highWaterMark hour
    index initial iterations lastIndex length lineno maxByteLength maximum month
    offset saltLength size startTime status tagLength week year`.split(/\s+/),
  );

  /** What a hostile object has for `key`, which no loop waits for in vain. */
  const answerFor = (key, turn) => {
    switch (key) {
      case "done":
        return turn > 2;
      case "exec":
        return hook("exec", () => turn++ > 1 ? null : walk.bag());
      case "next":
        return hook("next", () => walk.bag(turn += 2));
      case "then":
        return turn > 2 ? undefined : hook("then", (_self, args) => {
          if (typeof args[0] === "function") args[0](1);
        });
      case "length":
      case "size":
        return walk.random(4);
      case Symbol.iterator:
      case Symbol.asyncIterator:
      case "keys":
      case "entries":
        return hook(walk.nameOf(key), () => walk.bag());
      case Symbol.toPrimitive:
      case "toString":
      case "valueOf":
        return hook(walk.nameOf(key), () => pick([0, 1, 2, "a", "http://a/"]));
      case Symbol.toStringTag:
        return "Hostile";
      case Symbol.isConcatSpreadable:
        return true;
      case "signal":
        return pick([undefined, walk.signal, walk.bag(turn + 2)]);
    }
    if (typeof key === "string") {
      if (NUMBERS.has(key)) return pick([1, 2, walk.bag(turn + 2)]);
      if (key in PLAIN && walk.random(3) > 0) return PLAIN[key];
    }
    return pick([hook(walk.nameOf(key), () => 1), walk.bag(turn + 2), 1, "a"]);
  };

  /** An object with a getter for every name. */
  walk.bag = (turn = 0) => {
    if (turn > 6) return 1;
    const bag = made(Object.create(getters));
    turns.set(bag, turn);
    return bag;
  };
  const turns = new WeakMap();
  const getters = made(Object.create(null));
  for (const key of [...NAMES, ...SYMBOLS]) {
    const label = `getter ${walk.nameOf(key)}`;
    defineProperty(getters, key, {
      get: hook(label, (self) => {
        const turn = turns.get(self) ?? 0;
        turns.set(self, turn + 1);
        return answerFor(key, turn);
      }),
      set: hook(label.replace("getter", "setter")),
    });
  }

  const bytes = new Uint8Array(4);

  /** A plain object with some getters of its own, as a clone reads them. */
  walk.ownBag = () => {
    const bag = made({});
    for (let i = 0; i < 6; i++) {
      const key = pick(NAMES);
      if (key === "then") continue;
      defineProperty(bag, key, {
        get: hook(`own getter ${key}`, () => pick([1, "a", PLAIN[key], bytes])),
        enumerable: true,
        configurable: true,
      });
    }
    return bag;
  };

  const TRAPS = Reflect.ownKeys(Reflect).filter((key) =>
    typeof key === "string"
  );
  const handler = made({});
  for (const name of TRAPS) {
    handler[name] = hook(`trap ${name}`, (_self, args) => {
      if (name === "get" && !(args[1] in args[0])) {
        const turn = turns.get(args[0]) ?? 0;
        turns.set(args[0], turn + 1);
        return answerFor(args[1], turn);
      }
      return Reflect[name](...args);
    });
  }

  /** A proxy whose every trap is a hook. */
  walk.proxy = (target = made(Object.create(null))) =>
    made(new Proxy(made(target), handler));

  /** A function that `new.target` can be and that is asked for `prototype`. */
  walk.target = () => walk.proxy(hook("new.target", () => made({})));

  /** A list that is asked for its items. */
  walk.list = () => {
    const list = made([1, 2]);
    defineProperty(list, 1, {
      get: hook("item", () => walk.bag(3)),
      configurable: true,
    });
    defineProperty(list, "constructor", {
      get: hook("species", () => walk.bag(3)),
    });
    return list;
  };

  /** What converts to a small number or a short text by hooks. */
  walk.number = (value = walk.random(3)) =>
    made({ valueOf: hook("valueOf", () => value), toString: null });
  walk.text = (value = pick(["a", "en", "http://a/", "abort", "SHA-256"])) =>
    made({ toString: hook("toString", () => value), valueOf: null });

  /** An error that is asked for everything. */
  walk.fault = () => {
    const fault = made(new Error("hostile"));
    for (const key of ["name", "message", "stack", "cause", "code"]) {
      defineProperty(fault, key, {
        get: hook(`error's ${key}`, () => pick(["text", walk.bag(3), 1])),
      });
    }
    return fault;
  };

  /** A callback that answers, or throws what is hostile itself. */
  walk.callback = (name = "callback") =>
    hook(name, () => {
      switch (walk.random(12)) {
        case 0:
          throw walk.fault();
        case 1:
          return walk.bag(3);
        case 2:
          return walk.random(2);
      }
    });

  const KINDS = [
    () => walk.bag(),
    () => walk.callback(),
    () => walk.proxy(),
    () => walk.ownBag(),
    () => walk.list(),
    () => walk.number(),
    () => walk.text(),
    () => walk.fault(),
    () => walk.proxy(walk.callback("proxied callback")),
    () => made(new Uint8Array(16)),
    () => walk.sample(),
    () => pick([0, 1, "a", undefined, null, true, 1n, Symbol.iterator]),
  ];
  /** Any of them. */
  walk.any = () => pick(KINDS)();
}
