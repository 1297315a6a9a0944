/**
 * What metering costs. `deno task wasm:bench` prints a table; nothing of it
 * decides a test. Plain and metered code run by turns.
 *
 * @module
 */
import { InProcessRuntime } from "../../wasm/runtime/in_process.ts";
import { meterModule } from "../../wasm/meter/meter.ts";
import { ScriptError } from "../../wasm/runtime/script_error.ts";
import { compare, geometricMean, median, quantile, timed } from "./compare.ts";
import { extismCall, extismLoad } from "./extism.ts";
import { KERNELS, readKernel } from "./kernels.ts";
import { compareSqlite, sqliteBytes } from "./sqlite.ts";

const GENEROUS = { maxInstructions: 1e15, maxExecutionTime: 1e9 };
const INPUT = { user: "ann", scores: [1, 2, 3], ok: true };

function row(name: string, ...cells: string[]): void {
  console.log(name.padEnd(28), cells.map((cell) => cell.padStart(10)).join(""));
}

async function kernels(): Promise<void> {
  row("kernel", "plain ms", "metered ms", "ratio");
  const ratios: number[] = [];
  for (const [name, rounds] of Object.entries(KERNELS)) {
    const bytes = readKernel(name);
    const { exports } = new WebAssembly.Instance(
      new WebAssembly.Module(bytes),
    );
    const plain = exports.run as (rounds: number) => number;
    const runtime = new InProcessRuntime(GENEROUS);
    const id = runtime.loadModule(bytes, { name });
    const result = await compare(
      () => plain(rounds),
      () => runtime.callRawFunc(id, "run", rounds),
    );
    ratios.push(result.ratio);
    row(
      name,
      result.plain.toFixed(2),
      result.metered.toFixed(2),
      result.ratio.toFixed(3),
    );
  }
  const worst = Math.max(...ratios);
  row("geometric mean", "", "", geometricMean(ratios).toFixed(3));
  row("worst", "", "", worst.toFixed(3));
}

async function sqlite(): Promise<void> {
  const { plain, metered, ratio } = await compareSqlite();
  row("sqlite", plain.toFixed(2), metered.toFixed(2), ratio.toFixed(3));
  const bytes = await sqliteBytes();
  const times = Array.from(
    { length: 40 },
    () => timed(() => meterModule(bytes)),
  );
  const [first] = times.splice(0, 10);
  const speed = bytes.length / 1e6 / (median(times) / 1000);
  row("transform of sqlite, first", `${first!.toFixed(1)} ms`);
  row("transform of sqlite, warm", `${median(times).toFixed(1)} ms`);
  row("transform", `${speed.toFixed(0)} MB/s`);
}

function example(name: string): Uint8Array {
  const url = new URL(`../../examples/wasm/${name}`, import.meta.url);
  return Deno.readFileSync(url);
}

async function calls(): Promise<void> {
  const runtime = new InProcessRuntime("production");
  const id = runtime.loadModule(example("echo.wasm"));
  const rounds = Array.from({ length: 60 }, () =>
    timed(() => {
      for (let i = 0; i < 1000; i++) runtime.callJsonFunc(id, "echo", INPUT);
    }));
  row("JSON call", `${median(rounds.slice(10)).toFixed(2)} us`);
  const loads = Array.from(
    { length: 40 },
    () => timed(() => runtime.loadModule(example("echo.wasm"))),
  );
  row("load of a small module", `${(median(loads) * 1000).toFixed(0)} us`);
  row("JSON call, Extism", `${(await extismCall(INPUT)).toFixed(2)} us`);
  row("load, Extism", `${((await extismLoad()) * 1000).toFixed(0)} us`);
}

function deadlines(): void {
  const runtime = new InProcessRuntime({ maxExecutionTime: 20 });
  const id = runtime.loadModule(example("spin.wasm"));
  const late = Array.from({ length: 200 }, () => {
    try {
      runtime.callJsonFunc(id, "spin", null);
      throw new Error("spin ended by itself");
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      return error.timeUsed - 20;
    }
  });
  const [middle, most] = [median(late), quantile(late, 0.99)];
  row("20 ms deadline, p50 late", `${middle.toFixed(3)} ms`);
  row("20 ms deadline, p99 late", `${most.toFixed(3)} ms`);
}

if (import.meta.main) {
  await kernels();
  await sqlite();
  await calls();
  deadlines();
}
