import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "SharedArrayBuffer by cloning and posting",
  guest: `const kinds = new Set();
const { port1 } = new MessageChannel();
for (const value of [new ArrayBuffer(8), new Uint8Array(8), new WebAssembly.Memory({ initial: 1 }).buffer]) kinds.add(structuredClone(value.buffer ?? value).constructor.name);
[...kinds, typeof Atomics]`,
  value: ["ArrayBuffer", "undefined"],
};

export default attack;
