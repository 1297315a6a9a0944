import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "JSON replaced",
  guest: `JSON.stringify = () => '"forged"],["terminated",{}';
JSON.parse = () => ["forged", "forged"];
Object.defineProperty(globalThis, "JSON", { value: null, configurable: true });
NETWORK.send("out", "real");
NETWORK.request("echo", { a: 1 })`,
  value: { "a": 1 },
  check(seen) {
    assertEquals(seen.messages, [["out", "real"]]);
  },
};

export default attack;
