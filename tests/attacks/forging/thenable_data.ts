import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "thenables as data and replies",
  guest: `NETWORK.send("out", { then: "not a function", catch: 1 });
({ then(resolve) { resolve({ then(inner) { inner("settled"); } }); } })`,
  value: "settled",
  check(seen) {
    assertEquals(seen.messages, [["out", {
      then: "not a function",
      catch: 1,
    }]]);
  },
};

export default attack;
