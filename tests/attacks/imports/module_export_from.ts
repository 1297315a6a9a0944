import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a re-export in a module",
  guest: `export * from "node:process";`,
  throws: "TypeError",
};

export default attack;
