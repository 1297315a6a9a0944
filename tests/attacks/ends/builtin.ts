import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a built-in over a huge array-like",
  guest: `Array.prototype.includes.call({ length: 2 ** 53 - 1 }, 1)`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
