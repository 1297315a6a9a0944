import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a number that takes for ever to compute",
  guest: `let number = 3n ** 1_000_000n;
for (;;) number *= number % 1_000_003n + 3n ** 500_000n;`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
