import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "places in error events",
  guest: `const places = [];
addEventListener("error", (event) => places.push(event.filename));
setTimeout(structuredClone, 0, () => {});
setTimeout(atob, 0, "*");
setTimeout(NETWORK.on, 0, "x");
setTimeout(() => null.x);
const look = () => places.length < 4 ? new Promise((r) => setTimeout(r, 5)).then(look) : [...new Set(places)].sort();
look()`,
  value: ["", "script-1.js"],
};

export default attack;
