import { assert } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a variable's value in the host's errors",
  guest: `throw new Error("no values here");`,
  options: { env: { TOKEN: "t0p-s3cret" } },
  throws: "Error",
  check(seen) {
    assert(!JSON.stringify(Deno.inspect(seen.thrown)).includes("t0p-s3cret"));
  },
};

export default attack;
