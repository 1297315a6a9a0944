import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "promisified timers and their helpers",
  guest:
    `[Reflect.ownKeys(setTimeout).filter((k) => typeof k === "symbol").length, Reflect.ownKeys(queueMicrotask).length <= 3]`,
  value: [0, true],
};

export default attack;
