import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "toJSON that breaks out of its place",
  guest: `NETWORK.send("out", { toJSON: () => 'x"],["terminated",{}' });
NETWORK.send('out",1],["terminated', 2);
1`,
  value: 1,
  check(seen) {
    assertEquals(seen.messages, [["out", 'x"],["terminated",{}']]);
  },
};

export default attack;
