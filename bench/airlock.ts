import {
  type Isolate,
  type JailMode,
  type Termination,
  V8Sandbox,
} from "../mod.ts";
import { readProcess } from "../host/tier/backstop.ts";
import { LoopWatch } from "../tests/bombs/loop_watch.ts";
import { MIB } from "../types/limits.ts";
import { digits, percentile, perSecond, row, spread } from "./figures.ts";
import { bareTier, FIB, rawChild, rawWorker } from "./peers.ts";
import type { Echo } from "./peers.ts";

const GUESTS = new URL("../tests/guests/", import.meta.url);

/** The walls of a process, each measured in turns with the other. */
const JAILS = [
  { jail: "auto", name: "jail" },
  { jail: "off", name: "no jail" },
] as const;

function guest(name: string): string {
  return Deno.readTextFileSync(new URL(`${name}.js`, GUESTS));
}

export async function benchStart(): Promise<void> {
  const warm: number[] = [];
  const answered: number[] = [];
  await using sandbox = new V8Sandbox({ warm: 1 });
  for (let i = 0; i < 20; i++) {
    while (sandbox.stats().spares < 1) await pause(5);
    const start = performance.now();
    const isolate = await sandbox.createIsolate();
    warm.push(performance.now() - start);
    await isolate.evaluate("1");
    answered.push(performance.now() - start);
    isolate.destroy();
  }
  row("createIsolate, warm", spread(warm, "ms"), "<= 1");
  row("createIsolate, warm, to first answer", spread(answered, "ms"), "<= 1.5");
  await benchRested(sandbox);
  const cold = JAILS.map((): number[] => []);
  for (let i = 0; i < 20; i++) {
    for (const [index, { jail }] of JAILS.entries()) {
      // One that has been asked before would have begun with the next.
      await using bare = new V8Sandbox({ warm: 0, jail });
      const start = performance.now();
      const isolate = await bare.createIsolate();
      await isolate.evaluate("1");
      cold[index]!.push(performance.now() - start);
    }
  }
  for (const [index, { name }] of JAILS.entries()) {
    const times = spread(cold[index]!, "ms");
    row(`cold start to first answer, ${name}`, times, "<= 40");
  }
}

/** Isolates that have slept for long enough to sleep deeply. */
async function benchRested(sandbox: V8Sandbox): Promise<void> {
  const isolates = await Promise.all(
    Array.from({ length: 10 }, () => sandbox.createIsolate()),
  );
  await Promise.all(isolates.map((isolate) => isolate.evaluate("1")));
  const rested: number[] = [];
  for (let round = 0; round < 2; round++) {
    await pause(3_000);
    for (const isolate of isolates) {
      const start = performance.now();
      await isolate.evaluate("1");
      rested.push(performance.now() - start);
      await pause(20);
    }
  }
  for (const isolate of isolates) isolate.destroy();
  row(
    "first answer of an isolate idle for 3 s",
    spread(rested, "ms"),
    "<= 0.8",
  );
}

/** As many isolates as one machine may have, all asked for at once. */
export async function benchMany(): Promise<void> {
  if (Deno.build.os !== "linux") return row("many at once", "left out");
  const count = 600;
  for (const { jail, name } of JAILS) {
    await using sandbox = new V8Sandbox({ warm: 0, jail });
    const start = performance.now();
    const isolates = await Promise.all(
      Array.from({ length: count }, () => sandbox.createIsolate()),
    );
    const rate = count / (performance.now() - start) * 1000;
    const sizes = isolates.map(({ pid }) => memoryOf(pid).private / 1024);
    row(`${count} isolates at once, ${name}`, `${rate.toFixed(0)} /s`, ">= 35");
    const each = `${digits(percentile(sizes, 0.5))} MiB`;
    row(`${count} isolates at once, ${name}, private memory`, each, "<= 16");
  }
}

/** Round trips, in turns, so that all meet the same weather. */
export async function benchTrips(): Promise<void> {
  await using sandbox = new V8Sandbox({ limits: { cpuMs: 0 } });
  const echoes = [
    await airlock(sandbox),
    await airlockCall(sandbox),
    rawWorker(),
    await rawChild(),
    await bareTier(),
  ];
  await trips(echoes, "round trip", { n: 1 }, 20, 100, "<= 0.16");
  const large = "x".repeat(MIB);
  await trips(echoes, "1 MB there and back", large, 5, 6, "<= 3");
  for (const echo of echoes) await echo.close();
}

async function trips(
  echoes: Echo[],
  what: string,
  data: unknown,
  rounds: number,
  count: number,
  budget: string,
): Promise<void> {
  const times = echoes.map((): number[] => []);
  for (const { echo } of echoes) for (let i = 0; i < 20; i++) await echo(data);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { echo }] of echoes.entries()) {
      for (let i = 0; i < count; i++) {
        const start = performance.now();
        await echo(data);
        times[index]!.push(performance.now() - start);
      }
    }
  }
  for (const [index, { name }] of echoes.entries()) {
    const own = index === 0 ? budget : "";
    row(`${what}: ${name}`, spread(times[index]!, "ms"), own);
  }
}

async function airlock(sandbox: V8Sandbox): Promise<Echo> {
  const isolate = await sandbox.createIsolate();
  isolate.execute(`NETWORK.on("a", (data) => NETWORK.send("b", data))`);
  let answer = (_data: unknown) => {};
  isolate.on("b", (data) => answer(data));
  return {
    name: "Airlock send/send",
    echo: (data) =>
      new Promise((resolve) => {
        answer = resolve;
        isolate.send("a", data);
      }),
    close: () => isolate.destroy(),
  };
}

async function airlockCall(sandbox: V8Sandbox): Promise<Echo> {
  const isolate = await sandbox.createIsolate();
  isolate.execute(`NETWORK.onRequest("a", (data) => data)`);
  return {
    name: "Airlock call",
    echo: (data) => isolate.call("a", data),
    close: () => isolate.destroy(),
  };
}

export async function benchThroughput(): Promise<void> {
  const count = 300_000;
  await using sandbox = new V8Sandbox({ limits: { cpuMs: 0 } });
  const isolate = await sandbox.createIsolate();
  let got = 0;
  isolate.on("n", () => got++);
  let start = performance.now();
  await isolate.evaluate(`(async () => {
    for (let i = 0; i < ${count}; i++) {
      NETWORK.send("n", i);
      if (i % 1000 === 0) await 0;
    }
  })()`);
  while (got < count) await pause(1);
  const out = count / (performance.now() - start) * 1000;
  row("one way, guest to host", `${out.toFixed(0)} /s`, ">= 300000");
  await isolate.evaluate(`let got = 0; NETWORK.on("n", () => got++)`);
  start = performance.now();
  for (let i = 0; i < count; i++) {
    isolate.send("n", i);
    if (i % 1000 === 0) await pause(0);
  }
  while (await isolate.evaluate("got") !== count);
  const back = count / (performance.now() - start) * 1000;
  row("one way, host to guest", `${back.toFixed(0)} /s`);
}

export async function benchJobs(): Promise<void> {
  for (const inFlight of [1, 2, 8]) {
    const rates = JAILS.map((): number[] => []);
    for (let round = 0; round < 3; round++) {
      for (const [index, { jail }] of JAILS.entries()) {
        rates[index]!.push(await jobRate(inFlight, jail));
      }
    }
    for (const [index, { name }] of JAILS.entries()) {
      const budget = inFlight === 8 ? ">= 45" : "";
      const rate = percentile(rates[index]!, 0.5).toFixed(0);
      row(`jobs, ${inFlight} in flight, ${name}`, `${rate} /s`, budget);
    }
  }
}

async function jobRate(inFlight: number, jail: JailMode): Promise<number> {
  await using sandbox = new V8Sandbox({ threads: 2, warm: inFlight, jail });
  return await perSecond(inFlight, 2_000, async () => {
    await using isolate = await sandbox.createIsolate();
    await isolate.evaluate("1 + 1");
  });
}

/** Memory and idle CPU of 50 isolates, as Linux counts them. */
export async function benchIdle(): Promise<void> {
  if (Deno.build.os !== "linux") {
    return row("idle isolates", "left out: no /proc here");
  }
  await using sandbox = new V8Sandbox({ warm: 0 });
  const isolates = await Promise.all(
    Array.from({ length: 50 }, () => sandbox.createIsolate()),
  );
  await Promise.all(isolates.map((isolate) => isolate.evaluate("1")));
  // Until all are at rest and have collected their garbage.
  await pause(10_000);
  const before = cpuMs(isolates);
  await pause(10_000);
  const share = (cpuMs(isolates) - before) / 10_000 * 2;
  const sizes = isolates.map(({ pid }) => memoryOf(pid));
  const mb = (pick: (size: Sizes) => number) =>
    `${digits(percentile(sizes.map(pick), 0.5) / 1024)} MiB`;
  row("idle isolate, private memory", mb((size) => size.private), "<= 14.5");
  row("idle isolate, proportional (PSS)", mb((size) => size.pss));
  const bare = await bareTier();
  await bare.echo(0);
  const { private: least } = memoryOf(bare.pid);
  await bare.close();
  row(
    "process and Worker alone, private memory",
    `${digits(least / 1024)} MiB`,
  );
  row("100 idle isolates, of one core", `${(share * 100).toFixed(1)} %`, "< 2");
}

interface Sizes {
  private: number;
  pss: number;
}

function memoryOf(pid: number): Sizes {
  const text = Deno.readTextFileSync(`/proc/${pid}/smaps_rollup`);
  const kb = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
  return {
    private: kb("Private_Clean") + kb("Private_Dirty"),
    pss: kb("Pss"),
  };
}

function cpuMs(isolates: Isolate[]): number {
  return isolates.reduce((sum, { pid }) => sum + readProcess(pid)!.cpu, 0);
}

/** From the limit to `terminated`, one guest at a time and six at once. */
export async function benchEnds(): Promise<void> {
  const limit = 100;
  const all: number[] = [];
  await using sandbox = new V8Sandbox({ warm: 1, limits: { cpuMs: limit } });
  const bad = ["spin", "regexp", "sort", "array_like", "join", "bigint"];
  for (const name of [...bad, "json_parse", "wasm_spin", "segmenter"]) {
    const late: number[] = [];
    for (let i = 0; i < 5; i++) {
      while (sandbox.stats().spares < 1) await pause(5);
      const isolate = await sandbox.createIsolate();
      await isolate.evaluate("1");
      late.push((await endOf(isolate, name)).ms - limit);
    }
    all.push(...late);
    row(`late after cpuMs ${limit}: ${name}`, spread(late, "ms"));
  }
  row("late after cpuMs, all of these", spread(all, "ms"), "<= 6, <= 25");
  const over: number[] = [];
  for (let round = 0; round < 3; round++) {
    const six = await Promise.all(
      Array.from({ length: 6 }, () => sandbox.createIsolate()),
    );
    const ends = await Promise.all(
      six.map((isolate) => endOf(isolate, "spin")),
    );
    over.push(...ends.map(({ used }) => used - limit));
  }
  row("CPU over the limit, 6 guests spin", spread(over, "ms"), "<= 10");
}

async function endOf(isolate: Isolate, name: string) {
  const start = performance.now();
  const ended = new Promise<Termination>((resolve) =>
    isolate.onSystem("terminated", resolve)
  );
  isolate.execute(guest(name));
  const { used } = await ended;
  return { ms: performance.now() - start, used };
}

/** Memory held at the end beyond the limit, by what hoards it. */
export async function benchOvershoot(): Promise<void> {
  const memoryMb = 64;
  const limits = { memoryMb, cpuMs: 0 };
  await using sandbox = new V8Sandbox({ warm: 1, limits });
  for (const name of ["objects", "one_map", "buffers_middle", "blobs"]) {
    const { used } = await endOf(await sandbox.createIsolate(), name);
    row(
      `memory at the end, limit ${memoryMb} MiB: ${name}`,
      `${digits(used / MIB)} MiB`,
    );
  }
}

export async function benchFloods(): Promise<void> {
  const floods = ["messages", "large_messages", "deep_messages", "requests"];
  for (const name of [...floods, "wide_messages", "rejections"]) {
    const limits = { cpuMs: 1_000 };
    await using sandbox = new V8Sandbox({ warm: 0, limits });
    const isolate = await sandbox.createIsolate();
    using watch = new LoopWatch();
    isolate.onRequest("never", () => new Promise(() => {}));
    isolate.execute(guest(name));
    await pause(1_500);
    const blocked = `${digits(watch.longestMs)} ms`;
    row(`longest block of the host: ${name}`, blocked, "<= 20");
  }
  await using sandbox = new V8Sandbox({ threads: 2, limits: { cpuMs: 0 } });
  const fifth = await airlock(sandbox);
  await fifth.echo(1);
  const four = await Promise.all(
    Array.from({ length: 4 }, () => sandbox.createIsolate()),
  );
  for (const isolate of four) isolate.execute(guest("messages_yielding"));
  await pause(200);
  const times: number[] = [];
  const start = performance.now();
  while (performance.now() - start < 3_000) {
    const begin = performance.now();
    await fifth.echo(1);
    times.push(performance.now() - begin);
  }
  row("round trip beside four floods", spread(times, "ms"), "<= 20");
}

export async function benchCompute(): Promise<void> {
  const code = `(() => { ${FIB}; const start = performance.now(); fib(35);
    return performance.now() - start })()`;
  await using sandbox = new V8Sandbox({ warm: 0, limits: { cpuMs: 0 } });
  const guestMs: number[] = [];
  const plainMs: number[] = [];
  for (let i = 0; i < 5; i++) {
    await using isolate = await sandbox.createIsolate();
    guestMs.push(await isolate.evaluate(code) as number);
    const plain = await new Deno.Command(Deno.execPath(), {
      args: [
        "eval",
        "--quiet",
        `console.log(${code})`,
      ],
    }).output();
    plainMs.push(Number(new TextDecoder().decode(plain.stdout)));
  }
  const ratio = percentile(guestMs, 0.5) / percentile(plainMs, 0.5);
  row("fib(35), guest", spread(guestMs, "ms"));
  row("fib(35), plain deno", spread(plainMs, "ms"));
  row("guest compute against plain deno", `${ratio.toFixed(2)} x`, "1.0");
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
