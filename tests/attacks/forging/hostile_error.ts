import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "errors with hostile members",
  guest: `const error = new Error("x");
for (const key of ["name", "message", "stack", "cause"]) Object.defineProperty(error, key, { get() { throw new Error("again"); } });
throw error;`,
  throws: "Error",
};

export default attack;
