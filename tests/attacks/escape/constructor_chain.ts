import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "Deno by constructor.constructor",
  guest: `const words = ["Deno", "process", "require", "core", "__bootstrap"];
const roots = [setTimeout, NETWORK.send, console.log, fetchLike(), new URL("http://a"), performance, crypto, crypto.subtle,
  new Event("x"), new Headers(), Promise.resolve(), (async () => {})(), Symbol.iterator, 1n];
function fetchLike() { return structuredClone; }
const found = [];
for (const root of roots) {
  for (const word of words) {
    if (root.constructor.constructor(\`return typeof \${word}\`)() !== "undefined") found.push(word);
  }
}
found`,
  value: [],
};

export default attack;
