import { assertEquals } from "@std/assert";
import { Delivery } from "../../worker/delivery.ts";

const MIB = 1024 * 1024;

/** Whether `promise` settles without anything else happening. */
async function settles(promise: Promise<void>): Promise<boolean> {
  let settled = false;
  promise.then(() => settled = true);
  for (let i = 0; i < 10; i++) await Promise.resolve();
  return settled;
}

Deno.test("Delivery is idle until it delivers and when all is handled", () => {
  const delivery = new Delivery();
  assertEquals(delivery.idle, true);
  delivery.deliver(2, 10, true);
  assertEquals(delivery.idle, false);
  delivery.handled(1);
  assertEquals(delivery.idle, false);
  delivery.handled(2);
  assertEquals([delivery.idle, delivery.count], [true, 2]);
});

Deno.test("Delivery takes no claim ahead of what was handed over", () => {
  const delivery = new Delivery();
  assertEquals(delivery.handled(1), false);
  delivery.deliver(2, 10, true);
  assertEquals([delivery.handled(3), delivery.handled(2)], [false, true]);
});

Deno.test("Delivery takes no claim twice and none that goes back", () => {
  const delivery = new Delivery();
  delivery.deliver(3, 10, true);
  assertEquals(delivery.handled(2), true);
  assertEquals([delivery.handled(2), delivery.handled(1)], [false, false]);
  assertEquals(delivery.count, 2);
});

Deno.test("Delivery.room() settles at once up to a MiB unhandled", async () => {
  const delivery = new Delivery();
  delivery.deliver(1, MIB, true);
  assertEquals(await settles(delivery.room()), true);
});

Deno.test("Delivery.room() waits above a MiB until it is handled", async () => {
  const delivery = new Delivery();
  delivery.deliver(1, 1, true);
  delivery.deliver(1, MIB, true);
  const room = delivery.room();
  assertEquals(await settles(room), false);
  delivery.handled(1);
  assertEquals(await settles(room), true);
});

Deno.test("Delivery counts a batch only when all of it is handled", async () => {
  const delivery = new Delivery();
  delivery.deliver(2, MIB + 1, true);
  const room = delivery.room();
  delivery.handled(1);
  assertEquals(await settles(room), false);
  delivery.handled(2);
  assertEquals(await settles(room), true);
});
