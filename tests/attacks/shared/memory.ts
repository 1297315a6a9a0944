import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a shared WebAssembly.Memory",
  guest:
    `try { new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }); "made"; } catch (e) { e.name; }`,
  value: "TypeError",
};

export default attack;
