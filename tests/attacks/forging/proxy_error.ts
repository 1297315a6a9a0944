import { assert } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a proxy as an error",
  guest:
    `throw new Proxy(new Error("x"), { get(_, key) { return key === "message" ? "y".repeat(1e6) : new Proxy(() => {}, {}); }, getPrototypeOf() { throw 1; } });`,
  throws: "Error",
  check(seen) {
    assert(seen.thrown!.message.length <= 8192);
  },
};

export default attack;
