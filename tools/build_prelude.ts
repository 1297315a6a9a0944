/**
 * Bundles what runs inside isolates into texts: `prelude/` into
 * `worker/prelude.js`, which every guest's thread compiles, and the engine of
 * the sealed WebAssembly runtime into `wasm/resident.js`. The results are
 * committed: a clean checkout runs.
 *
 * `deno task build` writes them; `deno task build --check` fails if one is
 * stale.
 */
import { createRequire } from "node:module";
import { build, type BuildOptions, type Plugin, stop } from "esbuild";

const ROOT = new URL("../", import.meta.url);

/** The one package that a bundle takes in. */
const SHIM = "@bjorn3/browser_wasi_shim";

const BUNDLES: readonly { out: string; options: BuildOptions }[] = [
  {
    out: "worker/prelude.js",
    options: {
      entryPoints: [path("prelude/boot.ts")],
      globalName: "prelude",
      // Every process holds several copies of this text.
      minify: true,
      lineLimit: 120,
      banner: { js: "// Made from prelude/ by `deno task build`.\n(() => {" },
      footer: { js: "return prelude.boot;\n})();" },
    },
  },
  {
    out: "wasm/resident.js",
    options: {
      entryPoints: [path("wasm/resident_main.ts")],
      plugins: [packages()],
      banner: {
        js: "// Made from wasm/ by `deno task build`.\n" +
          `// Contains ${SHIM}, MIT or Apache-2.0.`,
      },
    },
  },
];

function path(file: string): string {
  return new URL(file, ROOT).pathname;
}

/** Finds packages where Deno keeps them. */
function packages(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: "packages",
    setup({ onResolve }) {
      onResolve({ filter: /^@bjorn3\// }, (args) => ({
        path: resolve(args.path),
      }));
    },
  };
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    format: "iife",
    target: "esnext",
    // V8 keeps a text with other characters at two bytes for each.
    charset: "ascii",
    ...options,
  });
  // Where a package lies differs from machine to machine.
  return outputFiles![0]!.text
    .replace(/^( *\/\/ )\S*\/(@bjorn3\/[^/]+)\/[\d.]+\//gm, "$1npm:$2/");
}

let stale = false;
for (const { out, options } of BUNDLES) {
  const fresh = await bundle(options);
  if (!Deno.args.includes("--check")) {
    await Deno.writeTextFile(path(out), fresh);
  } else if (fresh !== await Deno.readTextFile(path(out))) {
    console.error(`${out} is stale: run \`deno task build\``);
    stale = true;
  }
}
await stop();
if (stale) Deno.exit(1);
