import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "unhandled rejections by the thousand",
  guest: `for (let i = 0; i < 2000; i++) Promise.reject(i);
new Promise((r) => setTimeout(r, 50, "alive"))`,
  value: "alive",
  options: { limits: { cpuMs: 5_000 } },
};

export default attack;
