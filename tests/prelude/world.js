// Evaluated in a guest: walks all that properties, prototypes and getters of
// its world lead to. Resolves to what looks privileged, and to functions that
// are not named as the key they are under.
(async () => {
  const known = new Map(
    Object.getOwnPropertyNames(Symbol)
      .filter((name) => typeof Symbol[name] === "symbol")
      .map((name) => [Symbol[name], `@@${name}`]),
  );
  const nameOf = (key) =>
    typeof key === "symbol"
      ? known.get(key) ??
        `Symbol(${(key.description ?? "").replaceAll(" ", "_")})`
      : key;
  const seen = new Map();
  const queue = [];
  const add = (value, path) => {
    if (value === null || !/^(object|function)$/.test(typeof value)) return;
    if (seen.has(value)) return;
    seen.set(value, path);
    queue.push(value);
  };
  const channel = new MessageChannel();
  const bytes = new ReadableStream({ type: "bytes" });
  const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  const delivered = new Promise((resolve) => channel.port2.onmessage = resolve);
  channel.port1.postMessage(1);
  const samples = {
    generator: (function* () {})(),
    asyncGenerator: (async function* () {})(),
    asyncFunction: async () => {},
    params: new URLSearchParams("a=b").values(),
    headers: new Headers({ a: "b" }).values(),
    form: new FormData().values(),
    chunks: new ReadableStream().values(),
    request: new Request("http://a/", { method: "POST", body: "x" }),
    response: new Response("x"),
    body: new Response("x").body,
    stream: new ReadableStream(),
    transform: new TransformStream(),
    writer: new WritableStream().getWriter(),
    reader: bytes.getReader({ mode: "byob" }),
    blob: new Blob(["x"]).stream(),
    file: new File(["x"], "y"),
    port: channel.port1,
    message: await delivered,
    event: new CustomEvent("x"),
    mark: performance.mark("x"),
    measure: performance.measure("x"),
    entries: performance.getEntries(),
    signal: AbortSignal.timeout(5),
    any: AbortSignal.any([AbortSignal.timeout(5)]),
    reason: AbortSignal.abort().reason,
    key: await crypto.subtle.generateKey(
      { name: "AES-GCM", length: 128 },
      true,
      ["encrypt"],
    ),
    pattern: new URLPattern("http://a/:b"),
    match: new URLPattern("http://a/:b").exec("http://a/b"),
    reading: new FileReader(),
    compression: new CompressionStream("gzip"),
    decoder: new TextDecoderStream(),
    clone: structuredClone(new Map([[1, new Error("x")]])),
    timer: setTimeout(() => {}),
    instance: new WebAssembly.Instance(new WebAssembly.Module(empty)),
    memory: new WebAssembly.Memory({ initial: 1 }),
    instant: Temporal.Now.instant(),
    refused: await import("node:fs").catch((error) => error),
    unanswered: await NETWORK.request("nobody").catch((error) => error),
    asked: NETWORK.request("nobody").catch(() => {}),
  };
  const wrong = [];
  const checkName = (path, key, part, value) => {
    if (typeof value !== "function" || typeof key === "symbol") return;
    if (key === "constructor" || key === "__proto__") return;
    // Some accessors of Deno's have no more than the prefix.
    const right = part === "value" ? [key] : [part, `${part} ${key}`];
    if (right.includes(value.name)) return;
    wrong.push(`${path}.${key}: ${part} ${value.name}`);
  };
  const visit = (object) => {
    const path = seen.get(object);
    add(Object.getPrototypeOf(object), `${path}^`);
    for (const key of Reflect.ownKeys(object)) {
      const found = Object.getOwnPropertyDescriptor(object, key);
      const at = `${path}.${nameOf(key)}`;
      add(found.value, at);
      add(found.get, `${at}{get}`);
      add(found.set, `${at}{set}`);
      for (const part of ["value", "get", "set"]) {
        checkName(path, key, part, found[part]);
      }
      if (found.get) {
        try {
          add(Reflect.apply(found.get, object, []), `${at}()`);
        } catch {
          // A getter of something else than a prototype.
        }
      }
    }
  };
  let visited = 0;
  const walk = () => {
    while (visited < queue.length) visit(queue[visited++]);
  };
  add(globalThis, "globalThis");
  walk();
  // Functions that a sample alone leads to are made for it, and have no names.
  const misnamed = wrong.slice();
  for (const name of Object.keys(samples)) add(samples[name], `<${name}>`);
  walk();
  const hints = new Set([
    "core",
    "ops",
    "internal",
    "binding",
    "getBuiltinModule",
    "mainModule",
    "readTextFile",
    "exit",
    "kill",
    "pid",
    "permissions",
    "memoryUsage",
    "_idlePrev",
    "_onTimeout",
    "compileFunction",
    "registerHooks",
    "SharedArrayBuffer",
    "runInThisContext",
  ]);
  const suspicious = [];
  const bare = [];
  for (const [object, path] of seen) {
    for (const key of Reflect.ownKeys(object)) {
      if (hints.has(String(key))) suspicious.push(`${path}.${String(key)}`);
    }
    if (typeof object !== "function") continue;
    const text = Function.prototype.toString.call(object);
    if (!text.endsWith("[native code] }")) bare.push([path, text]);
  }
  return { size: seen.size, suspicious, bare, misnamed };
})();
