/**
 * A tier process whose garbage is collected while it sleeps: the guest's
 * global `collectIn(ms)` has it done by a timer that no supervisor hears of.
 */
import prelude from "../../worker/prelude.js" with { type: "text" };
import { Realm } from "../../worker/realm.ts";
import { runTier } from "../../worker/tier.ts";

const [, expression] = prelude.match(/^\/\/[^\n]*\n(.*);\s*$/s) ?? [];
if (!expression) throw new Error("The prelude is no expression");

await runTier(
  new Realm(`(given) => {
    const { setTimeout } = globalThis;
    given.v8.setFlagsFromString("--expose-gc");
    const collect = given.vm.runInNewContext("gc");
    given.v8.setFlagsFromString("--no-expose-gc");
    (${expression})(given);
    globalThis.collectIn = (ms) => void setTimeout(() => collect(), ms);
  }`),
);
