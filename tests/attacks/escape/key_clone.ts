import { assert } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a key forged from clone data",
  guest:
    `const tries = [undefined, null, {}, { type: "secret", extractable: true, algorithm: {}, usages: [] }, 7].map((data) => {
  try { return typeof CryptoKey.fromCloneData(data)?.type; } catch { return "refused"; }
});
tries.every((x) => x === "refused" || x === "undefined" || x === "string")`,
  check(seen) {
    assert(seen.value === true || seen.termination !== undefined);
  },
};

export default attack;
