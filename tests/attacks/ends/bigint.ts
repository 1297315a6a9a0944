import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a number that takes for ever to compute",
  guest: `2n ** (2n ** 29n) % 7n`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
