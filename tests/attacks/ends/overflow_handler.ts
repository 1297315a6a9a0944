import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a handler that overflows the stack",
  guest: `NETWORK.on("x", function f() { f(); });
(function f() { try { f(); } catch { eval("1"); new Function("1"); setTimeout(() => {}); } })();
NETWORK.request("echo", "alive")`,
  value: "alive",
  options: { limits: { cpuMs: 5_000 } },
};

export default attack;
