import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the global's name for itself changed",
  guest: `globalThis.globalThis = { fake: true };
globalThis.self = null;
setTimeout(() => { throw new Error("told"); });
new Promise((r) => setTimeout(r, 40, "alive"))`,
  value: "alive",
  check(seen) {
    assertEquals(seen.errors.map(({ message }) => message), ["told"]);
  },
};

export default attack;
