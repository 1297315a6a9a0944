/**
 * Lets random good and bad guests live and die, 20 at a time, and looks at
 * what is left: `deno task soak [minutes]`, 10 by default.
 */
import { type Isolate, V8Sandbox } from "../mod.ts";
import { tierProcesses } from "../tests/harness.ts";
import { MIB } from "../types/limits.ts";

const AT_ONCE = 20;
/** Share of the time after which the host's memory has to be flat. */
const WARM_SHARE = 0.3;
/** MiB that the host may hold more at the end than when it was warm. */
const FLAT_MB = 8;

const GOOD = [
  `NETWORK.onRequest("work", (n) => n + 1)`,
  `NETWORK.onRequest("work", async (n) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return n + 1;
  })`,
  `NETWORK.onRequest("work", (n) => {
    const list = Array.from({ length: 1e4 }, (_, i) => ({ i }));
    return n + list.length / 1e4;
  })`,
];

const GUESTS = new URL("../tests/guests/", import.meta.url);
const bad = [...Deno.readDirSync(GUESTS)].map(({ name }) =>
  Deno.readTextFileSync(new URL(name, GUESTS))
);

const limits = {
  cpuMs: 100,
  wallMs: 1_000,
  memoryMb: 48,
  unresponsiveMs: 1_000,
  maxQueuedBytes: 4 * MIB,
  maxMessageBytes: 1 * MIB,
} as const;

interface Tally {
  good: number;
  bad: number;
  wrong: string[];
  ends: Record<string, number>;
}

function pick<T>(list: readonly T[]): T {
  return list[Math.floor(Math.random() * list.length)]!;
}

async function liveWell(isolate: Isolate): Promise<void> {
  isolate.execute(pick(GOOD));
  for (let n = 0; n < 3; n++) {
    const answer = await isolate.call("work", n);
    if (answer !== n + 1) throw new Error(`${answer} instead of ${n + 1}`);
  }
}

/** A bad guest, which ends by itself or is destroyed at some point. */
function liveBadly(isolate: Isolate, ends: Tally["ends"]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const count = (reason: string) => {
    ends[reason] = (ends[reason] ?? 0) + 1;
    clearTimeout(timer);
    resolve();
  };
  const timer = setTimeout(() => isolate.destroy(), Math.random() * 3_000);
  isolate.onSystem("terminated", ({ reason }) => count(reason));
  isolate.onSystem("destroyed", ({ reason }) => count(reason));
  isolate.onRequest("again", () => {});
  isolate.onRequest("never", () => new Promise(() => {}));
  isolate.execute(pick(bad));
  if (Math.random() < 0.2) isolate.call("work").catch(() => {});
  return promise;
}

async function live(sandbox: V8Sandbox, until: number, tally: Tally) {
  while (performance.now() < until) {
    await using isolate = await sandbox.createIsolate();
    try {
      if (Math.random() < 0.5) {
        await liveWell(isolate);
        tally.good++;
      } else {
        await liveBadly(isolate, tally.ends);
        tally.bad++;
      }
    } catch (error) {
      tally.wrong.push(String(error));
    }
  }
}

function descriptors(): number {
  if (Deno.build.os !== "linux") return 0;
  return [...Deno.readDirSync("/proc/self/fd")].length;
}

/** Namespaces that processes live in, and what is mounted where this one is. */
function kernelObjects(): { namespaces: number; mounts: number } {
  if (Deno.build.os !== "linux") return { namespaces: 0, mounts: 0 };
  const namespaces = new Set<string>();
  for (const { name } of Deno.readDirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    for (const kind of ["mnt", "net", "pid", "user"]) {
      try {
        namespaces.add(Deno.readLinkSync(`/proc/${name}/ns/${kind}`));
      } catch {
        // It ended while it was looked at.
      }
    }
  }
  const mounts = Deno.readTextFileSync("/proc/self/mountinfo").split("\n");
  return { namespaces: namespaces.size, mounts: mounts.length };
}

/** MiB that the host holds once its garbage is collected. */
function heldMb(): number {
  const { gc } = globalThis as unknown as { gc(): void };
  // The first only finds what finalizers then let go.
  gc();
  gc();
  const { heapUsed, external } = Deno.memoryUsage();
  return Math.round((heapUsed + external) / MIB);
}

function residentMb(): number {
  return Math.round(Deno.memoryUsage().rss / MIB);
}

// The first process opens what the host keeps for all of them.
{
  await using first = new V8Sandbox({ limits });
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    await liveWell(await first.createIsolate());
  }));
}
const minutes = Number(Deno.args[0] ?? 10);
if (!(minutes > 0 && minutes <= 1440)) {
  console.error(`Cannot soak for "${Deno.args[0]}": give minutes, as in 10`);
  Deno.exit(2);
}
const start = performance.now();
const until = start + minutes * 60_000;
const tally: Tally = { good: 0, bad: 0, wrong: [], ends: {} };
const before = descriptors();
const kernelBefore = kernelObjects();
let warmMb = 0;
let longestBlock = 0;
let last = start;
const clock = setInterval(() => {
  const now = performance.now();
  longestBlock = Math.max(longestBlock, now - last);
  last = now;
}, 5);
setTimeout(() => warmMb = heldMb(), (until - start) * WARM_SHARE);
const sandbox = new V8Sandbox({ limits });
const progress = setInterval(() => {
  const passed = Math.round((performance.now() - start) / 60_000);
  console.log(
    `${passed} min: ${tally.good} good and ${tally.bad} bad guests, ` +
      `${tally.wrong.length} wrong, the host holds ${heldMb()} MiB of ` +
      `${residentMb()} resident`,
  );
}, 60_000);
await Promise.all(
  Array.from({ length: AT_ONCE }, () => live(sandbox, until, tally)),
);
await sandbox.shutdown();
clearInterval(clock);
clearInterval(progress);

const endMb = heldMb();
const kernel = kernelObjects();
const left = {
  processes: tierProcesses().length,
  descriptors: descriptors() - before,
  namespaces: kernel.namespaces - kernelBefore.namespaces,
  mounts: kernel.mounts - kernelBefore.mounts,
  memoryMb: endMb - warmMb,
};
console.log(`${tally.good} good and ${tally.bad} bad guests`, tally.ends);
console.log(`longest block of the host's loop: ${longestBlock.toFixed(0)} ms`);
console.log(`warm ${warmMb} MiB, end ${endMb} MiB; left over:`, left);
for (const wrong of tally.wrong.slice(0, 10)) console.log("wrong:", wrong);
const clean = tally.wrong.length === 0 && left.processes === 0 &&
  left.descriptors <= 0 && left.namespaces <= 0 && left.mounts <= 0 &&
  left.memoryMb <= FLAT_MB;
if (left.descriptors > 0) {
  for (const { name } of Deno.readDirSync("/proc/self/fd")) {
    try {
      console.log(`fd ${name}: ${Deno.readLinkSync(`/proc/self/fd/${name}`)}`);
    } catch {
      // The one that reads the folder.
    }
  }
}
console.log(clean ? "Nothing is left over." : "Something is left over.");
Deno.exit(clean ? 0 : 1);
