/**
 * Bundles `prelude/` into `worker/prelude.js`, the one text that a guest's
 * thread compiles. The result is committed: a clean checkout runs.
 *
 * `deno task build` writes it; `deno task build --check` fails if it is stale.
 */
import { build, stop } from "esbuild";

const OUT = new URL("../worker/prelude.js", import.meta.url);

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL("../prelude/boot.ts", import.meta.url).pathname],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "prelude",
    target: "esnext",
    charset: "utf8",
    banner: { js: "// Made from prelude/ by `deno task build`.\n(() => {" },
    footer: { js: "return prelude.boot;\n})();" },
  });
  return outputFiles[0]!.text;
}

const fresh = await bundle();
await stop();
if (Deno.args.includes("--check")) {
  if (fresh !== await Deno.readTextFile(OUT)) {
    console.error("worker/prelude.js is stale: run `deno task build`");
    Deno.exit(1);
  }
} else await Deno.writeTextFile(OUT, fresh);
