import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the private port by patched port methods",
  guest: `globalThis.stolen = [];
const { port1 } = new MessageChannel();
for (let o = Object.getPrototypeOf(port1); o; o = Object.getPrototypeOf(o)) {
  for (const key of Reflect.ownKeys(o)) {
    const d = Object.getOwnPropertyDescriptor(o, key);
    if (typeof d.value === "function" && d.writable) {
      const native = d.value;
      o[key] = function (...args) { if (this instanceof MessagePort) stolen.push(String(key)); return Reflect.apply(native, this, args); };
    }
    if (d.set && d.configurable) Object.defineProperty(o, key, { set() { stolen.push(String(key)); } });
  }
}
NETWORK.send("out", 1);
NETWORK.request("echo", 1).then(() => stolen.filter((name) => name !== "toString"))`,
  value: [],
  check(seen) {
    assertEquals(seen.messages, [["out", 1]]);
  },
};

export default attack;
