import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a module that defines a shared memory",
  guest:
    `const bytes = new Uint8Array([0,97,115,109,1,0,0,0,5,4,1,3,1,1,7,5,1,1,109,2,0]);
const tries = [() => new WebAssembly.Module(bytes), () => WebAssembly.compile(bytes), () => WebAssembly.instantiate(bytes), () => WebAssembly.instantiate(bytes.buffer),
  () => WebAssembly.compile(new DataView(bytes.buffer)), () => WebAssembly.compileStreaming(new Response(bytes, { headers: { "content-type": "application/wasm" } })),
  () => WebAssembly.instantiateStreaming(Promise.resolve(new Response(bytes, { headers: { "content-type": "application/wasm" } })))];
Promise.all(tries.map(async (run) => { try { await run(); return "made"; } catch (e) { return e.name; } }))`,
  value: [
    "CompileError",
    "CompileError",
    "CompileError",
    "CompileError",
    "CompileError",
    "CompileError",
    "CompileError",
  ],
};

export default attack;
