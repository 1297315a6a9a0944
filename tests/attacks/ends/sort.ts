import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a sort that compares for ever",
  guest:
    `Array.from({ length: 3e6 }, (_, i) => i % 977).sort((a, b) => a - b).sort((a, b) => b - a)`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
