/**
 * Makes `generated/`, which is committed, so that a clean checkout runs: the
 * prelude, which every guest's thread compiles, the tier process around it,
 * and the engine of the sealed WebAssembly runtime.
 *
 * `deno task build` writes them; `deno task build --check` fails if one is
 * stale.
 */
import { stop } from "esbuild";
import { bundle, BUNDLES, endsStrict, path } from "./bundles.ts";

const checking = Deno.args.includes("--check");
let failed = false;

function fail(message: string): void {
  console.error(message);
  failed = true;
}

for (const { out, options } of BUNDLES) {
  const fresh = await bundle(options);
  if (options.format === "iife" && !endsStrict(fresh)) {
    fail(`${out} is not strict: a guest beside it would see who called it`);
  } else if (!checking) {
    await Deno.writeTextFile(path(out), fresh);
  } else if (fresh !== await Deno.readTextFile(path(out)).catch(() => "")) {
    fail(`${out} is stale: run \`deno task build\``);
  }
}
await stop();
if (failed) Deno.exit(1);
