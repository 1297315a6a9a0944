import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "data with throwing getters and proxies",
  guest:
    `const tries = [{ get x() { throw new RangeError("mine"); } }, new Proxy({}, { ownKeys() { throw new RangeError("mine"); } }), { toJSON() { throw new RangeError("mine"); } }, 1n, (() => { const o = {}; o.o = o; return o; })()];
const names = tries.map((data) => { try { NETWORK.send("out", data); return "sent"; } catch (e) { return e.name; } });
NETWORK.send("out", "after");
names`,
  value: ["RangeError", "RangeError", "RangeError", "TypeError", "TypeError"],
  check(seen) {
    assertEquals(seen.messages, [["out", "after"]]);
  },
};

export default attack;
