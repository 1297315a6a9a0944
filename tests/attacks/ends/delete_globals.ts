import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "every global deleted",
  guest:
    `for (const name of Reflect.ownKeys(globalThis)) { try { if (name !== "NETWORK") delete globalThis[name]; } catch {} }
NETWORK.request("echo", "alive")`,
  value: "alive",
};

export default attack;
