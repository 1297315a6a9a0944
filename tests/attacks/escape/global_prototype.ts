import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the worker scope by the global's prototypes",
  guest: `const found = [];
for (let o = globalThis; o !== null; o = Object.getPrototypeOf(o)) {
  const c = Object.getOwnPropertyDescriptor(o, "constructor")?.value;
  if (c && c !== EventTarget && c !== Object) found.push(c.name);
}
found`,
  value: [],
};

export default attack;
