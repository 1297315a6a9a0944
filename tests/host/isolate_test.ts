import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { GuestError } from "../../mod.ts";
import { labTest, nextMessage, nextSystem } from "../harness.ts";

labTest("Isolate.send() after execute() reaches the handler", async (lab) => {
  const isolate = await lab.isolate();
  isolate.execute(`NETWORK.on("add", ({ x, y }) =>
    NETWORK.send("sum", x + y))`);
  isolate.send("add", { x: 1, y: 2 });
  assertEquals(await nextMessage(isolate, "sum"), 3);
});

labTest("Isolate.evaluate() resolves to the completion value", async (lab) => {
  const isolate = await lab.isolate();
  assertEquals(await isolate.evaluate("1 + 1"), 2);
  assertEquals(await isolate.evaluate("Promise.resolve([1])"), [1]);
  assertEquals(await isolate.evaluate("await Promise.resolve(7)"), 7);
  assertEquals(await isolate.evaluate("undefined"), undefined);
});

labTest("Isolate.evaluate() rejects with the guest's error", async (lab) => {
  const isolate = await lab.isolate();
  const error = await assertRejects(
    () =>
      isolate.evaluate("1;\nfunction f() { throw new RangeError('no') }\nf()", {
        name: "mine.js",
      }),
    GuestError,
    "no",
  );
  assertEquals(error.name, "RangeError");
  assertEquals([error.file, error.line], ["mine.js", 2]);
  assertEquals(
    error.stack,
    "RangeError: no\n    at f (mine.js:2:22)\n    at mine.js:3:1",
  );
});

labTest("Isolate.send() throws after destroy()", async (lab) => {
  const isolate = await lab.isolate();
  isolate.destroy();
  assertThrows(
    () => isolate.send("event"),
    Error,
    "Cannot send to destroyed isolate #0",
  );
});

labTest("a guest in a loop ends as cpu_limit_exceeded", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 100 } });
  isolate.execute("for (;;) {}");
  const { reason, limit } = await nextSystem(isolate, "terminated");
  assertEquals([reason, limit], ["cpu_limit_exceeded", 100]);
});
