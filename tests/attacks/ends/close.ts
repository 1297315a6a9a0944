import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "close() and what comes after it",
  guest: `close();
NETWORK.send("out", "too late");
new Promise(() => {})`,
  ends: "closed",
  check(seen) {
    assertEquals(seen.messages, []);
  },
};

export default attack;
