import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "timers without end",
  guest:
    `const again = () => { for (let i = 0; i < 1e5; i++); setTimeout(again); setTimeout(again); };
again();
new Promise(() => {})`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
