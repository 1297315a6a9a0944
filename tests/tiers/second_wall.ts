/**
 * A tier process whose first wall has fallen: the guest finds all that the
 * prelude took away in the global `stolen`, and the thread keeps its handles
 * of the standard streams.
 */
import { runTier } from "../../worker/tier.ts";
import { PRELUDE } from "./prelude_text.ts";

await runTier(`async (port, modules) => {
  const stolen = {
    Deno, process, port, Worker,
    vm: process.getBuiltinModule("node:vm"),
    module: process.getBuiltinModule("node:module"),
    post: (...post) => port.postMessage(post),
    raw: (post) => port.postMessage(post),
  };
  const internal = Deno[Deno.internal];
  const { core } = internal;
  internal.core = { ...core, tryClose() {} };
  await (${PRELUDE})(port, modules);
  internal.core = core;
  const { Deno: deno, process: node } = stolen;
  Object.assign(globalThis, { stolen, Deno: deno, process: node });
}`);
