import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { IsolateEndedError } from "../../../mod.ts";
import { labTest, nextMessage, nextSystem } from "../../harness.ts";

/** Isolates of tests/tiers/raw_tier.ts and how each must end. */
const RAW = {
  huge: ["protocol_violation", /a frame of 4294967280 bytes announced/],
  version: ["protocol_violation", /protocol version 99 instead of 1/],
  key: ["protocol_violation", /a frame without the key/],
  kind: ["protocol_violation", /a frame of kind 200/],
  json: ["protocol_violation", /not JSON/],
  count: ["protocol_violation", /a false count/],
  shape: ["protocol_violation", /a message of no shape/],
  utf8: ["protocol_violation", /not UTF-8/],
  verdict: ["protocol_violation", /a verdict without a reason/],
  text: ["protocol_violation", /protocol version/],
  exit: ["crashed", /error: something \\u001b\[31mred\\u001b\[0m broke$/],
  abort: ["memory_limit_exceeded", /Memory exhausted/],
  trap: ["memory_limit_exceeded", /Memory exhausted/],
  cpu: ["cpu_limit_exceeded", /CPU time limit of 500 ms/],
  code: ["wall_clock_limit_exceeded", /Wall-clock limit of 30000 ms/],
} as const;

const SIGNALS = ["abort", "trap", "cpu"];

for (const [mode, [reason, message]] of Object.entries(RAW)) {
  labTest(`a tier that sends "${mode}" ends as ${reason}`, async (lab) => {
    const neighbour = await lab.isolate();
    // A jail lets nobody signal himself.
    const inJail = SIGNALS.includes(mode) ? false : undefined;
    const isolate = await lab.badIsolate(["raw_tier.ts", mode], {}, inJail);
    const end = await nextSystem(isolate, "terminated");
    assertEquals(end.reason, reason);
    assertMatch(end.message, message);
    assertEquals(isolate.destroyed, true);
    assertEquals(await neighbour.evaluate("'fine'"), "fine");
  });
}

/** Limits, and how a tier that has the key and lies must end. */
const LIARS = {
  console: [{}, "protocol_violation", /a console line of a silent isolate/],
  requests: [
    { maxPendingRequests: 4 },
    "protocol_violation",
    /more than 4 open requests/,
  ],
  twice: [{}, "protocol_violation", /a request id in use/],
  spin: [{ cpuMs: 50 }, "cpu_limit_exceeded", /CPU time limit of 50 ms/],
  hoard: [{ memoryMb: 64 }, "memory_limit_exceeded", /Memory limit of 64 MiB/],
} as const;

for (const [mode, [limits, reason, message]] of Object.entries(LIARS)) {
  // Elsewhere the kernel tells the host nothing of a process.
  const ignore = reason !== "protocol_violation" && Deno.build.os !== "linux";
  if (ignore) continue;
  labTest(`a tier that lies by "${mode}" ends as ${reason}`, async (lab) => {
    const isolate = await lab.badIsolate(["raw_tier.ts", mode], limits);
    isolate.onRequest("never", () => new Promise(() => {}));
    const end = await nextSystem(isolate, "terminated");
    assertEquals(end.reason, reason);
    assertMatch(end.message, message);
  });
}

labTest("what comes behind an end is not heard", async (lab) => {
  const isolate = await lab.badIsolate(["raw_tier.ts", "late"]);
  let heard = 0;
  isolate.on("late", () => heard++);
  const end = await nextSystem(isolate, "terminated");
  assertEquals(end.reason, "crashed");
  await isolate[Symbol.asyncDispose]();
  assertEquals(heard, 0);
});

labTest("a tier killed from outside ends as crashed", async (lab) => {
  const isolate = await lab.isolate();
  const neighbour = await lab.isolate();
  const waiting = assertRejects(
    () => isolate.evaluate("new Promise(() => {})"),
    IsolateEndedError,
    "The guest crashed: SIGKILL",
  );
  const ended = nextSystem(isolate, "terminated");
  Deno.kill(isolate.pid, "SIGKILL");
  const end = await ended;
  assertEquals(end.reason, "crashed");
  assertMatch(end.message, /SIGKILL/);
  assertEquals((await waiting).reason, "crashed");
  assertEquals(await neighbour.evaluate("1"), 1);
});

labTest("events of a batch stop when a handler destroys", async (lab) => {
  const isolate = await lab.isolate();
  let seen = 0;
  isolate.on("tick", () => {
    seen++;
    isolate.destroy();
  });
  const ended = nextSystem(isolate, "destroyed");
  isolate.execute("for (let i = 0; i < 100; i++) NETWORK.send('tick', i)");
  await ended;
  assertEquals(seen, 1);
});

labTest("a message of any text arrives as it was sent", async (lab) => {
  const isolate = await lab.isolate();
  isolate.execute("NETWORK.on('echo', (data) => NETWORK.send('echo', data))");
  const odd = [
    "\u0000\n\r\u2028\u2029",
    "é€😀",
    "\ud800",
    "__proto__",
    '"],["forged",1],["',
    "x".repeat(200_000),
  ];
  for (const text of odd) {
    isolate.send("echo", { [text.slice(0, 50)]: text });
    const back = await nextMessage(isolate, "echo");
    assertEquals(
      back,
      JSON.parse(JSON.stringify({ [text.slice(0, 50)]: text })),
    );
  }
});

labTest("large messages of any size and text come back whole", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 0 } });
  isolate.execute(`NETWORK.on("out", (data) => NETWORK.send("back", data))`);
  for (const size of [70_000, 1_000_000, 300_000, 100_000, 3_000_000, 80_000]) {
    for (const text of ["x", "\u00e9", "\u{1f600}", "x\u20ac"]) {
      const data = text.repeat(size / text.length);
      const back = nextMessage<string>(isolate, "back");
      isolate.send("out", data);
      // A comparison of its own: a difference would print megabytes.
      assertEquals(await back === data, true, `${size} of ${text}`);
    }
  }
});
