import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "JSON.rawJSON as data",
  guest: `NETWORK.send("out", JSON.rawJSON("1"));
NETWORK.send("out", [JSON.rawJSON('"x"')]);
1`,
  value: 1,
  check(seen) {
    assertEquals(seen.messages, [["out", 1], ["out", ["x"]]]);
  },
};

export default attack;
