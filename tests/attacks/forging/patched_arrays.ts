import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "array methods and iterators replaced",
  guest:
    `for (const name of ["push", "join", "map", "slice", "splice", "forEach", "concat", "shift", "indexOf", "filter"]) Array.prototype[name] = () => { throw new Error("patched"); };
try { Array.prototype[Symbol.iterator] = null; } catch {}
for (const type of [Map, Set, WeakMap, WeakSet]) for (const name of Object.getOwnPropertyNames(type.prototype)) if (name !== "size") type.prototype[name] = () => { throw new Error("patched"); };
NETWORK.on("x", () => {});
NETWORK.send("out", [1, 2]);
NETWORK.request("echo", [3])`,
  value: [3],
  check(seen) {
    assertEquals(seen.messages, [["out", [1, 2]]]);
  },
};

export default attack;
