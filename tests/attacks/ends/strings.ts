import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "strings that double",
  guest: `let text = "x".repeat(1000);
const kept = [];
for (;;) { text += text.slice(0, 5e6) + kept.length; kept.push(JSON.stringify(text)); }`,
  options: { limits: { cpuMs: 20_000, memoryMb: 32 } },
  ends: "memory_limit_exceeded",
};

export default attack;
