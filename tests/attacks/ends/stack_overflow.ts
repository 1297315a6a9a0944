import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a stack overflow inside what the prelude calls",
  guest:
    `function deep() { try { deep(); } catch { NETWORK.send("out", {}); NETWORK.request("echo", 1).catch(() => {}); } }
try { deep(); } catch {}
NETWORK.request("echo", "alive")`,
  value: "alive",
  options: { limits: { cpuMs: 5_000 } },
};

export default attack;
