import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "functions, symbols and undefined as data",
  guest: `NETWORK.send("out", () => {});
NETWORK.send("out", Symbol("x"));
NETWORK.send("out");
NETWORK.send("out", { f() {}, u: undefined, n: NaN, d: -0 });
1`,
  value: 1,
  check(seen) {
    assertEquals(seen.messages, [["out", undefined], ["out", undefined], [
      "out",
      undefined,
    ], ["out", { n: null, d: 0 }]]);
  },
};

export default attack;
