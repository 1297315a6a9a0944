import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "event names with hostile toString",
  guest:
    `const tries = [{ toString() { throw new RangeError("mine"); } }, Symbol("x"), Object.create(null)];
const names = tries.map((name) => { try { NETWORK.send(name, 1); return "sent"; } catch (e) { return e.name; } });
NETWORK.send({ toString: () => "out" }, 1);
names`,
  value: ["RangeError", "sent", "TypeError"],
  check(seen) {
    assertEquals(seen.messages, [["out", 1]]);
  },
};

export default attack;
