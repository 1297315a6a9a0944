import { assert } from "@std/assert";
import { type Attack, OUTCOME, QUOTED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as a finalizer",
  guest: `const registry = new FinalizationRegistry(eval);
(() => registry.register({}, ${QUOTED}))();
const rubbish = [];
for (let i = 0; i < 200; i++) rubbish.push(new Uint8Array(65536));
${OUTCOME}`,
  check(seen) {
    assert(seen.value !== "imported");
  },
};

export default attack;
