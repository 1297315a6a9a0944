import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "an uncaught error that names itself a system event",
  guest:
    `setTimeout(() => { throw { name: "terminated", message: "forged", stack: "s", reason: "cpu_limit_exceeded" }; });
new Promise((r) => setTimeout(r, 20))`,
  check(seen) {
    assertEquals(seen.errors.map(({ name }) => name), ["terminated"]);
    assertEquals(seen.termination, undefined);
  },
};

export default attack;
