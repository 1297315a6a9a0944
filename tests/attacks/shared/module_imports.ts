import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a module that imports a shared memory",
  guest:
    `const bytes = new Uint8Array([0,97,115,109,1,0,0,0,2,9,1,1,97,1,98,2,3,1,1]);
[WebAssembly.validate(bytes), (() => { try { new WebAssembly.Module(bytes); return "made"; } catch (e) { return e.name; } })()]`,
  value: [false, "CompileError"],
};

export default attack;
