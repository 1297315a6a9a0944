import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a sort that compares for ever",
  guest: `const list = Array.from({ length: 3e5 }, (_, i) => i % 977);
for (;;) list.sort((a, b) => b - a).sort();`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
