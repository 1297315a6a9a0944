import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "reportError() with hostile values",
  guest: `const names = [];
addEventListener("error", (event) => { names.push(typeof event.error); throw new Error("listener"); });
const hostile = { toString() { throw new RangeError("mine"); }, get name() { throw 1; }, get stack() { throw 2; } };
for (const value of [hostile, Symbol("s"), null, 1n, new Proxy({}, { get() { throw 3; } }), Object.create(null)]) {
  try { reportError(value); } catch (e) { names.push(e.name); }
}
names`,
  value: ["object", "symbol", "object", "bigint", "object", "object"],
  check(seen) {
    assertEquals(seen.errors.length, 12);
  },
};

export default attack;
