import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BundleError, BundleJob, BundleResult } from "./bundle_worker.ts";

/**
 * Makes one source of `entry` and all it imports.
 *
 * @throws {Error} naming the first thing that is wrong and its place.
 */
export async function bundle(entry: string | URL): Promise<string> {
  const path = pathOf(entry);
  // A guest may see the names of the files: they begin at the entry's folder.
  const folder = dirname(path);
  const result = await runWorker({ path, folder });
  if ("source" in result) return result.source;
  throw new Error(`Cannot bundle ${path}: ${reasonOf(result.errors, folder)}`);
}

async function runWorker(job: BundleJob): Promise<BundleResult> {
  if (Deno.build.standalone) {
    throw new Error(
      `Cannot bundle ${job.path}: a compiled binary carries no esbuild; ` +
        "bundle under deno run and execute the result",
    );
  }
  const url = new URL("./bundle_worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(`Cannot bundle ${job.path}: ${event.message}`));
      };
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}

function pathOf(entry: string | URL): string {
  const text = String(entry);
  return text.startsWith("file:") ? fileURLToPath(text) : resolve(text);
}

function reasonOf(errors: BundleError[], folder: string): string {
  const { text, location } = errors[0]!;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : "";
  if (!location) return `${text}${more}`;
  const file = resolve(folder, location.file);
  const column = location.column + 1;
  return `${text} (${file}, line ${location.line}, column ${column})${more}`;
}
