import { assert, assertEquals, assertThrows } from "@std/assert";
import type { Isolate } from "../../mod.ts";
import { labTest, nextMessage, nextSystem } from "../harness.ts";

function guest(name: string): string {
  const url = new URL(`../guests/${name}.js`, import.meta.url);
  return Deno.readTextFileSync(url);
}

function sendTooMuch(isolate: Isolate): void {
  for (let i = 0; i < 10_000; i++) isolate.send("data", "x".repeat(10_000));
}

labTest("Isolate.send() to a guest that does not read throws", async (lab) => {
  const limits = { cpuMs: 0, maxQueuedBytes: 1 << 20 };
  const isolate = await lab.isolate({ limits });
  isolate.execute(guest("deaf"));
  assertThrows(() => sendTooMuch(isolate), RangeError, "maxQueuedBytes is");
  assert(isolate.stats().queuedBytes <= limits.maxQueuedBytes);
});

labTest("a host that sends too much at once is told so", async (lab) => {
  const limits = { maxQueuedBytes: 1 << 20 };
  const isolate = await lab.isolate({ limits });
  isolate.execute(guest("event_storm"));
  assertThrows(() => sendTooMuch(isolate), RangeError, "maxQueuedBytes is");
  // What was taken before is handled, and there is room again.
  assertEquals(await isolate.evaluate("1 + 1"), 2);
  isolate.send("tick", 7);
  assertEquals(await nextMessage(isolate, "tock"), 7);
});

labTest("nothing of a flood is delivered after the end", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 300 } });
  let late = 0;
  isolate.on("flood", () => {
    if (isolate.destroyed) late++;
  });
  isolate.execute(guest("messages_yielding"));
  await nextSystem(isolate, "terminated");
  await new Promise((resolve) => setTimeout(resolve, 50));
  assertEquals(late, 0);
});

labTest("a handler that destroys hears nothing more", async (lab) => {
  const isolate = await lab.isolate();
  let heard = 0;
  isolate.on("flood", () => {
    heard++;
    isolate.destroy();
  });
  isolate.execute(guest("messages"));
  await nextSystem(isolate, "destroyed");
  await new Promise((resolve) => setTimeout(resolve, 50));
  assertEquals(heard, 1);
});

labTest("four floods leave a fifth isolate its turn", async (lab) => {
  const sandbox = lab.sandbox({ limits: { cpuMs: 1_000 } });
  const quiet = await sandbox.createIsolate();
  quiet.execute(`NETWORK.onRequest("square", (n) => n * n)`);
  const floods = await Promise.all(
    Array.from({ length: 4 }, () => sandbox.createIsolate()),
  );
  const ends = floods.map((isolate) => nextSystem(isolate, "terminated"));
  for (const isolate of floods) isolate.execute(guest("messages_yielding"));
  const over = Promise.all(ends).then(() => "over");
  const times: number[] = [];
  for (let n = 0;; n++) {
    const start = performance.now();
    assertEquals(await quiet.call("square", n), n * n);
    times.push(performance.now() - start);
    if (await Promise.race([over, Promise.resolve()])) break;
  }
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1]!.toFixed(1);
  const worst = times.at(-1)!.toFixed(1);
  console.log(
    `${times.length} round trips beside four floods: median ${median} ms, ` +
      `longest ${worst} ms`,
  );
});
