import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "an event named __proto__",
  guest: `NETWORK.send("__proto__", { polluted: true });
NETWORK.send("constructor", 1);
1`,
  value: 1,
  check(seen) {
    assertEquals(seen.messages, [["__proto__", { polluted: true }], [
      "constructor",
      1,
    ]]);
    assertEquals(({} as { polluted?: unknown }).polluted, undefined);
  },
};

export default attack;
