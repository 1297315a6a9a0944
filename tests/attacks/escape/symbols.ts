import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "Deno's internals by symbols of instances",
  guest: `const found = [];
const seen = new Set();
const look = (value, path) => {
  if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value)) return;
  seen.add(value);
  if (path.length > 200) return;
  for (const key of Reflect.ownKeys(value)) {
    const name = String(key);
    if (["core", "ops", "getBuiltinModule", "binding", "mainModule", "_linkedBinding", "readTextFile", "exit", "kill", "_idlePrev", "_onTimeout"].includes(name)) found.push(path + "." + name);
    const d = Object.getOwnPropertyDescriptor(value, key);
    look(d.value, path + "." + name);
    look(d.get, path + "." + name);
    look(d.set, path + "." + name);
  }
  look(Object.getPrototypeOf(value), path + "^");
};
const { port1, port2 } = new MessageChannel();
[globalThis, new Request("http://a"), new Response("x"), new Blob(["x"]), AbortSignal.timeout(9), AbortSignal.any([AbortSignal.timeout(9)]),
  new AbortController(), new ReadableStream(), new TransformStream(), new WritableStream(), port1, port2, new Event("x"),
  new DOMException("x"), new URL("http://a"), new URLPattern("http://a"), new FormData(), new FileReader(), new TextDecoder(),
  performance.mark("x"), new CompressionStream("gzip"), new Error("x"), Promise.resolve(), setTimeout(() => {}), crypto,
].forEach((value, i) => look(value, String(i)));
found`,
  value: [],
};

export default attack;
