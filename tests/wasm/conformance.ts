/**
 * Compares modules as they are with metered ones: scripts of the WebAssembly
 * test suite, random modules, and mutants of real ones.
 *
 * `deno task wasm:conformance [folder of .wast files] [modules] [mutants]`
 *
 * Without a folder the project's own scripts are run. The suite itself is
 * found, for instance, in the source package of Debian's `binaryen`, below
 * `test/spec`.
 *
 * @module
 */
import { checkRandomModule, mutantFault, mutate } from "./fuzz.ts";
import { Random } from "./random.ts";
import { newTally, ScriptRunner, type Tally } from "./wast_runner.ts";

const SAMPLES = new URL("./scripts/", import.meta.url);

function* wasts(folder: URL): Generator<URL> {
  const entries = [...Deno.readDirSync(folder)];
  for (const { name, isDirectory } of entries.toSorted(byName)) {
    if (isDirectory) yield* wasts(new URL(`${name}/`, folder));
    else if (name.endsWith(".wast")) yield new URL(name, folder);
  }
}

function byName(a: Deno.DirEntry, b: Deno.DirEntry): number {
  return a.name < b.name ? -1 : 1;
}

/** Runs all scripts below a folder. */
export function runScripts(folder: URL = SAMPLES): Tally {
  const tally = newTally();
  for (const url of wasts(folder)) {
    const file = url.pathname.split("/").at(-1)!;
    try {
      new ScriptRunner(file, Deno.readTextFileSync(url), tally).run();
    } catch (error) {
      tally.differences.push(`${file}: ${String(error)}`);
    }
  }
  return tally;
}

/** Compares random modules with seeds from 1 on. */
export function runRandomModules(count: number): {
  calls: number;
  differences: string[];
} {
  let calls = 0;
  const differences: string[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const check = checkRandomModule(seed);
    calls += check.calls;
    differences.push(...check.differences);
  }
  return { calls, differences };
}

/** Meters mutants of the modules, by turns. */
export function runMutants(
  modules: readonly Uint8Array[],
  count: number,
): string[] {
  const random = new Random(1);
  const faults: string[] = [];
  for (let i = 0; i < count; i++) {
    const fault = mutantFault(mutate(modules[i % modules.length]!, random));
    if (fault !== undefined) faults.push(`mutant ${i}: ${fault}`);
  }
  return faults;
}

/** The modules of the benchmarks and examples, to make mutants of. */
export function knownModules(): Uint8Array[] {
  const folders = ["../../bench/wasm/kernels/", "../../examples/wasm/"];
  return folders.flatMap((path) => {
    const folder = new URL(path, import.meta.url);
    return [...Deno.readDirSync(folder)].toSorted(byName)
      .filter(({ name }) => name.endsWith(".wasm"))
      .map(({ name }) => Deno.readFileSync(new URL(name, folder)));
  });
}

function report(title: string, done: string, faults: readonly string[]): void {
  console.log(`${title}: ${done}, ${faults.length} differences`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
}

function main([folder, modules = "2000", mutants = "100000"]: string[]): void {
  const url = folder === undefined
    ? SAMPLES
    : new URL(`file://${Deno.realPathSync(folder)}/`);
  const tally = runScripts(url);
  report("scripts", `${tally.same} alike`, tally.differences);
  for (const [reason, count] of tally.skipped) {
    console.log(`  not run: ${count} x ${reason}`);
  }
  const random = runRandomModules(Number(modules));
  report("random modules", `${random.calls} calls`, random.differences);
  const faults = runMutants(knownModules(), Number(mutants));
  report("mutants", `${mutants} tried`, faults);
  const all = [tally.differences, random.differences, faults].flat();
  if (tally.same === 0 || all.length > 0) Deno.exit(1);
}

if (import.meta.main) main(Deno.args);
