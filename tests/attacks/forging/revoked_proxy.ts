import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a revoked proxy as an error and as data",
  guest: `const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
let name;
try { NETWORK.send("out", proxy); } catch (e) { name = e.name; }
NETWORK.send("out", name);
throw proxy;`,
  throws: "Error",
  check(seen) {
    assertEquals(seen.messages, [["out", "TypeError"]]);
  },
};

export default attack;
