import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "nested workers from any constructor",
  guest:
    `["Worker", "SharedWorker", "ServiceWorker", "Worklet"].map((name) => typeof globalThis[name])`,
  value: ["undefined", "undefined", "undefined", "undefined"],
};

export default attack;
