import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the global with another prototype",
  guest: `let result;
try { Object.setPrototypeOf(globalThis, new Proxy({}, { get: (_, k) => { throw 1; } })); result = "changed"; } catch (e) { result = e.name; }
NETWORK.send("out", 1);
1`,
  value: 1,
  check(seen) {
    assertEquals(seen.messages, [["out", 1]]);
  },
};

export default attack;
