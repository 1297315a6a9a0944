import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a shared memory by subclass, construct and proxy",
  guest: `const wanted = { initial: 1, maximum: 1, shared: true };
const { Memory } = WebAssembly;
const Native = Object.getPrototypeOf(new Memory({ initial: 1 })).constructor;
[() => new (class extends Memory {})(wanted), () => Reflect.construct(Memory, [wanted], Array), () => Reflect.construct(Array, [], Memory) && Reflect.construct(Native, [wanted]),
  () => new (new Proxy(Memory, {}))(wanted), () => new Native(wanted), () => new (Memory.bind(null, wanted))()].map((make) => {
  try { return Object.prototype.toString.call(make().buffer); } catch (e) { return e.name; }
})`,
  value: [
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
  ],
};

export default attack;
