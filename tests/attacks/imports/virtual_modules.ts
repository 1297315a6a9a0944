import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the modules of the isolate as a way to the loader's",
  guest: `(async () => {
  const space = await import("./a.js");
  const names = ["__proto__", "constructor", "./__proto__", "../a.js/../../node:fs", "./node:fs", "a.js", "/a.js/..", ".", "..", "./b.js"];
  const got = [];
  for (const name of names) {
    await import(name).then(() => got.push(name), (error) => {
      if (error.name !== "TypeError" && error.name !== "ReferenceError") got.push(error.name);
    });
  }
  return [Object.prototype.toString.call(space), Reflect.ownKeys(space).map(String), space.a, typeof space.link, Object.getPrototypeOf(space), got];
})()`,
  options: {
    modules: {
      "./a.js": "export const a = 1; export const link = undefined;",
      "./b.js": 'import "node:fs"; import "./c.js";',
      "./c.js": "throw new ReferenceError('never evaluated');",
    },
  },
  value: [
    "[object Module]",
    ["a", "link", "Symbol(Symbol.toStringTag)"],
    1,
    "undefined",
    null,
    [],
  ],
};

export default attack;
