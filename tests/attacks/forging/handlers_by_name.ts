import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "handlers of names that every object has",
  guest: `const got = [];
const done = new Promise((resolve) => NETWORK.on("last", () => resolve(got)));
for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) NETWORK.on(name, (data) => got.push([name, data]));
NETWORK.request("go").then(() => done)`,
  host(isolate) {
    isolate.onRequest("go", () => {
      for (
        const name of [
          "__proto__",
          "constructor",
          "toString",
          "valueOf",
          "last",
        ]
      ) isolate.send(name, JSON.parse('{"__proto__":1}'));
    });
  },
  check(seen) {
    assertEquals((seen.value as [string, unknown][]).map(([name]) => name), [
      "__proto__",
      "constructor",
      "toString",
    ]);
  },
};

export default attack;
