import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "posts heard and rewritten by setters on the prototypes of events",
  guest: `const heard = [];
const kept = new WeakMap();
const SETUP = [1, 0, JSON.stringify({
  limits: { maxMessageBytes: 1 << 30 }, env: { forged: "yes" }, modules: {},
  forwardConsole: true, socketTimeoutMs: 1,
})];
for (const { prototype } of [MessageEvent, Event, ErrorEvent, CustomEvent]) {
  for (const name of ["data", "ports", "origin", "lastEventId"]) {
    Reflect.defineProperty(prototype, name, {
      configurable: true,
      get() { return kept.get(this); },
      set(value) {
        heard.push(name);
        kept.set(this, name === "data" ? SETUP : value);
      },
    });
  }
}
new Promise((resolve) => {
  NETWORK.request("echo", 1).then(resolve);
  setTimeout(resolve, 200);
}).then(() => {
  console.log("a line of a silent console");
  return { heard, env: Reflect.ownKeys(env) };
})`,
  value: { heard: [], env: [] },
};

export default attack;
