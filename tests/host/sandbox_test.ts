import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { V8Sandbox } from "../../mod.ts";
import { labTest, tierProcesses } from "../harness.ts";

labTest("V8Sandbox counts threads and isolates", async (lab) => {
  const sandbox = lab.sandbox({ threads: 3 });
  assertEquals([sandbox.threadCount(), sandbox.isolateCount()], [3, 0]);
  const isolate = await sandbox.createIsolate();
  await sandbox.createIsolate();
  assertEquals(sandbox.isolateCount(), 2);
  isolate.destroy();
  assertEquals(sandbox.isolateCount(), 1);
  const { isolates, created } = sandbox.stats();
  assertEquals([isolates, created], [1, 2]);
});

labTest("V8Sandbox keeps as many spares as asked for", async (lab) => {
  const sandbox = lab.sandbox({ warm: 2 });
  const spares = async (count: number) => {
    while (sandbox.stats().spares < count) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  await spares(2);
  await using isolate = await sandbox.createIsolate();
  assertEquals(await isolate.evaluate("1"), 1);
  await spares(2);
  assertEquals(tierProcesses().length, 3);
});

labTest("a spare that dies is replaced", async (lab) => {
  const sandbox = lab.sandbox({ warm: 1 });
  const spare = async (not?: number) => {
    while (true) {
      const [pid] = tierProcesses();
      if (sandbox.stats().spares === 1 && pid && pid !== not) return pid;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const first = await spare();
  Deno.kill(first, "SIGKILL");
  await spare(first);
  await using isolate = await sandbox.createIsolate();
  assertEquals(await isolate.evaluate("1"), 1);
});

labTest("several sandboxes live side by side", async (lab) => {
  const one = lab.sandbox({ limits: { cpuMs: 50 } });
  const two = lab.sandbox();
  const isolate = await two.createIsolate();
  await one.createIsolate();
  await one.shutdown();
  assertEquals(await isolate.evaluate("1"), 1);
  assertEquals([one.isolateCount(), two.isolateCount()], [0, 1]);
});

labTest("V8Sandbox.shutdown() ends all and is idempotent", async (lab) => {
  const sandbox = lab.sandbox({ warm: 2 });
  const isolate = await sandbox.createIsolate();
  const ends: string[] = [];
  isolate.onSystem("destroyed", ({ reason }) => ends.push(reason));
  const [first, second] = [sandbox.shutdown(), sandbox.shutdown()];
  await Promise.all([first, second]);
  assertEquals(ends, ["shutdown"]);
  assertEquals(tierProcesses(), []);
  await assertRejects(
    () => sandbox.createIsolate(),
    Error,
    "Cannot create isolate: the sandbox has been shut down",
  );
});

labTest("createIsolate() under way at shutdown() rejects", async (lab) => {
  const sandbox = lab.sandbox();
  const creating = assertRejects(
    () => sandbox.createIsolate(),
    Error,
    "Cannot create isolate: the sandbox has been shut down",
  );
  await sandbox.shutdown();
  await creating;
});

labTest("await using shuts the sandbox down", async () => {
  {
    await using sandbox = new V8Sandbox({ warm: 1 });
    await sandbox.createIsolate();
  }
  assertEquals(tierProcesses(), []);
});

labTest(
  "a guest's clock begins with its isolate, or where asked",
  async (lab) => {
    const sandbox = lab.sandbox({ warm: 1 });
    while (sandbox.stats().spares < 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // The spare grows older than any clock's error.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const ask = "[performance.timeOrigin, performance.now(), Date.now()]";
    const before = Date.now();
    const young = await sandbox.createIsolate();
    const [origin, now] = await young.evaluate(ask) as number[];
    assertEquals(origin! >= before - 100, true, `${origin} < ${before}`);
    assertEquals(now! >= 0 && Number.isInteger(now), true, String(now));
    const old = await sandbox.createIsolate({ timeOrigin: 1_000 });
    const [set, since, today] = await old.evaluate(ask) as number[];
    assertEquals(set, 1_000);
    assertEquals(Math.abs(since! + 1_000 - today!) < 100, true);
  },
);

labTest("each isolate has an env of its own, frozen", async (lab) => {
  const given = { KEY: "a", __proto__x: "b" };
  const isolate = await lab.isolate({ env: given });
  given.KEY = "changed";
  assertEquals(await isolate.evaluate("env.KEY + env.__proto__x"), "ab");
  assertEquals(
    await isolate.evaluate(
      "[Object.isFrozen(env), Object.getPrototypeOf(env)]",
    ),
    [true, null],
  );
  const other = await lab.isolate();
  assertEquals(await other.evaluate("Object.keys(env)"), []);
});

const big = "x".repeat(5 * 1024);
const WRONG_ISOLATE = [
  [{ colour: 1 }, TypeError, 'unknown option "colour"'],
  [{ limits: { cpu: 1 } }, TypeError, 'unknown option "cpu"'],
  [{ limits: { cpuMs: "5" } }, TypeError, "cpuMs: 5 is not a whole number"],
  [{ limits: { cpuMs: -1 } }, RangeError, "cpuMs: -1 is not between 0"],
  [{ limits: { cpuMs: 1.5 } }, TypeError, "cpuMs: 1.5 is not a whole"],
  [{ limits: { maxMessageBytes: 0 } }, RangeError, "0 is not between 1"],
  [{ env: { KEY: 1 } }, TypeError, 'variable "KEY" is no string'],
  [{ env: { KEY: big } }, RangeError, 'variable "KEY" has 5123 bytes'],
  [
    { env: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [i, ""])) },
    RangeError,
    "65 variables, 64 allowed",
  ],
  [{ console: "loud" }, TypeError, '"loud" is neither'],
  [{ timeOrigin: -1 }, RangeError, "timeOrigin: -1 is not a whole number"],
  [{ timeOrigin: "0" }, RangeError, "timeOrigin: 0 is not a whole number"],
  [{ timeOrigin: 2 ** 52 }, RangeError, "is in the future"],
  [{ modules: { "./a.js": 1 } }, TypeError, '"./a.js" is no source text'],
  [
    { modules: { "./a.js": "x".repeat(100) }, limits: { maxSourceBytes: 50 } },
    RangeError,
    "106 bytes, maxSourceBytes is 50",
  ],
] as const;

for (const [options, type, sentence] of WRONG_ISOLATE) {
  labTest(`createIsolate() refuses: ${sentence}`, async (lab) => {
    const sandbox = lab.sandbox();
    const error = await assertRejects(
      () => sandbox.createIsolate(options as never),
      type,
      sentence,
    );
    assertEquals(error.message.includes("xxx"), false);
    assertEquals(tierProcesses(), []);
  });
}

const WRONG_SANDBOX = [
  [{ cores: 2 }, TypeError, 'unknown option "cores"'],
  [
    { threads: 0 },
    RangeError,
    "threads: 0 is not a whole number of at least 1",
  ],
  [{ warm: -1 }, RangeError, "warm: -1 is not a whole number of at least 0"],
  [{ limits: { wallMs: NaN } }, TypeError, "wallMs: NaN is not a whole number"],
  [null, TypeError, "an object is expected"],
] as const;

for (const [options, type, sentence] of WRONG_SANDBOX) {
  Deno.test(`new V8Sandbox() refuses: ${sentence}`, () => {
    assertThrows(() => new V8Sandbox(options as never), type, sentence);
  });
}
