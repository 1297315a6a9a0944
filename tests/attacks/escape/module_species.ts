import type { Attack } from "../attack.ts";

export default {
  title: "an array species catches what links modules",
  options: {
    modules: {
      "./a.js": `export { b } from "./b.js";`,
      "./b.js": `export const b = 1;`,
    },
  },
  guest: `
    const caught = [];
    let looking = true;
    Object.defineProperty(Array, Symbol.species, {
      get() {
        if (!looking) return Array;
        return function () {
          return new Proxy([], {
            defineProperty(list, key, found) {
              if (key !== "length") caught.push(typeof found.value);
              return Reflect.defineProperty(list, key, found);
            },
          }); };
      },
    });
    import("./a.js").then(({ b }) => {
      looking = false;
      return [b, caught];
    })`,
  value: [1, []],
} satisfies Attack;
