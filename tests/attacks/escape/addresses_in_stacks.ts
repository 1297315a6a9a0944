import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "stacks and errors that name what a source was compiled under",
  guest: `(async () => {
  const texts = [];
  const keep = (error) => texts.push(String(error.stack), String(error.message));
  const tries = [
    () => NETWORK.on("a", 1),
    () => eval("("),
    () => Function("return (")(),
    () => eval("throw new Error('x')\\n//# sourceURL=airlock:prelude"),
    () => eval("throw new Error('x')\\n//# sourceURL=guest:1"),
    () => eval("(function f() { f() })()"),
    () => JSON.parse("{"),
    () => new Request("relative"),
    () => structuredClone(() => {}),
    () => import("node:fs"),
    () => Reflect.construct(Function, ["}, (", ""]),
    () => new Promise((_, no) => setTimeout(() => no(new Error("late")), 0)),
  ];
  for (const run of tries) {
    try {
      await run();
    } catch (error) {
      keep(error);
    }
  }
  const heard = new Promise((resolve) => addEventListener("error", (event) =>
    resolve([event.filename, event.message, event.error.stack].join())));
  setTimeout(() => { throw new Error("uncaught"); }, 0);
  texts.push(await heard);
  return [texts.length > 20, texts.filter((text) =>
    /airlock:|guest:|ext:|node:(?!fs)/.test(text))];
})()`,
  value: [true, []],
  check() {},
};

export default attack;
