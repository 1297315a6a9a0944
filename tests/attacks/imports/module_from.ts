import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "an import of the module's own name",
  guest: `import * as me from "script-1.js";
export const x = me;`,
  throws: "TypeError",
};

export default attack;
