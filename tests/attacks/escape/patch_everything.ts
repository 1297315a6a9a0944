import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the private port by patching every function there is",
  guest:
    `const O = { ...Object.fromEntries(["defineProperty", "getOwnPropertyDescriptor", "getPrototypeOf"].map((n) => [n, Object[n]])) };
const { apply, construct, ownKeys } = Reflect;
const isPort = Function.prototype.call.bind(Object.prototype.isPrototypeOf, MessagePort.prototype);
const isEvent = Function.prototype.call.bind(Object.prototype.isPrototypeOf, MessageEvent.prototype);
const isList = Array.isArray;
let armed = false;
let count = 0;
let calls = "";
const note = (name, value) => { if (isPort(value) || isEvent(value) || isList(value)) calls += name + ","; };
const wrap = (native, name) => function (...args) {
  if (armed) {
    armed = false;
    note(name, this);
    for (let i = 0; i < args.length; i++) note(name, args[i]);
    armed = true;
  }
  return new.target ? construct(native, args) : apply(native, this, args);
};
const seen = new Set();
const has = Set.prototype.has.bind(seen);
const add = Set.prototype.add.bind(seen);
const { port1 } = new MessageChannel();
const queue = [globalThis, port1, new Event("x"), new ReadableStream(), (async () => {})(), [].values(), new Map().values(), new DOMException("x")];
for (let i = 0; i < queue.length; i++) {
  const object = queue[i];
  if (object === null || !/object|function/.test(typeof object) || has(object)) continue;
  add(object);
  queue.push(O.getPrototypeOf(object));
  for (const key of ownKeys(object)) {
    const found = O.getOwnPropertyDescriptor(object, key);
    queue.push(found.value, found.get, found.set);
  }
}
const all = [...seen];
for (let i = 0; i < all.length; i++) {
  const keys = ownKeys(all[i]);
  for (let j = 0; j < keys.length; j++) {
    const found = O.getOwnPropertyDescriptor(all[i], keys[j]);
    if (!found || keys[j] === "constructor") continue;
    const name = typeof keys[j] === "symbol" ? "symbol" : keys[j];
    try {
      if (typeof found.value === "function") found.value = wrap(found.value, name);
      else if (found.get || found.set) {
        if (found.get) found.get = wrap(found.get, name);
        if (found.set) found.set = wrap(found.set, name);
      } else continue;
      O.defineProperty(all[i], keys[j], found);
      count++;
    } catch {}
  }
}
(async () => {
  armed = true;
  await NETWORK.request("secret");
  NETWORK.send("out", 1);
  await NETWORK.request("nobody").catch(() => {});
  armed = false;
  return [count > 1000, calls];
})()`,
  value: [true, ""],
  check(seen) {
    assertEquals(seen.messages, [["out", 1]]);
  },
};

export default attack;
