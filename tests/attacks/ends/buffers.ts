import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "array buffers without end",
  guest: `const kept = [];
for (;;) kept.push(new Uint8Array(1e6).fill(1));`,
  options: { limits: { cpuMs: 20_000, memoryMb: 32 } },
  throws: "RangeError",
  ends: "memory_limit_exceeded",
};

export default attack;
