import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a thenable that never settles",
  guest: `({ then() {} })`,
  options: { limits: { wallMs: 100 } },
  ends: "wall_clock_limit_exceeded",
};

export default attack;
