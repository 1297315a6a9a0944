import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the collector of V8 under the name of NETWORK",
  guest: `(() => {
  const found = Object.getOwnPropertyDescriptor(globalThis, "NETWORK");
  const names = Object.getOwnPropertyNames(globalThis).filter((name) => {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
    return typeof value === "function" && /^gc$/.test(value.name);
  });
  return [typeof gc, typeof NETWORK, found.writable, found.configurable,
    Object.isFrozen(NETWORK), names];
})()`,
  value: ["undefined", "object", false, false, true, []],
};

export default attack;
