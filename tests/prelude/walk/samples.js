"use strict";
// Evaluated in a guest: objects of every class for its methods to be called
// on, each made anew, and what the walk takes for the guest's world.
{
  const { made } = walk;
  const bytes = () => made(new Uint8Array([1, 2, 3, 4]));
  const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  walk.signal = AbortSignal.timeout(60_000);

  const makers = {
    object: () => ({}),
    array: () => [3, 1, 2],
    function: () => walk.callback("sample"),
    map: () => new Map([[1, 2]]),
    set: () => new Set([1, 2]),
    weakMap: () => new WeakMap(),
    weakSet: () => new WeakSet(),
    weakRef: () => new WeakRef({}),
    registry: () => new FinalizationRegistry(walk.callback("cleanup")),
    promise: () => Promise.resolve(1),
    error: () => new Error("sample"),
    aggregate: () => new AggregateError([1]),
    suppressed: () => new SuppressedError(1, 2),
    date: () => new Date(0),
    regExp: () => /a(b)?/g,
    string: () => Object("abc"),
    number: () => Object(1),
    boolean: () => Object(true),
    symbol: () => Object(Symbol("s")),
    bigint: () => Object(1n),
    buffer: () => new ArrayBuffer(8, { maxByteLength: 16 }),
    view: () => new DataView(new ArrayBuffer(8)),
    bytes,
    floats: () => new Float64Array(2),
    bigints: () => new BigInt64Array(2),
    arrayIterator: () => [1, 2].values(),
    mapIterator: () => new Map([[1, 2]]).entries(),
    setIterator: () => new Set([1]).values(),
    stringIterator: () => "ab"[Symbol.iterator](),
    matches: () => "aa".matchAll(/a/g),
    helper: () => [1, 2].values().map(walk.callback("helper")),
    wrapped: () => Iterator.from(walk.bag()),
    generator: () =>
      (function* () {
        yield 1;
      })(),
    asyncGenerator: () =>
      (async function* () {
        yield 1;
      })(),
    stack: () => new DisposableStack(),
    asyncStack: () => new AsyncDisposableStack(),
    collator: () => new Intl.Collator(),
    dateFormat: () => new Intl.DateTimeFormat(),
    displayNames: () => new Intl.DisplayNames("en", { type: "region" }),
    durations: () => new Intl.DurationFormat(),
    lists: () => new Intl.ListFormat(),
    locale: () => new Intl.Locale("en"),
    numbers: () => new Intl.NumberFormat(),
    plurals: () => new Intl.PluralRules(),
    relative: () => new Intl.RelativeTimeFormat(),
    segmenter: () => new Intl.Segmenter(),
    segments: () => new Intl.Segmenter().segment("ab"),
    segmentIterator: () =>
      new Intl.Segmenter().segment("ab")[Symbol.iterator](),
    duration: () => Temporal.Duration.from({ hours: 1 }),
    instant: () => Temporal.Instant.fromEpochMilliseconds(0),
    plainDate: () => Temporal.PlainDate.from("2020-01-02"),
    plainTime: () => Temporal.PlainTime.from("01:02"),
    plainDateTime: () => Temporal.PlainDateTime.from("2020-01-02T03:04"),
    plainYearMonth: () => Temporal.PlainYearMonth.from("2020-01"),
    plainMonthDay: () => Temporal.PlainMonthDay.from("01-02"),
    zoned: () => Temporal.ZonedDateTime.from("2020-01-02T03:04[UTC]"),
    wasmModule: () => new WebAssembly.Module(empty),
    wasmInstance: () => new WebAssembly.Instance(new WebAssembly.Module(empty)),
    wasmMemory: () => new WebAssembly.Memory({ initial: 1 }),
    wasmTable: () =>
      new WebAssembly.Table({ element: "externref", initial: 1 }),
    wasmGlobal: () => new WebAssembly.Global({ value: "externref" }, 1),
    wasmTag: () => new WebAssembly.Tag({ parameters: [] }),
    wasmException: () =>
      new WebAssembly.Exception(new WebAssembly.Tag({ parameters: [] }), []),
    controller: () => new AbortController(),
    signal: () => new AbortController().signal,
    anySignal: () => AbortSignal.any([walk.signal]),
    blob: () => new Blob(["ab"]),
    file: () => new File(["ab"], "name"),
    reading: () => new FileReader(),
    form: () => {
      const form = new FormData();
      form.append("a", "b");
      return form;
    },
    formIterator: () => new FormData().values(),
    headers: () => new Headers({ a: "b" }),
    headersIterator: () => new Headers({ a: "b" }).values(),
    params: () => new URLSearchParams("a=b"),
    paramsIterator: () => new URLSearchParams("a=b").values(),
    url: () => new URL("http://a/b?c#d"),
    pattern: () => new URLPattern("http://a/:b"),
    request: () => new Request("http://a/", { method: "POST", body: "x" }),
    response: () => new Response("x"),
    encoder: () => new TextEncoder(),
    decoder: () => new TextDecoder(),
    event: () => new Event("x", { cancelable: true }),
    custom: () => new CustomEvent("x"),
    errorEvent: () => new ErrorEvent("x", { error: 1 }),
    closeEvent: () => new CloseEvent("x"),
    messageEvent: () => new MessageEvent("x"),
    progress: () => new ProgressEvent("x"),
    rejection: () =>
      new PromiseRejectionEvent("x", { promise: Promise.resolve() }),
    exception: () => new DOMException("a", "AbortError"),
    quota: () => new QuotaExceededError("a"),
    target: () => new EventTarget(),
    channel: () => new MessageChannel(),
    port: () => new MessageChannel().port1,
    mark: () => new PerformanceMark("x"),
    measure: () => performance.measure("x"),
    performance: () => performance,
    crypto: () => crypto,
    subtle: () => crypto.subtle,
    readable: () => new ReadableStream(),
    byteStream: () => new ReadableStream({ type: "bytes" }),
    reader: () => new ReadableStream().getReader(),
    byobReader: () =>
      new ReadableStream({ type: "bytes" }).getReader({ mode: "byob" }),
    chunks: () => new ReadableStream().values(),
    writable: () => new WritableStream(),
    writer: () => new WritableStream().getWriter(),
    transform: () => new TransformStream(),
    compression: () => new CompressionStream("gzip"),
    decompression: () => new DecompressionStream("gzip"),
    decoding: () => new TextDecoderStream(),
    encoding: () => new TextEncoderStream(),
    counting: () => new CountQueuingStrategy({ highWaterMark: 1 }),
    byteCounting: () => new ByteLengthQueuingStrategy({ highWaterMark: 1 }),
    readableController: () => controllerOf(ReadableStream),
    byteController: () => controllerOf(ReadableStream, { type: "bytes" }),
    writableController: () => controllerOf(WritableStream),
    transformController: () => controllerOf(TransformStream),
    socket: () => new WebSocket("ws://a/"),
  };

  const controllerOf = (Class, source = {}) => {
    let found;
    new Class(made({ ...source, start: (given) => void (found = given) }));
    return found;
  };

  const names = Object.keys(makers);
  walk.sample = () => made(makers[names[walk.random(names.length)]]());

  /** The makers of objects that inherit from `prototype`. */
  walk.makersOf = (prototype) => byPrototype.get(prototype) ?? [];
  const byPrototype = new Map();

  /** Everything the guest can reach before it calls anything hostile. */
  walk.start = async () => {
    // By its own name first, whatever else leads there.
    walk.learn({ globalThis });
    const roots = {};
    for (const name of names) {
      const sample = makers[name]();
      roots[`<${name}>`] = sample;
      let prototype = Object.getPrototypeOf(sample);
      for (; prototype; prototype = Object.getPrototypeOf(prototype)) {
        const makersOfIt = byPrototype.get(prototype) ?? [];
        // The nearest classes first, and not all that inherit from Object.
        if (makersOfIt.length < 6) makersOfIt.push(makers[name]);
        byPrototype.set(prototype, makersOfIt);
      }
    }
    roots["<asyncFunction>"] = async () => {};
    roots["<key>"] = await crypto.subtle.generateKey(
      { name: "AES-GCM", length: 128 },
      true,
      ["encrypt"],
    );
    roots["<refused>"] = await import("node:fs").catch((error) => error);
    walk.learn(roots);
  };
}
