import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "time finer than a millisecond by Temporal",
  guest:
    `[Temporal.Now.instant().epochNanoseconds % 1000000n === 0n, Temporal.Now.plainTimeISO().microsecond, Temporal.Now.plainDateTimeISO("UTC").nanosecond, Temporal.Now.zonedDateTimeISO().epochNanoseconds % 1000000n === 0n]`,
  value: [true, 0, 0, true],
};

export default attack;
