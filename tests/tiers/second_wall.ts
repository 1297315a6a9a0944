/**
 * A tier process whose first wall has fallen: the guest finds all that the
 * prelude took away in the global `stolen`, and the thread keeps its handles
 * of the standard streams.
 */
import { Realm } from "../../worker/realm.ts";
import { runTier } from "../../worker/tier.ts";
import { PRELUDE } from "./prelude_text.ts";

await runTier(
  new Realm(`(given) => {
    const stolen = {
      Deno, process, port: given.port, vm: given.vm, module: given.module,
      Worker,
      post: (...post) => given.port.postMessage(post),
      raw: (post) => given.port.postMessage(post),
    };
    const internal = Deno[Deno.internal];
    const { core } = internal;
    internal.core = { ...core, tryClose() {} };
    (${PRELUDE})(given);
    internal.core = core;
    const { Deno: deno, process: node } = stolen;
    Object.assign(globalThis, { stolen, Deno: deno, process: node });
  }`),
);
