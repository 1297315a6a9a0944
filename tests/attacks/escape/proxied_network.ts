import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "NETWORK replaced or changed",
  guest: `const tries = [];
for (const change of [() => { NETWORK = {}; }, () => { NETWORK.send = () => {}; }, () => { delete globalThis.NETWORK; }, () => Object.defineProperty(globalThis, "NETWORK", { value: 1 })]) {
  try { change(); } catch {}
  tries.push(typeof NETWORK.send);
}
NETWORK.send("out", "still mine");
tries`,
  value: ["function", "function", "function", "function"],
  check(seen) {
    assertEquals(seen.messages, [["out", "still mine"]]);
  },
};

export default attack;
