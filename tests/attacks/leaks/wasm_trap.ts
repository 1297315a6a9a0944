import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "paths in the stack of a wasm trap",
  guest:
    `const bytes = new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,5,1,3,0,0,11]);
try { new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.f(); } catch (e) { [e.name, /ext:|node:|file:|data:|airlock|\\/home|\\/root|\\/tmp|\\/work|worker/.test(e.stack)]; }`,
  value: ["RuntimeError", false],
};

export default attack;
