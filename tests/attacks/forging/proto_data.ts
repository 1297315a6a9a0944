import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "__proto__ keys in data",
  guest:
    `NETWORK.send("out", JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
1`,
  value: 1,
  check(seen) {
    assertEquals(({} as { polluted?: unknown }).polluted, undefined);
    assertEquals(seen.messages.length, 1);
  },
};

export default attack;
