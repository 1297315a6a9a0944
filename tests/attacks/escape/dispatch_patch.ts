import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the private port by a patched dispatchEvent",
  guest: `globalThis.stolen = [];
EventTarget.prototype.dispatchEvent = function (event) { stolen.push(this, event); return true; };
for (const [name, d] of Object.entries(Object.getOwnPropertyDescriptors(Event.prototype))) {
  if (d.get && d.configurable) Object.defineProperty(Event.prototype, name, { get() { stolen.push(this); return d.get.call(this); } });
}
for (const [name, d] of Object.entries(Object.getOwnPropertyDescriptors(MessageEvent.prototype))) {
  if (d.get) Object.defineProperty(MessageEvent.prototype, name, { get() { stolen.push(this); return d.get.call(this); } });
}
NETWORK.request("echo", 1).then(() => stolen.length)`,
  value: 0,
};

export default attack;
