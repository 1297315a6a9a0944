import { assert } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "handlers that change the handlers they are among",
  guest: `let calls = 0;
const again = () => { calls++; NETWORK.off("x", again); NETWORK.on("x", again); NETWORK.on("x", again); };
NETWORK.on("x", again);
NETWORK.request("go").then(() => new Promise((r) => setTimeout(r, 0))).then(() => calls)`,
  host(isolate) {
    isolate.onRequest("go", () => {
      isolate.send("x");
    });
  },
  check(seen) {
    assert((seen.value as number) <= 2);
  },
};

export default attack;
