import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the global by a sloppy this",
  guest: `const self2 = (function () { return this; })();
const self3 = Function("return this")();
[self2 === globalThis, self3 === globalThis, typeof self3.Deno]`,
  value: [true, true, "undefined"],
};

export default attack;
