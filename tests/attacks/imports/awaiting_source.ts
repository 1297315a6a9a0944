import { type Attack, QUOTED } from "../attack.ts";

const attack: Attack = {
  title: "import() in a source that awaits at its top",
  guest: `const names = [];
for (const make of [
  () => import("node:process"),
  () => import("data:text/javascript,0", { with: { type: "json" } }),
  () => eval(${QUOTED}),
  () => Function("return import('node:fs')")(),
  () => Promise.resolve("import('node:fs')").then(eval),
]) {
  globalThis.won = undefined;
  await Promise.resolve().then(make).then(
    () => names.push(globalThis.won ?? "imported"),
    (error) => names.push(error.name),
  );
}
NETWORK.send("out", names);`,
  check(seen) {
    const [[name, got] = []] = seen.messages;
    const refused = JSON.stringify(got) === JSON.stringify(
      Array(5).fill("TypeError"),
    );
    if (name !== "out" || !refused) throw new Error(JSON.stringify(got));
  },
};

export default attack;
