import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the original clocks by prototypes",
  guest:
    `const natives = [Object.getPrototypeOf(performance).now, Performance.prototype.now, Object.getOwnPropertyDescriptor(Performance.prototype, "timeOrigin").get];
natives.map((f) => Number.isInteger(f.call(performance)))`,
  value: [true, true, true],
};

export default attack;
