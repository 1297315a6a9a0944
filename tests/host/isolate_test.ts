import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { GuestError, IsolateEndedError } from "../../mod.ts";
import { labTest, nextMessage, nextSystem } from "../harness.ts";

labTest("Isolate has id, name, destroyed and a text", async (lab) => {
  const sandbox = lab.sandbox();
  const first = await sandbox.createIsolate();
  const second = await sandbox.createIsolate({ name: "bot" });
  assertEquals([first.id, first.name, first.destroyed], [0, undefined, false]);
  assertEquals([String(first), second.toString()], [
    "Isolate #0",
    "Isolate #1 (bot)",
  ]);
  assert(first.pid !== second.pid);
});

labTest("Isolate.send() after execute() reaches the handler", async (lab) => {
  const isolate = await lab.isolate();
  isolate.execute(`NETWORK.on("add", ({ x, y }) =>
    NETWORK.send("sum", x + y))`);
  isolate.send("add", { x: 1, y: 2 });
  assertEquals(await nextMessage(isolate, "sum"), 3);
});

labTest("Isolate.send() without data sends undefined", async (lab) => {
  const isolate = await lab.isolate();
  isolate.execute("NETWORK.on('a', (x) => NETWORK.send('b', typeof x))");
  isolate.send("a");
  assertEquals(await nextMessage(isolate, "b"), "undefined");
});

labTest("Isolate.evaluate() resolves to the completion value", async (lab) => {
  const isolate = await lab.isolate();
  assertEquals(await isolate.evaluate("1 + 1"), 2);
  assertEquals(await isolate.evaluate("Promise.resolve([1])"), [1]);
  assertEquals(await isolate.evaluate("await Promise.resolve(7)"), 7);
  assertEquals(await isolate.evaluate("undefined"), undefined);
  assertEquals(await isolate.evaluate("({ a: undefined, b: 1 })"), { b: 1 });
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

const THROWN = {
  "throw 'text'": ["Error", "text"],
  "throw 7": ["Error", "7"],
  "throw null": ["Error", "null"],
  "throw { a: 1 }": ["Error", '{"a":1}'],
  "throw Symbol('s')": ["Error", "Symbol(s)"],
  "throw new TypeError('')": ["TypeError", ""],
  "throw new DOMException('gone', 'AbortError')": ["AbortError", "gone"],
  "Promise.reject(new Error('later'))": ["Error", "later"],
  "throw { get message() { throw 1 } }": ["Error", ""],
  "let broken = ;": ["SyntaxError", "Unexpected token ';'"],
  "10n": ["TypeError", "Do not know how to serialize a BigInt"],
};

for (const [code, [name, message]] of Object.entries(THROWN)) {
  labTest(`Isolate.evaluate() of ${code} rejects`, async (lab) => {
    const isolate = await lab.isolate();
    const error = await assertRejects(
      () => isolate.evaluate(code),
      GuestError,
    );
    assertEquals([error.name, error.message], [name, message]);
    assertEquals(await isolate.evaluate("'alive'"), "alive");
  });
}

labTest("Isolate.evaluate() stops waiting when aborted", async (lab) => {
  const isolate = await lab.isolate();
  const stop = new AbortController();
  const waiting = assertRejects(
    () => isolate.evaluate("new Promise(() => {})", { signal: stop.signal }),
    Error,
    "enough",
  );
  stop.abort(new Error("enough"));
  await waiting;
  assertEquals(await isolate.evaluate("1"), 1);
  await assertRejects(
    () => isolate.evaluate("1", { signal: AbortSignal.abort() }),
    DOMException,
  );
});

labTest("Isolate.call() is answered by NETWORK.onRequest()", async (lab) => {
  const isolate = await lab.isolate();
  isolate.execute(`
    NETWORK.onRequest("half", async (n) => n / 2);
    NETWORK.onRequest("bad", () => { throw new RangeError("no") });`);
  assertEquals(await isolate.call("half", 4), 2);
  const error = await assertRejects(() => isolate.call("bad"), GuestError);
  assertEquals([error.name, error.message], ["RangeError", "no"]);
  await assertRejects(
    () => isolate.call("none"),
    GuestError,
    "No handler registered for method: none",
  );
});

labTest(
  "Isolate.on() chains, off() removes, failures stop none",
  async (lab) => {
    const isolate = await lab.isolate();
    const seen: unknown[] = [];
    const removed = () => seen.push("removed");
    const report = console.error;
    const reports: unknown[][] = [];
    console.error = (...args) => reports.push(args);
    try {
      isolate
        .on("event", () => {
          throw new Error("sync");
        })
        .on("event", () => Promise.reject(new Error("async")))
        .on("event", removed)
        .off("event", removed)
        .off("event", () => {})
        .on("event", (data) => seen.push(data));
      isolate.execute("NETWORK.send('event', 1)");
      await nextMessage(isolate, "event");
      await isolate.evaluate("0");
    } finally {
      console.error = report;
    }
    assertEquals(seen, [1]);
    const where = 'Uncaught error in the host\'s handler of "event"';
    assertEquals(reports.map(([text]) => String(text).split("\n")[0]), [
      `${where} of Isolate #0: Error: sync`,
      `${where} of Isolate #0: Error: async`,
    ]);
  },
);

labTest("Isolate.onRequest() answers with values and errors", async (lab) => {
  const isolate = await lab.isolate();
  isolate
    .onRequest("value", (data) => ({ got: data }))
    .onRequest("later", async () => await Promise.resolve("later"))
    .onRequest("nothing", () => {})
    .onRequest("sync", () => {
      throw new RangeError("sync");
    })
    .onRequest("async", () => Promise.reject(new Error("async")))
    .onRequest("empty", () => {
      throw new Error("");
    });
  const ask = (method: string) =>
    isolate.evaluate(`NETWORK.request("${method}", 1)`);
  assertEquals(await ask("value"), { got: 1 });
  assertEquals(await ask("later"), "later");
  assertEquals(await ask("nothing"), undefined);
  const errorOf = (method: string) =>
    assertRejects(() => ask(method), GuestError)
      .then(({ name, message }) => [name, message]);
  assertEquals(await errorOf("sync"), ["RangeError", "sync"]);
  assertEquals(await errorOf("async"), ["Error", "async"]);
  assertEquals(await errorOf("empty"), ["Error", ""]);
  assertEquals(await errorOf("none"), [
    "Error",
    "No handler registered for method: none",
  ]);
});

labTest("a host error crosses without its stack", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest("fail", () => {
    throw new Error("only this");
  });
  const stack = await isolate.evaluate(
    "NETWORK.request('fail').catch((error) => String(error.stack))",
  ) as string;
  assertStringIncludes(stack, "only this");
  assert(!stack.includes("file:"), stack);
  assert(!stack.includes("/host/"), stack);
});

labTest("Isolate.messages() is a bounded stream that ends", async (lab) => {
  const isolate = await lab.isolate();
  const messages = isolate.messages("n");
  isolate.execute("for (let n = 0; n < 5; n++) NETWORK.send('n', n)");
  const seen: unknown[] = [];
  for await (const n of messages) {
    seen.push(n);
    if (n === 4) isolate.destroy();
  }
  assertEquals(seen, [0, 1, 2, 3, 4]);
  assertEquals((await messages.next()).done, true);
});

labTest("Isolate.messages() throws when the isolate is ended", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 50 } });
  const messages = isolate.messages("n");
  isolate.execute("NETWORK.send('n', 1); for (;;) {}");
  assertEquals((await messages.next()).value, 1);
  const error = await assertRejects(() => messages.next(), IsolateEndedError);
  assertEquals(error.reason, "cpu_limit_exceeded");
});

labTest("messages() that nobody takes end at maxQueuedBytes", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxQueuedBytes: 100_000 } });
  isolate.messages("n");
  isolate.execute(`NETWORK.on("more", () => {
    for (let i = 0; i < 10; i++) NETWORK.send("n", "x".repeat(1000)) })`);
  const ended = nextSystem(isolate, "terminated");
  let open = true;
  ended.then(() => open = false);
  while (open) {
    isolate.send("more");
    await Promise.race([isolate.evaluate("0").catch(() => {}), ended]);
  }
  const { reason, message } = await ended;
  assertEquals(reason, "message_limit_exceeded");
  assertStringIncludes(message, "maxQueuedBytes of 100000");
});

labTest("Isolate.stats() tells use and exchange", async (lab) => {
  const isolate = await lab.isolate();
  const before = isolate.stats();
  assertEquals([before.sent, before.received], [0, 0]);
  isolate.execute("NETWORK.send('a'); NETWORK.send('b')");
  await isolate.evaluate("const t = Date.now(); while (Date.now() < t + 50);");
  while (isolate.stats().cpuMs < 20) await isolate.evaluate("0");
  const { sent, received, peakMemoryBytes } = isolate.stats();
  assert(sent >= 2 && received === 2 && peakMemoryBytes > 0);
});

labTest("Isolate.destroy() ends at once and only once", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 0 } });
  const ends: string[] = [];
  isolate.onSystem("destroyed", ({ reason }) => ends.push(reason));
  isolate.onSystem("terminated", ({ reason }) => ends.push(reason));
  const waiting = assertRejects(
    () => isolate.evaluate("for (;;) {}"),
    IsolateEndedError,
    "Isolate #0 was destroyed",
  );
  await new Promise((resolve) => setTimeout(resolve, 10));
  isolate.destroy();
  isolate.destroy();
  await waiting;
  await isolate[Symbol.asyncDispose]();
  assertEquals(ends, ["manual"]);
});

labTest("Isolate.destroy() loses nothing sent in its own turn", async (lab) => {
  const isolate = await lab.isolate();
  isolate.execute("NETWORK.on('a', (x) => NETWORK.send('b', x))");
  isolate.send("a", 1);
  isolate.destroy();
  assertEquals(isolate.destroyed, true);
  assertEquals(await nextMessage(isolate, "b"), 1);
});

labTest("await using destroys the isolate", async (lab) => {
  let kept;
  {
    await using isolate = await lab.isolate();
    kept = isolate;
    assertEquals(await isolate.evaluate("1"), 1);
  }
  assertEquals(kept.destroyed, true);
});

labTest("self.close() ends the isolate cleanly", async (lab) => {
  const isolate = await lab.isolate();
  const ended = nextSystem<{ reason: string }>(isolate, "destroyed");
  isolate.execute("NETWORK.send('a'); self.close(); NETWORK.send('b')");
  assertEquals((await ended).reason, "closed");
  assertEquals(isolate.destroyed, true);
});

labTest("an uncaught error is an event and ends nothing", async (lab) => {
  const isolate = await lab.isolate();
  const cases = [
    ["setTimeout(() => { throw new Error('timer') })", "timer"],
    ["Promise.reject(new Error('rejection'))", "rejection"],
    ["queueMicrotask(() => { throw new Error('microtask') })", "microtask"],
    ["NETWORK.on('x', () => { throw new Error('handler') })", "handler"],
    ["throw new Error('script')", "script"],
    ["reportError(new Error('reported'))", "reported"],
  ] as const;
  for (const [code, message] of cases) {
    const next = nextSystem<GuestError>(isolate, "error");
    isolate.execute(code);
    if (message === "handler") isolate.send("x");
    assertEquals((await next).message, message);
  }
  assertEquals(await isolate.evaluate("1"), 1);
});

labTest("every use of a destroyed isolate says so", async (lab) => {
  const isolate = await lab.isolate();
  isolate.destroy();
  const says = (action: string) => `Cannot ${action} destroyed isolate #0`;
  assertThrows(() => isolate.send("a"), Error, says("send to"));
  assertThrows(() => isolate.execute("1"), Error, says("execute script in"));
  await assertRejects(() => isolate.evaluate("1"), Error, says("evaluate in"));
  await assertRejects(() => isolate.call("a"), Error, says("call to"));
});

labTest("messages at the limit pass and one past it do not", async (lab) => {
  const isolate = await lab.isolate({
    limits: { maxMessageBytes: 1000, maxSourceBytes: 200 },
  });
  isolate.execute("NETWORK.on('a', (text) => NETWORK.send('a', text))");
  isolate.send("a", "x".repeat(998));
  assertEquals(await nextMessage(isolate, "a"), "x".repeat(998));
  assertThrows(
    () => isolate.send("a", "x".repeat(999)),
    RangeError,
    "Cannot send message to isolate #0: 1001 bytes, maxMessageBytes is 1000",
  );
  assertThrows(
    () => isolate.execute(" ".repeat(201)),
    RangeError,
    "Cannot send source to isolate #0: 201 bytes, maxSourceBytes is 200",
  );
  const error = await assertRejects(
    () => isolate.evaluate("NETWORK.send('a', 'x'.repeat(999))"),
    GuestError,
    "Cannot send message: 1001 bytes, maxMessageBytes is 1000",
  );
  assertEquals(error.name, "RangeError");
});

labTest("requests past maxPendingRequests reject, others live", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxPendingRequests: 3 } });
  const gate = Promise.withResolvers<string>();
  isolate.onRequest("wait", () => gate.promise);
  const settled = isolate.evaluate(`Promise.allSettled(
    [1, 2, 3, 4].map(() => NETWORK.request("wait")))`);
  isolate.on("refused", () => gate.resolve("ok"));
  isolate.execute("setTimeout(() => NETWORK.send('refused'), 1)");
  const results = await settled as { value?: string; reason?: unknown }[];
  assertEquals(results.map(({ value }) => value), [
    "ok",
    "ok",
    "ok",
    undefined,
  ]);
});

labTest("wrong handlers and system events are refused", async (lab) => {
  const isolate = await lab.isolate();
  assertThrows(
    () => isolate.on("a", 1 as never),
    TypeError,
    'Cannot register a handler for "a": number is not a function',
  );
  assertThrows(
    () => isolate.onRequest("a", undefined as never),
    TypeError,
    'Cannot register a handler for "a": undefined is not a function',
  );
  assertThrows(
    () => isolate.onSystem("killed" as never, () => {}),
    TypeError,
    'Cannot register a handler for system event "killed"',
  );
});
