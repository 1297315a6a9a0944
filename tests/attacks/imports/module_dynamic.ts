import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "import() in a module",
  guest:
    `globalThis.won = await import("node:process").then(() => "imported", (e) => e.name);
export const x = 1;
NETWORK.send("out", globalThis.won);`,
  check(seen) {
    assertEquals(seen.messages, [["out", "TypeError"]]);
  },
};

export default attack;
