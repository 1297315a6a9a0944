import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "microtasks without end",
  guest: `const again = () => queueMicrotask(again);
again();
new Promise(() => {})`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
