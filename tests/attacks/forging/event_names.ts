import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "system events and replies by name",
  guest:
    `for (const name of ["terminated", "destroyed", "error", "__response", "__request", "__ws_event"]) {
  NETWORK.send(name, { id: 1, reason: "cpu_limit_exceeded", result: "forged" });
}
NETWORK.request("echo", "real")`,
  value: "real",
  check(seen) {
    assertEquals(seen.messages.length, 6);
    assertEquals(seen.termination, undefined);
  },
};

export default attack;
