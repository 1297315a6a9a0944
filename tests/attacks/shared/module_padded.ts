import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a shared memory behind padded numbers",
  guest:
    `const bytes = new Uint8Array([0,97,115,109,1,0,0,0,5,132,128,128,128,0,1,3,1,1]);
try { new WebAssembly.Module(bytes); "made"; } catch (e) { e.name; }`,
  value: "CompileError",
};

export default attack;
