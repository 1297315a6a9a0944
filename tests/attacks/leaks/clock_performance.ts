import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "time finer than a millisecond by performance",
  guest: `const fine = [];
for (let i = 0; i < 2000; i++) {
  const mark = performance.mark("m" + i);
  fine.push(performance.now(), performance.timeOrigin, mark.startTime, performance.measure("x", "m" + i).duration, performance.measure("y").duration, performance.measure("z", { start: 0 }).duration, new PerformanceMark("p").startTime, performance.toJSON().timeOrigin, new Event("x").timeStamp);
  if (i % 100 === 0) performance.clearMarks();
}
fine.filter((t) => !Number.isInteger(t)).length`,
  value: 0,
};

export default attack;
