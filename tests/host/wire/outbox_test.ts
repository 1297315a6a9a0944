import { assertEquals } from "@std/assert";
import { Outbox } from "../../../host/wire/outbox.ts";
import { HEADER_BYTES, KEY_BYTES, ToTier } from "../../../types/protocol.ts";
import { Scratch } from "../../../types/scratch.ts";

/** An outbox, and its writes, each of which is done when the test says so. */
function heldOutbox() {
  const writes: { bytes: number; done: PromiseWithResolvers<void> }[] = [];
  const outbox = new Outbox(
    (bytes) => {
      const done = Promise.withResolvers<void>();
      writes.push({ bytes: bytes.length, done });
      return done.promise;
    },
    new Uint8Array(KEY_BYTES),
    new Scratch(),
  );
  return { outbox, writes };
}

Deno.test("only what the script sends keeps an outbox dirty", async () => {
  const { outbox, writes } = heldOutbox();
  outbox.send(ToTier.hello, 0, new Uint8Array(100));
  await Promise.resolve();
  assertEquals(writes.length, 1);
  // The first write is still under way.
  outbox.send(ToTier.setup, 0, "{}");
  outbox.acknowledge(10);
  assertEquals(outbox.dirty, false);
  outbox.send(ToTier.execute, 0, "{}\n1");
  assertEquals(outbox.dirty, true);
  outbox.close();
  assertEquals(outbox.dirty, false);
  writes[0]!.done.resolve();
});

Deno.test("a process that never reads is told one last word each", async () => {
  const { outbox, writes } = heldOutbox();
  outbox.send(ToTier.setup, 0, "{}");
  await Promise.resolve();
  for (let i = 0; i < 10_000; i++) {
    outbox.acknowledge(i);
    outbox.grant(i % 2, 10);
  }
  assertEquals(outbox.queuedBytes, writes[0]!.bytes);
  writes[0]!.done.resolve();
  while (writes.length < 2) await Promise.resolve();
  // Two grants of 50,000 bytes, and how much was read.
  assertEquals(writes[1]!.bytes, 3 * HEADER_BYTES + 2 * "50000".length);
  assertEquals([outbox.pushed, outbox.written], [4, 1]);
  outbox.close();
  writes[1]!.done.resolve();
});

Deno.test("what is sent in turn waits until there is room", async () => {
  const { outbox, writes } = heldOutbox();
  outbox.send(ToTier.reply, 0, "x".repeat(1000));
  const turns = [1, 2, 3].map((id) =>
    outbox.sendInTurn(500, ToTier.reply, id, "y".repeat(600))
  );
  // One at a time: each of them is more than may wait.
  for (let id = 0; id <= 3; id++) {
    while (writes.length <= id) await Promise.resolve();
    assertEquals(writes.length, id + 1);
    assertEquals(outbox.queuedBytes, writes[id]!.bytes);
    writes[id]!.done.resolve();
  }
  await Promise.all(turns);
  outbox.send(ToTier.reply, 4, "x".repeat(1000));
  const late = outbox.sendInTurn(500, ToTier.reply, 5, "z");
  outbox.close();
  await late;
});
