import { assert, assertEquals, assertRejects } from "@std/assert";
import { type Isolate, IsolateEndedError } from "../../../mod.ts";
import { MIB } from "../../../types/limits.ts";
import { labTest, nextSystem } from "../../harness.ts";

/** Keeps asking `isolate` until `until` settles; @returns the answers. */
async function askUntil(
  isolate: Isolate,
  until: Promise<unknown>,
): Promise<number> {
  let open = true;
  until.finally(() => open = false);
  let answers = 0;
  while (open) {
    assertEquals(await isolate.call("double", answers), answers * 2);
    answers++;
  }
  return answers;
}

const BAD = {
  spin: {
    code: "for (;;) {}",
    limits: { cpuMs: 200 },
    reason: "cpu_limit_exceeded",
  },
  hoard: {
    code: "const kept = []; for (;;) kept.push(new Array(1e5).fill(1.5));",
    limits: { memoryMb: 64, cpuMs: 20_000 },
    reason: "memory_limit_exceeded",
  },
  hoardBuffers: {
    code: "const kept = []; for (;;) kept.push(new Uint8Array(1e6).fill(1));",
    limits: { memoryMb: 64, cpuMs: 20_000 },
    reason: "memory_limit_exceeded",
  },
} as const;

for (const [name, { code, limits, reason }] of Object.entries(BAD)) {
  labTest(`a bad guest (${name}) ends, its neighbour answers`, async (lab) => {
    const neighbour = await lab.isolate();
    await neighbour.evaluate("NETWORK.onRequest('double', (n) => n * 2)");
    const isolate = await lab.isolate({ limits });
    // A bomb that meets a catchable RangeError throws the next one.
    isolate.onSystem("error", () => isolate.execute(code));
    const ended = nextSystem(isolate, "terminated");
    isolate.execute(code);
    const answers = await askUntil(neighbour, ended);
    const end = await ended;
    assertEquals(end.reason, reason);
    assertEquals(isolate.destroyed, true);
    assertEquals(answers > 0, true);
  });
}

labTest("a guest that never answers ends by the wall clock", async (lab) => {
  const isolate = await lab.isolate({ limits: { wallMs: 200 } });
  const ended = nextSystem(isolate, "terminated");
  const error = await assertRejects(
    () => isolate.evaluate("new Promise(() => {})"),
    IsolateEndedError,
  );
  assertEquals(error.reason, "wall_clock_limit_exceeded");
  assertEquals((await ended).limit, 200);
});

labTest("a call that is answered in time does not end later", async (lab) => {
  const isolate = await lab.isolate({ limits: { wallMs: 300 } });
  await isolate.evaluate(
    "NETWORK.onRequest('nap', (ms) => new Promise((r) => setTimeout(r, ms)))",
  );
  for (let i = 0; i < 5; i++) await isolate.call("nap", 100);
  assertEquals(isolate.destroyed, false);
});

labTest("each event of a batch has a CPU budget of its own", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 400 } });
  isolate.execute(`
    NETWORK.on("work", () => {
      const end = Date.now() + 100;
      while (Date.now() < end) {}
    });
    NETWORK.on("last", () => NETWORK.send("done"))`);
  const done = new Promise((resolve) => isolate.on("done", resolve));
  for (let i = 0; i < 10; i++) isolate.send("work");
  isolate.send("last");
  await done;
  assertEquals(isolate.destroyed, false);
});

labTest("without a CPU limit a loop is unresponsive", async (lab) => {
  const isolate = await lab.isolate({
    limits: { cpuMs: 0, unresponsiveMs: 300 },
  });
  isolate.execute("for (;;) {}");
  const { reason, limit } = await nextSystem(isolate, "terminated");
  assertEquals([reason, limit], ["unresponsive", 300]);
});

labTest("the total CPU limit adds up events", async (lab) => {
  const isolate = await lab.isolate({ limits: { totalCpuMs: 300 } });
  const error = await assertRejects(async () => {
    while (true) {
      await isolate.evaluate(
        "for (const t = Date.now(); Date.now() < t + 50;);",
      );
    }
  }, IsolateEndedError);
  assertEquals(error.reason, "cpu_limit_exceeded");
  assertEquals(error.message.startsWith("Total CPU time limit of 300"), true);
});

labTest("limits hold while the host's own loop is blocked", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 100 } });
  const ended = nextSystem(isolate, "terminated");
  isolate.execute("for (;;) {}");
  // The frame leaves before the host blocks.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const until = Date.now() + 2000;
  while (Date.now() < until);
  const { reason, usage } = await ended;
  assertEquals(reason, "cpu_limit_exceeded");
  assertEquals(usage.wallMs < 1800, true, `ended after ${usage.wallMs} ms`);
});

/** Milliseconds of idling behind which the next beat is more than 1 s away. */
const IDLE_MS = 5_000;

/** Guests that idle, and what sets them going then. */
const WAKERS = {
  timer: `setTimeout(() => { for (;;); }, ${IDLE_MS});`,
  interval: `setInterval(() => { for (;;); }, ${IDLE_MS});`,
  signal: `AbortSignal.timeout(${IDLE_MS}).onabort = () => { for (;;); };`,
  finalizer: `
    const registry = new FinalizationRegistry(() => { for (;;); });
    (() => registry.register({}))();
    collectIn(${IDLE_MS});`,
  answer: `NETWORK.request("wait").then(() => { for (;;); });`,
};

labTest("whatever sets an idle guest going is seen at once", async (lab) => {
  await Promise.all(
    Object.entries(WAKERS).map(async ([name, guest]) => {
      const limits = { cpuMs: 100 };
      const isolate = await lab.badIsolate(["collecting.ts"], limits);
      // Time is the subject: long enough for the supervisor to beat seldom.
      isolate.onRequest("wait", async () => {
        await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
      });
      isolate.execute(guest);
      const { reason, usage } = await nextSystem(isolate, "terminated");
      assertEquals(reason, "cpu_limit_exceeded");
      assert(usage.cpuMs < 600, `${name}: ${usage.cpuMs} ms used`);
    }),
  );
});

labTest("50 isolates exchange 1,000 messages each in order", async (lab) => {
  const sandbox = lab.sandbox();
  const isolates = await Promise.all(
    Array.from({ length: 50 }, () => sandbox.createIsolate()),
  );
  await Promise.all(isolates.map(async (isolate) => {
    isolate.execute(
      "NETWORK.on('ping', (n) => NETWORK.send('pong', [n, n * 2]))",
    );
    let next = 0;
    const done = new Promise<void>((resolve, reject) => {
      isolate.onSystem("terminated", reject);
      isolate.on("pong", ([n, twice]: [number, number]) => {
        if (n !== next || twice !== n * 2) {
          reject(new Error(`${n}, not ${next}`));
        }
        if (++next === 1000) resolve();
      });
    });
    for (let n = 0; n < 1000; n++) isolate.send("ping", n);
    await done;
  }));
  assertEquals(sandbox.isolateCount(), 50);
  await sandbox.shutdown();
  assertEquals(sandbox.isolateCount(), 0);
});

labTest("a guest at rest gives back what its last work left", async (lab) => {
  const isolate = await lab.isolate();
  const memoryIs = async (wanted: (mib: number) => boolean) => {
    while (!wanted(isolate.stats().memoryBytes / MIB)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  isolate.execute(`let kept = Array(4e5).fill().map((_, i) => ({ i }))`);
  await memoryIs((mib) => mib > 20);
  // Nothing is allocated any more, so that V8 has no reason to collect.
  isolate.execute("kept = undefined");
  await memoryIs((mib) => mib < 10);
  assertEquals(await isolate.evaluate("1 + 1"), 2);
});
