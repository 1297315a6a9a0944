import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "places in error events",
  guest: `const places = [];
addEventListener("error", (event) => places.push(event.filename));
setTimeout(structuredClone, 0, () => {});
setTimeout(atob, 0, "*");
setTimeout(NETWORK.on, 0, "x");
setTimeout(() => null.x);
new Promise((r) => setTimeout(r, 50)).then(() => [...new Set(places)].sort())`,
  value: ["", "script-1.js"],
};

export default attack;
