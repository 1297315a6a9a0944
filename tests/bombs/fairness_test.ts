import { assert, assertEquals } from "@std/assert";
import type { EndReason, Isolate, Limits, Termination } from "../../mod.ts";
import { labTest, nextSystem } from "../harness.ts";
import { LoopWatch } from "./loop_watch.ts";

const FLOODS = 50;
const MIB = 1024 * 1024;
/** What all floods may make the host keep; unbounded, they would fill it. */
const HOST_MIB = 256;
/** One core is left to the host, where there are more. */
const THREADS = Math.max(1, navigator.hardwareConcurrency - 1);
const ENDS: readonly EndReason[] = [
  "cpu_limit_exceeded",
  "message_limit_exceeded",
  "memory_limit_exceeded",
];

/** A flood that ends by itself, each at another time. */
interface Flood {
  guest: string;
  limits: Partial<Limits>;
}

function floodOf(index: number): Flood {
  const ms = 40 + index * 5;
  // With 50 to a core, nobody answers soon.
  const common = { memoryMb: 256, unresponsiveMs: 60_000 };
  // Half of them return to their event loop, and have idle time to spend.
  return index % 2 === 0
    ? { guest: "messages", limits: { ...common, cpuMs: ms } }
    : {
      guest: "messages_yielding",
      limits: { ...common, cpuMs: 0, totalCpuMs: ms },
    };
}

/** What the host heard of one flood. */
class Witness {
  heard = 0;
  late = 0;
  outOfOrder = 0;
  readonly ended: Promise<Termination>;

  constructor(isolate: Isolate) {
    let over = false;
    this.ended = nextSystem<Termination>(isolate, "terminated");
    isolate.onSystem("terminated", () => over = true);
    isolate.on("flood", (n) => {
      if (n !== this.heard++) this.outOfOrder++;
      if (over || isolate.destroyed) this.late++;
    });
  }
}

/** The most that the host's memory grows while it is watched. */
class MemoryWatch implements Disposable {
  #start = Deno.memoryUsage().rss;
  #most = 0;
  #timer = setInterval(() => this.#look(), 20);

  get mib(): number {
    this.#look();
    return this.#most / MIB;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    this.#most = Math.max(this.#most, Deno.memoryUsage().rss - this.#start);
  }
}

/** Milliseconds of each round trip until `over` settles, sorted. */
async function roundTrips(
  isolate: Isolate,
  over: Promise<unknown>,
): Promise<number[]> {
  let open = true;
  over.finally(() => open = false);
  const times: number[] = [];
  for (let n = 0; open; n++) {
    const start = performance.now();
    assertEquals(await isolate.call("square", n), n * n);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

labTest("50 floods leave one more isolate its turn", async (lab) => {
  const sandbox = lab.sandbox({ threads: THREADS });
  const quiet = await sandbox.createIsolate();
  quiet.execute(`NETWORK.onRequest("square", (n) => n * n)`);
  const floods = Array.from({ length: FLOODS }, (_, index) => floodOf(index));
  const isolates = await Promise.all(
    floods.map(({ limits }) => sandbox.createIsolate({ limits })),
  );
  const witnesses = isolates.map((isolate) => new Witness(isolate));
  using memory = new MemoryWatch();
  using loop = new LoopWatch();
  const start = performance.now();
  await Promise.all(isolates.map(async (isolate, index) => {
    isolate.execute(await readGuest(floods[index]!.guest));
  }));
  const over = Promise.all(witnesses.map((witness) => witness.ended));
  const times = await roundTrips(quiet, over);
  const ends = await over;
  const ms = performance.now() - start;
  // All that their processes wrote has been read when they are gone.
  await Promise.all(isolates.map((isolate) => isolate[Symbol.asyncDispose]()));
  const heard = witnesses.reduce((sum, witness) => sum + witness.heard, 0);
  console.log(
    `${heard} messages of ${FLOODS} floods in ${ms.toFixed(0)} ms; beside ` +
      `them ${times.length} round trips: median ` +
      `${times[times.length >> 1]!.toFixed(1)} ms, longest ` +
      `${times.at(-1)!.toFixed(1)} ms; host blocked ` +
      `${loop.longestMs.toFixed(1)} ms, grown ${memory.mib.toFixed(0)} MiB`,
  );
  for (const { reason, message } of ends) {
    assert(ENDS.includes(reason), message);
  }
  for (const { heard, late, outOfOrder } of witnesses) {
    assertEquals({ heard: heard > 0, late, outOfOrder }, {
      heard: true,
      late: 0,
      outOfOrder: 0,
    });
  }
  assert(memory.mib < HOST_MIB, `the host grew by ${memory.mib} MiB`);
  assertEquals(await quiet.call("square", 12), 144);
});

function readGuest(name: string): Promise<string> {
  return Deno.readTextFile(new URL(`../guests/${name}.js`, import.meta.url));
}
