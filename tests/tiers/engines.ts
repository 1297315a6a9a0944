/**
 * A tier process of another Deno: what runs scripts in its core is `missing`,
 * or `loose`: it leaves out the options that have imports refused.
 */
import { runTier } from "../../worker/tier.ts";
import { PRELUDE } from "./prelude_text.ts";

const [kind] = Deno.args;
const EVAL_CONTEXT = kind === "missing"
  ? "undefined"
  : "(source, name) => core.evalContext(source, name)";

await runTier(`async (port, modules) => {
  const internal = Deno[Deno.internal];
  const { core } = internal;
  internal.core = { ...core, evalContext: ${EVAL_CONTEXT} };
  await (${PRELUDE})(port, modules);
}`);
