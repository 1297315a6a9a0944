import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a module in a view with hostile members",
  guest: `const bytes = new Uint8Array([0,97,115,109,1,0,0,0,5,4,1,3,1,1]);
Object.defineProperty(bytes, "byteLength", { get: () => 8 });
Object.defineProperty(bytes, "buffer", { get: () => new ArrayBuffer(8) });
Object.defineProperty(bytes, "length", { get: () => 8 });
try { new WebAssembly.Module(bytes); "made"; } catch (e) { e.name; }`,
  value: "CompileError",
};

export default attack;
