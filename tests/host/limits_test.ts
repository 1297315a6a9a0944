import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { GuestError, IsolateEndedError, PRESETS } from "../../mod.ts";
import { labTest, nextMessage, nextSystem } from "../harness.ts";

labTest("a preset's limits hold", async (lab) => {
  const isolate = await lab.isolate({ limits: "strict" });
  isolate.execute("for (;;);");
  const { reason, limit } = await nextSystem(isolate, "terminated");
  assertEquals([reason, limit], ["cpu_limit_exceeded", PRESETS.strict.cpuMs]);
});

labTest("a limit goes before the preset's", async (lab) => {
  const sandbox = lab.sandbox({ limits: { preset: "strict", cpuMs: 20 } });
  const isolate = await sandbox.createIsolate();
  isolate.execute("for (;;);");
  assertEquals((await nextSystem(isolate, "terminated")).limit, 20);
});

labTest("an unknown preset is named", async (lab) => {
  await assertRejects(
    () => lab.isolate({ limits: "lax" as "strict" }),
    TypeError,
    'unknown preset "lax"',
  );
});

labTest("V8Sandbox.setDefaults() is for isolates from then on", async (lab) => {
  const sandbox = lab.sandbox();
  const before = await sandbox.createIsolate();
  sandbox.setDefaults({ cpuMs: 30, memoryMb: 64 });
  const after = await sandbox.createIsolate();
  after.execute("for (;;);");
  assertEquals((await nextSystem(after, "terminated")).limit, 30);
  before.execute("for (;;);");
  assertEquals((await nextSystem(before, "terminated")).limit, 500);
  assertThrows(() => sandbox.setDefaults({ cpuMs: -1 }), RangeError, "cpuMs");
});

labTest("Isolate.setLimits() is for the next event", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 0 } });
  assertEquals(await isolate.evaluate("1"), 1);
  isolate.setLimits({ cpuMs: 40 });
  isolate.execute("for (;;);");
  assertEquals((await nextSystem(isolate, "terminated")).limit, 40);
  assertThrows(() => isolate.setLimits({}), Error, "destroyed isolate #0");
});

labTest("Isolate.setLimits() raises what the guest may send", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxMessageBytes: 100_000 } });
  const large = '"x".repeat(300_000)';
  await assertRejects(() => isolate.evaluate(large), GuestError, "300002");
  isolate.setLimits({ maxMessageBytes: 400_000 });
  assertEquals(String(await isolate.evaluate(large)).length, 300_000);
  const sent = nextMessage<string>(isolate, "large");
  isolate.execute(`NETWORK.send("large", ${large})`);
  assertEquals((await sent).length, 300_000);
});

labTest("Isolate.setLimits() lowers what the guest may send", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxMessageBytes: 400_000 } });
  isolate.setLimits({ maxMessageBytes: 100_000 });
  const refused = await assertRejects(
    () => isolate.evaluate(`NETWORK.send("large", "x".repeat(300_000))`),
    GuestError,
    "maxMessageBytes is 100000",
  );
  assertEquals(refused.name, "RangeError");
  assertEquals(await isolate.evaluate("1 + 1"), 2);
});

labTest("a message on its way outlives Isolate.setLimits()", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxMessageBytes: 400_000 } });
  const began = nextMessage(isolate, "began");
  const large = nextMessage<string>(isolate, "large");
  // The guest hears of the new bound only when it is through.
  isolate.execute(`
    NETWORK.send("began");
    for (const start = Date.now(); Date.now() - start < 100;);
    NETWORK.send("large", "x".repeat(300_000));`);
  await began;
  isolate.setLimits({ maxMessageBytes: 100_000 });
  assertEquals((await large).length, 300_000);
  assertEquals(isolate.destroyed, false);
});

labTest("V8Sandbox.shutdown() lets running calls finish", async (lab) => {
  const sandbox = lab.sandbox();
  const isolate = await sandbox.createIsolate();
  isolate.execute(`NETWORK.onRequest("ask", () => NETWORK.request("host"))`);
  const held = Promise.withResolvers<string>();
  const asked = Promise.withResolvers<void>();
  isolate.onRequest("host", () => (asked.resolve(), held.promise));
  const call = isolate.call("ask");
  await asked.promise;
  const closing = sandbox.shutdown({ drainMs: 60_000 });
  assertEquals(sandbox.shutdown(), closing);
  assertThrows(() => isolate.send("more"), Error, "shutting down");
  await assertRejects(() => sandbox.createIsolate(), Error, "shut down");
  held.resolve("answer");
  assertEquals(await call, "answer");
  await closing;
});

labTest("V8Sandbox.shutdown() ends what outlasts its deadline", async (lab) => {
  const sandbox = lab.sandbox();
  const isolate = await sandbox.createIsolate();
  const call = isolate.evaluate("new Promise(() => {})");
  const ended = assertRejects(() => call, IsolateEndedError);
  await sandbox.shutdown({ drainMs: 20 });
  assertEquals((await ended).reason, "shutdown");
});
