import { assertEquals } from "@std/assert";
import { Outbox } from "../../host/outbox.ts";
import { KEY_BYTES, ToTier } from "../../types/protocol.ts";
import { Scratch } from "../../types/scratch.ts";

Deno.test("only what the script sends keeps an outbox dirty", async () => {
  const writes: PromiseWithResolvers<void>[] = [];
  const outbox = new Outbox(
    () => {
      const write = Promise.withResolvers<void>();
      writes.push(write);
      return write.promise;
    },
    new Uint8Array(KEY_BYTES),
    new Scratch(),
  );
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
  writes[0]!.resolve();
});
