import { assert } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "uncaught errors by the thousand",
  guest:
    `for (let i = 0; i < 5000; i++) queueMicrotask(() => { throw new Error("x".repeat(5000)); });
new Promise((r) => setTimeout(r, 50, "alive"))`,
  options: { limits: { cpuMs: 5_000 } },
  check(seen) {
    assert(
      seen.termination === undefined || seen.termination.reason !== "crashed",
    );
  },
};

export default attack;
