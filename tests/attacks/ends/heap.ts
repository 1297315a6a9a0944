import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a heap without end",
  guest: `const kept = [];
for (;;) kept.push(new Array(1e4).fill(kept.length));`,
  options: { limits: { cpuMs: 20_000, memoryMb: 32 } },
  ends: "memory_limit_exceeded",
};

export default attack;
