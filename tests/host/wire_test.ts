import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { IsolateEndedError } from "../../mod.ts";
import { type Lab, labTest, nextMessage, nextSystem } from "../harness.ts";

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
  exit: ["crashed", /exit code 9: error: something red broke$/],
  abort: ["memory_limit_exceeded", /Memory exhausted/],
  trap: ["memory_limit_exceeded", /Memory exhausted/],
  cpu: ["cpu_limit_exceeded", /CPU time limit of 500 ms/],
  code: ["wall_clock_limit_exceeded", /Wall-clock limit of 30000 ms/],
} as const;

for (const [mode, [reason, message]] of Object.entries(RAW)) {
  labTest(`a tier that sends "${mode}" ends as ${reason}`, async (lab) => {
    const neighbour = await lab.isolate();
    const isolate = await lab.badIsolate(["raw_tier.ts", mode]);
    const end = await nextSystem(isolate, "terminated");
    assertEquals(end.reason, reason);
    assertMatch(end.message, message);
    assertEquals(isolate.destroyed, true);
    assertEquals(await neighbour.evaluate("'fine'"), "fine");
  });
}

/** Runs `code` in a guest that has `Deno`, `process` and the port back. */
async function leaky(lab: Lab, code: string) {
  const isolate = await lab.badIsolate(["leaky_tier.ts"], {
    unresponsiveMs: 300,
  });
  let forged = 0;
  isolate.on("forged", () => forged++);
  isolate.onSystem("destroyed", () => forged++);
  // Awaited as well, so that a guest that fails fails the test.
  const failed = nextSystem<Error>(isolate, "error").then((error) => {
    throw error;
  });
  isolate.execute(code);
  const end = await Promise.race([nextSystem(isolate, "terminated"), failed]);
  assertEquals(forged, 0);
  return end;
}

labTest("a guest that writes to stdout cannot forge a frame", async (lab) => {
  const end = await leaky(
    lab,
    `const frame = new Uint8Array(28 + 13);
     frame[0] = 13; frame[4] = 1; frame[5] = 32; frame[8] = 1;
     frame.set(new TextEncoder().encode('["forged",1]'), 28);
     leak.Deno.stdout.writeSync(frame)`,
  );
  assertEquals(end.reason, "protocol_violation");
});

labTest("a guest that posts a supervisor's frame is found out", async (lab) => {
  const end = await leaky(
    lab,
    `leak.port.postMessage([66, 0, '{"reason":"crashed"}'])`,
  );
  assertEquals(end.reason, "protocol_violation");
  assertMatch(end.message, /a post of kind 66/);
});

labTest("a guest that answers what was not asked is found out", async (lab) => {
  const end = await leaky(lab, "leak.port.postMessage([34, 77, '1'])");
  assertMatch(end.message, /a false answer/);
});

labTest("a guest cannot claim events it was not given", async (lab) => {
  const end = await leaky(lab, "leak.port.postMessage([2, 1000, ''])");
  assertMatch(end.message, /a false count/);
});

labTest("a guest that kills its own process is a crash", async (lab) => {
  const end = await leaky(lab, "leak.Deno.kill(leak.Deno.pid, 'SIGTERM')");
  assertEquals(end.reason, "crashed");
  assertMatch(end.message, /SIGTERM/);
});

labTest("a guest that stops its own process is unresponsive", async (lab) => {
  const end = await leaky(lab, "leak.Deno.kill(leak.Deno.pid, 'SIGSTOP')");
  assertEquals(end.reason, "unresponsive");
});

labTest("a tier killed from outside ends as crashed", async (lab) => {
  const isolate = await lab.isolate();
  const neighbour = await lab.isolate();
  const waiting = assertRejects(
    () => isolate.evaluate("new Promise(() => {})"),
    IsolateEndedError,
    "The tier process died: SIGKILL",
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
