import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "wasm memory without end",
  guest: `const memory = new WebAssembly.Memory({ initial: 1 });
for (let at = 0;; at += 65536) { memory.grow(1); new Uint8Array(memory.buffer).fill(1, at); }`,
  options: { limits: { cpuMs: 20_000, memoryMb: 32 } },
  throws: "RangeError",
  ends: "memory_limit_exceeded",
};

export default attack;
