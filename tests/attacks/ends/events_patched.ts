import { assert } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "event getters patched to hide errors",
  guest:
    `for (const type of [Event, ErrorEvent, PromiseRejectionEvent]) for (const name of Object.getOwnPropertyNames(type.prototype)) { try { Object.defineProperty(type.prototype, name, { get() { throw new Error("patched"); } }); } catch {} }
setTimeout(() => { throw new Error("told"); });
new Promise((r) => setTimeout(r, 40, "alive"))`,
  value: "alive",
  check(seen) {
    assert(seen.errors.some(({ message }) => message === "told"));
  },
};

export default attack;
