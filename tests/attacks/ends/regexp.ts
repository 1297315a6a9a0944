import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a regular expression that backtracks for ever",
  guest: `/^(a+)+$/.test("a".repeat(60) + "b")`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
