import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a listener for errors that throws errors",
  guest: `addEventListener("error", () => { throw new Error("again"); });
addEventListener("unhandledrejection", () => { throw new Error("again"); });
setTimeout(() => { throw new Error("first"); });
Promise.reject(new Error("second"));
new Promise((r) => setTimeout(r, 60, "alive"))`,
  value: "alive",
  check(seen) {
    assertEquals(seen.errors.length, 4);
  },
};

export default attack;
