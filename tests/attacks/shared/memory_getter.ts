import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a shared memory by a getter that changes its mind",
  guest: `let asked = 0;
const descriptor = { initial: 1, maximum: 1, get shared() { return asked++ > 0; } };
try { Object.prototype.toString.call(new WebAssembly.Memory(descriptor).buffer); } catch (e) { e.name; }`,
  value: "[object ArrayBuffer]",
};

export default attack;
