import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "paths in the stacks of all kinds of errors",
  guest: `const stacks = [];
const keep = (run) => { try { const r = run(); if (r?.catch) return r.catch((e) => stacks.push(e.stack)); } catch (e) { stacks.push(e.stack); } };
const waits = [() => null.x, () => new URL("x"), () => structuredClone(() => {}), () => atob("*"), () => new Headers({ "\\n": 1 }), () => JSON.parse("{"),
  () => new Request("::"), () => new Response("", { status: 9 }), () => new TextDecoder("nope"), () => crypto.subtle.digest("no", new Uint8Array(1)), () => WebAssembly.compile(new Uint8Array(3)),
  () => new WebAssembly.Module(new Uint8Array(3)), () => NETWORK.on("x"), () => NETWORK.request("fails"), () => NETWORK.request("x", 1n), () => eval("let let"), () => Function("}"),
  () => new ReadableStream({ start() { throw new Error("s"); } }), () => Promise.any([Promise.reject(new Error("a"))]), () => import("x"), () => new MessagePort(), () => AbortSignal.abort().throwIfAborted(),
  () => new DOMException("x").stack.x.y, () => setTimeout(Symbol()), () => (function f() { f(); })(), () => performance.measure("x", "nope"), () => new Blob(5), () => postMessage(1), () => AbortSignal.timeout(-1),
  () => new Worker("x"), () => crypto.getRandomValues(new Uint8Array(1e6)), () => new URLPattern("("), () => dispatchEvent(1), () => addEventListener(), () => FormData.prototype.get.call(1), () => reportError(),
].map(keep);
Promise.all(waits).then(() => [stacks.length > 30, stacks.filter((s) => /ext:|node:|file:|data:|airlock|\\/home|\\/root|\\/tmp|\\/work|worker/.test(s))])`,
  value: [true, []],
};

export default attack;
