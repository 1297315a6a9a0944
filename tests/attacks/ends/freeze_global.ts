import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the global and everything on it frozen",
  guest:
    `for (const name of Object.getOwnPropertyNames(globalThis)) { const v = globalThis[name]; if (v && /object|function/.test(typeof v)) { try { Object.freeze(v); Object.freeze(v.prototype); } catch {} } }
try { Object.freeze(globalThis); } catch {}
NETWORK.request("echo", "alive")`,
  value: "alive",
};

export default attack;
