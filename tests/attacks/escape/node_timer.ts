import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "Node's timer objects",
  guest: `const id = setTimeout(() => {}, 1);
let self2;
setTimeout(function () { self2 = this; }, 1);
new Promise((r) => setTimeout(r, 15)).then(() => [typeof id, self2 === globalThis || self2 === undefined, typeof setInterval(() => {}, 1e6)])`,
  value: ["number", true, "number"],
};

export default attack;
