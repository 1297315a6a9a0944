import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "ShadowRealm and compartments",
  guest:
    `[typeof ShadowRealm, typeof Compartment, typeof require, typeof module, typeof importScripts]`,
  value: ["undefined", "undefined", "undefined", "undefined", "undefined"],
};

export default attack;
