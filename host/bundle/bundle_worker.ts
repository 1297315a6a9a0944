/**
 * Runs esbuild in a thread of its own: the one call of esbuild's that leaves
 * no process behind blocks until that process has ended.
 */
import process from "node:process";

/** What is to be bundled. */
export interface BundleJob {
  path: string;
  folder: string;
}

/** The part of an error of esbuild's that is told. */
export interface BundleError {
  text: string;
  location: { file: string; line: number; column: number } | null;
}

/** The source, or what is wrong. */
export type BundleResult = { source: string } | { errors: BundleError[] };

/** The part of a Worker's scope that is used. */
interface Scope {
  onmessage: (event: MessageEvent<BundleJob>) => void;
  postMessage(result: BundleResult): void;
}

const scope = globalThis as unknown as Scope;
scope.onmessage = async ({ data }) => scope.postMessage(await run(data));

// Of this thread alone. It keeps esbuild from starting a thread of its own,
// and in it a process that stays.
process.env = { ...process.env, ESBUILD_WORKER_THREADS: "0" };

async function run({ path, folder }: BundleJob): Promise<BundleResult> {
  const { buildSync } = await import("esbuild");
  try {
    const { outputFiles } = buildSync({
      entryPoints: [path],
      absWorkingDir: folder,
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      target: "esnext",
      charset: "utf8",
      logLevel: "silent",
    });
    return { source: outputFiles[0]!.text };
  } catch (error) {
    const { errors } = error as { errors?: BundleError[] };
    return { errors: errors ?? [{ text: String(error), location: null }] };
  }
}
