import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "import.meta of a module",
  guest: `NETWORK.send("out", [Reflect.ownKeys(import.meta), import.meta.url,
  typeof import.meta.resolve, typeof import.meta.main]);
export const x = 1;`,
  check(seen) {
    assertEquals(seen.messages, [["out", [
      ["url"],
      "script-1.js",
      "undefined",
      "undefined",
    ]]]);
  },
};

export default attack;
