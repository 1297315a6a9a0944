import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a loop that catches everything",
  guest:
    `for (;;) { try { for (;;) { try { throw 1; } finally { continue; } } } catch {} }`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
