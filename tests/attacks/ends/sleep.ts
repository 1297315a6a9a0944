import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "an evaluation that never settles",
  guest: `new Promise(() => {})`,
  options: { limits: { wallMs: 100 } },
  ends: "wall_clock_limit_exceeded",
};

export default attack;
