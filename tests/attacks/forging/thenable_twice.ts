import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a thenable that settles twice",
  guest:
    `({ then(resolve, reject) { resolve(1); resolve(2); reject(new Error("no")); throw 3; } })`,
  value: 1,
};

export default attack;
