import { createRequire } from "node:module";
import { build, type BuildOptions, type Plugin } from "esbuild";

const ROOT = new URL("../", import.meta.url);

/** The one package that a bundle takes in. */
const SHIM = "@bjorn3/browser_wasi_shim";

/** A file of `generated/` and what it is made of. */
export interface Bundle {
  out: string;
  options: BuildOptions;
}

/**
 * A script whose outer function is strict: the bundler drops what modules are
 * by themselves, and the `caller` of a sloppy function shows who called it.
 */
function strictScript(head: string[], value = ""): BuildOptions {
  return {
    format: "iife",
    banner: { js: [...head, '(() => {\n"use strict";'].join("\n") },
    footer: { js: `${value}})();` },
  };
}

/**
 * What is made of the sources, in this order: the tier process takes in
 * others as text.
 */
export const BUNDLES: readonly Bundle[] = [
  {
    out: "generated/prelude.js",
    options: {
      ...strictScript(
        ["// Made from prelude/ by `deno task build`."],
        "return prelude.boot;\n",
      ),
      entryPoints: [path("prelude/boot.ts")],
      globalName: "prelude",
      // Every process holds several copies of this text.
      minify: true,
      lineLimit: 120,
    },
  },
  {
    out: "generated/resident.js",
    options: {
      ...strictScript([
        "// Made from wasm/ by `deno task build`.",
        `// Contains ${SHIM}, MIT or Apache-2.0.`,
      ]),
      entryPoints: [path("wasm/sealed/resident_main.ts")],
      plugins: [packages()],
    },
  },
  {
    out: "generated/strip.js",
    options: {
      format: "esm",
      entryPoints: [path("worker/sources/strip_thread.ts")],
      minifyWhitespace: true,
      minifySyntax: true,
    },
  },
  {
    out: "generated/tier.js",
    options: {
      ...tierOptions(path("worker/main.ts")),
      banner: { js: "// Made from worker/ by `deno task build`." },
    },
  },
];

/** One module of all that a tier process runs, with the prelude inside. */
export function tierOptions(entry: string): BuildOptions {
  return {
    format: "esm",
    entryPoints: [entry],
    plugins: [texts()],
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
  };
}

export function path(file: string): string {
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

/** Takes in as text what is imported as text. */
function texts(): Plugin {
  return {
    name: "texts",
    setup({ onLoad }) {
      onLoad(
        { filter: /generated\/(?:prelude|strip)\.js$/ },
        async ({ path }) => ({
          contents: await Deno.readTextFile(path),
          loader: "text",
        }),
      );
    },
  };
}

/** The text of a bundle. */
export async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    target: "esnext",
    // V8 keeps a text with other characters at two bytes for each.
    charset: "ascii",
    ...options,
  });
  // Where a package lies differs from machine to machine.
  return outputFiles![0]!.text
    .replace(/^( *\/\/ )\S*\/(@bjorn3\/[^/]+)\/[\d.]+\//gm, "$1npm:$2/");
}

/** Whether code at the end of the outer function of `text` is strict. */
export function endsStrict(text: string): boolean {
  const end = text.lastIndexOf("})();");
  const compile = (probe: string) =>
    new Function(`${text.slice(0, end)}\n;${probe}\n${text.slice(end)}`);
  // Whatever else is wrong with the text, this throws as well.
  compile("");
  try {
    compile("void 010");
    return false;
  } catch {
    return true;
  }
}
