// deno-lint-ignore no-import-prefix -- no dependency of the product
import { getQuickJS } from "npm:quickjs-emscripten@0.31.0";
import { launchArgs } from "../host/tier/launch.ts";
import { DEFAULT_LIMITS } from "../types/limits.ts";
import { perSecond, row, spread, timeEach } from "./figures.ts";

/** Something that sends back what it is sent. */
export interface Echo {
  name: string;
  echo(data: unknown): Promise<unknown>;
  close(): unknown;
}

type Child = Echo & { pid: number };

const ECHO = "onmessage = (event) => postMessage(event.data)";
const WORKER = `data:text/javascript,${encodeURIComponent(ECHO)}`;

export function rawWorker(): Echo {
  const worker = new Worker(WORKER, { type: "module" });
  return {
    name: "raw Deno Worker",
    echo: (data) =>
      new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.postMessage(data);
      }),
    close: () => worker.terminate(),
  };
}

const COPY = `const buffer = new Uint8Array(1 << 16);
for (let n; (n = await Deno.stdin.read(buffer)) !== null;) {
  for (let at = 0; at < n;) {
    at += await Deno.stdout.write(buffer.subarray(at, n));
  }
}`;

/** A child that copies its standard input to its output. */
export function rawChild(): Promise<Child> {
  return childEcho("raw deno run child", ["eval", "--quiet", COPY]);
}

/** Command line of a process with a Worker, started as Airlock's are. */
const BARE_TIER = [
  ...launchArgs({ memoryMb: DEFAULT_LIMITS.memoryMb, threads: 2 }),
  new URL("./bare_tier.ts", import.meta.url).href,
];

/** Ready as soon as its Worker has posted something. */
export function bareTier(): Promise<Child> {
  return childEcho("process and Worker alone", BARE_TIER, 1);
}

/** @param first Bytes that it says before it is ready. */
async function childEcho(
  name: string,
  args: string[],
  first = 0,
): Promise<Child> {
  const child = new Deno.Command(Deno.execPath(), {
    args,
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const input = child.stdin.getWriter();
  const output = child.stdout.getReader();
  const encoder = new TextEncoder();
  if (first > 0) await output.read();
  return {
    name,
    pid: child.pid,
    async echo(data) {
      const bytes = encoder.encode(JSON.stringify(data));
      const written = input.write(bytes);
      for (let got = 0; got < bytes.length;) {
        got += (await output.read()).value!.length;
      }
      await written;
    },
    async close() {
      await input.close();
      await child.status;
    },
  };
}

async function workerJob(): Promise<void> {
  const worker = new Worker(WORKER, { type: "module" });
  await new Promise((resolve) => {
    worker.onmessage = resolve;
    worker.postMessage(1);
  });
  worker.terminate();
}

async function bareTierJob(): Promise<void> {
  const tier = await bareTier();
  await tier.close();
}

async function denoJob(): Promise<void> {
  await new Deno.Command(Deno.execPath(), {
    args: ["eval", "--quiet", "console.log(1 + 1)"],
  }).output();
}

export async function benchPeers(): Promise<void> {
  row(
    "raw Deno Worker: create to first message",
    spread(
      await timeEach(20, workerJob),
      "ms",
    ),
  );
  row(
    "process and Worker alone: to first message",
    spread(await timeEach(20, bareTierJob), "ms"),
  );
  row("raw deno run: job", spread(await timeEach(20, denoJob), "ms"));
  for (const inFlight of [1, 2, 8]) {
    const rate = await perSecond(inFlight, 2_000, denoJob);
    row(`raw deno run: jobs, ${inFlight} in flight`, `${rate.toFixed(0)} /s`);
  }
  const rate = await perSecond(8, 2_000, bareTierJob);
  row("process and Worker alone: jobs, 8 in flight", `${rate.toFixed(0)} /s`);
  await benchQuickJS();
  await benchNode();
}

async function benchQuickJS(): Promise<void> {
  const quickjs = await getQuickJS();
  const job = () => {
    const context = quickjs.newContext();
    context.unwrapResult(context.evalCode("1 + 1")).dispose();
    context.dispose();
  };
  row("quickjs-emscripten: job", spread(await timeEach(200, job), "ms"));
  const context = quickjs.newContext();
  context.unwrapResult(context.evalCode("var echo = (x) => x")).dispose();
  const trip = () =>
    context.unwrapResult(context.evalCode("echo(1)")).dispose();
  row("quickjs-emscripten: call", spread(await timeEach(2_000, trip), "ms"));
  context.unwrapResult(context.evalCode(FIB)).dispose();
  const fib = () => context.unwrapResult(context.evalCode("fib(24)")).dispose();
  row("quickjs-emscripten: fib(24)", spread(await timeEach(3, fib), "ms"));
  context.dispose();
}

export const FIB = "var fib = (n) => n < 2 ? n : fib(n - 1) + fib(n - 2)";

/** What needs Node runs there, in a folder of its own. */
async function benchNode(): Promise<void> {
  const folder = new URL("./.peers/", import.meta.url).pathname;
  try {
    await Deno.mkdir(folder, { recursive: true });
    if (!await exists(`${folder}node_modules/isolated-vm`)) {
      await run("npm", ["install", "--prefix", folder, "isolated-vm@5.0.4"]);
    }
  } catch (error) {
    row("isolated-vm", `left out: ${(error as Error).message}`);
  }
  try {
    const script = new URL("./peers_node.cjs", import.meta.url).pathname;
    await Deno.copyFile(script, `${folder}peers.cjs`);
    console.log((await run("node", [`${folder}peers.cjs`])).trimEnd());
  } catch (error) {
    row("node peers", `left out: ${(error as Error).message}`);
  }
}

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

async function run(program: string, args: string[]): Promise<string> {
  const output = await new Deno.Command(program, {
    args,
    signal: AbortSignal.timeout(180_000),
  }).output();
  const decoder = new TextDecoder();
  if (output.success) return decoder.decode(output.stdout);
  throw new Error(`${program} ended with ${output.code}`);
}
