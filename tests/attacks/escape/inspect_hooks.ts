import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "inspect hooks of prototypes",
  guest: `const found = [];
for (const name of Object.getOwnPropertyNames(globalThis)) {
  const value = globalThis[name];
  for (const o of [value, value?.prototype]) {
    if (o === null || (typeof o !== "object" && typeof o !== "function")) continue;
    for (const key of Object.getOwnPropertySymbols(o)) if (/inspect|nodejs/.test(String(key))) found.push(name);
  }
}
found`,
  value: [],
};

export default attack;
