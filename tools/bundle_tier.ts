/**
 * Prints one module of what a tier process of the tests runs:
 * `deno run -A tools/bundle_tier.ts tests/tiers/second_wall.ts`.
 */
import { stop } from "esbuild";
import { bundle, path, tierOptions } from "./bundles.ts";

const [entry] = Deno.args;
if (!entry) {
  console.error("No file given");
  Deno.exit(2);
}
const text = await bundle(tierOptions(path(entry)));
await Deno.stdout.write(new TextEncoder().encode(text));
await stop();
