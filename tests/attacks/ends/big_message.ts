import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a message over the limit",
  guest:
    `try { NETWORK.send("out", "x".repeat(2e5)); "sent"; } catch (e) { e.name; }`,
  value: "RangeError",
  options: { limits: { maxMessageBytes: 100_000 } },
  check(seen) {
    assertEquals(seen.messages, []);
  },
};

export default attack;
