/**
 * A tier process of another Deno: what runs scripts in its core is `missing`,
 * `loose`, as it leaves out the options that have imports refused, `changed`,
 * or `mute`.
 */
import { runTier } from "../../worker/tier.ts";
import { PRELUDE } from "./prelude_text.ts";

const KINDS: Record<string, string> = {
  missing: "undefined",
  loose: "(source, name) => core.evalContext(source, name)",
  changed: "() => { throw new TypeError('changed'); }",
  mute: "() => [undefined, null]",
};
const EVAL_CONTEXT = KINDS[Deno.args[0]!];

await runTier(`async (port, modules) => {
  const internal = Deno[Deno.internal];
  const { core } = internal;
  internal.core = { ...core, evalContext: ${EVAL_CONTEXT} };
  await (${PRELUDE})(port, modules);
}`);
