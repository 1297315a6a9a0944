import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "an endless loop",
  guest: `for (;;) {}`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
