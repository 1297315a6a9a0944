import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the global's listeners by a symbol",
  guest: `addEventListener("message", () => {});
const stores = [];
for (let o = globalThis; o; o = Object.getPrototypeOf(o)) {
  for (const key of Object.getOwnPropertySymbols(o)) {
    const listeners = o[key]?.listeners;
    if (listeners) stores.push(Object.keys(listeners).filter((type) => listeners[type].length > 0));
  }
}
stores`,
  value: [["message"]],
};

export default attack;
