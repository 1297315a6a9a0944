import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "promise reactions without end",
  guest: `(async () => { for (;;) await null; })()`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
