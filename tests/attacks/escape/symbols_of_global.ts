import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "symbol properties of the global",
  guest: `Object.getOwnPropertySymbols(globalThis).length`,
  value: 0,
};

export default attack;
