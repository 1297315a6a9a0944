import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "port and posts by what Deno looks up and sets on its own objects",
  guest: `const found = [];
const hear = (self) => {
  if (self instanceof MessagePort) found.push("the port");
  if (self instanceof Promise) found.push("a promise of Deno's");
  if (self instanceof Uint8Array) found.push("the bytes of a post");
};
for (const { prototype } of [Uint8Array, MessagePort, EventTarget, Promise]) {
  const ear = new Proxy(Object.create(Object.getPrototypeOf(prototype)), {
    get: (target, key, self) => (hear(self), Reflect.get(target, key, self)),
    set: (target, key, value, self) =>
      (hear(self), Reflect.set(target, key, value, self)),
  });
  Reflect.setPrototypeOf(prototype, ear);
  Reflect.defineProperty(prototype, "then", { get() { hear(this); } });
}
NETWORK.request("echo", 1).then(() => found)`,
  value: [],
};

export default attack;
