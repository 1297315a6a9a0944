import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a static import in a module",
  guest: `import "node:fs";
export const x = 1;`,
  throws: "TypeError",
};

export default attack;
