import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "handlers that throw hostile things",
  guest:
    `NETWORK.on("x", () => { throw new Proxy({}, { get() { throw 1; } }); });
NETWORK.on("x", () => { throw null; });
NETWORK.onRequest("m", () => { throw Symbol("x"); });
NETWORK.request("go")`,
  value: "Error",
  host(isolate) {
    isolate.onRequest("go", async () => {
      isolate.send("x");
      return await isolate.call("m").catch((error) => error.name);
    });
  },
  check(seen) {
    assertEquals(seen.errors.length, 2);
  },
};

export default attack;
