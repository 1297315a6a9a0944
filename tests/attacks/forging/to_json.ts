import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "toJSON on shared prototypes",
  guest:
    `for (const target of [Object.prototype, Array.prototype, String.prototype, Number.prototype, Boolean.prototype, BigInt.prototype]) {
  try { target.toJSON = () => "forged"; } catch {}
}
NETWORK.send("out", { a: [1, "x"] });
NETWORK.request("echo", "real")`,
  check(seen) {
    const [name, data] = seen.messages[0]!;
    assertEquals(name, "out");
    assertEquals(Object.keys(data as object), ["a"]);
  },
};

export default attack;
