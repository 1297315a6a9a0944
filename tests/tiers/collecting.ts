/**
 * A tier process whose garbage is collected while it sleeps: the guest's
 * global `collectIn(ms)` has it done by a timer that no supervisor hears of.
 */
import { Realm } from "../../worker/realm.ts";
import { runTier } from "../../worker/tier.ts";
import { PRELUDE } from "./prelude_text.ts";

await runTier(
  new Realm(`(given) => {
    const { setTimeout } = globalThis;
    given.v8.setFlagsFromString("--expose-gc");
    const collect = given.vm.runInNewContext("gc");
    given.v8.setFlagsFromString("--no-expose-gc");
    (${PRELUDE})(given);
    globalThis.collectIn = (ms) => void setTimeout(() => collect(), ms);
  }`),
);
