/**
 * A tier process whose garbage is collected while it sleeps: the guest's
 * global `collectIn(ms)` has it done by a timer that no supervisor hears of.
 */
import { runTier } from "../../worker/tier.ts";
import { PRELUDE } from "./prelude_text.ts";

await runTier(`async (port, modules) => {
  const { setTimeout, NETWORK: collect } = globalThis;
  await (${PRELUDE})(port, modules);
  globalThis.collectIn = (ms) => void setTimeout(() => collect(), ms);
}`);
