import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "callers by arguments.callee.caller",
  guest: `const found = [];
NETWORK.on("x", function handler() {});
function walk() {
  try {
    for (let f = walk.caller; f; f = f.caller) found.push(String(f));
  } catch (e) {
    found.push(e.name);
  }
}
walk();
[1].forEach(walk);
Promise.resolve().then(walk);
queueMicrotask(walk);
new Promise((resolve) => setTimeout(resolve, 20)).then(() => found.filter((f) => f.includes("native") || f.includes("prelude")))`,
  value: [],
};

export default attack;
