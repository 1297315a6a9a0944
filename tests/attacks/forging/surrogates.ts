import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "lone surrogates in names and data",
  guest: `NETWORK.send("out", "\\ud800 and \\udfff");
NETWORK.request("echo", { "\\udc00": "\\ud800" })`,
  value: { "\udc00": "\ud800" },
  check(seen) {
    assertEquals(seen.messages, [["out", "\ud800 and \udfff"]]);
  },
};

export default attack;
