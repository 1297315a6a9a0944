import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a listener that stops the error's propagation",
  guest:
    `addEventListener("error", (e) => { e.stopImmediatePropagation(); e.preventDefault(); }, true);
setTimeout(() => { throw new Error("told all the same"); });
new Promise((r) => setTimeout(r, 40, "alive"))`,
  value: "alive",
  check(seen) {
    assertEquals(seen.errors.map(({ message }) => message), [
      "told all the same",
    ]);
  },
};

export default attack;
