import { assertEquals } from "@std/assert";
import { UnresponsiveLimit } from "../../../worker/limits/unresponsive.ts";

const START = { now: 0, cpu: 0 };

function pinged(limit: number, cpuLimited = true): UnresponsiveLimit {
  const guest = new UnresponsiveLimit(limit, () => cpuLimited);
  guest.ping(START, 10);
  return guest;
}

Deno.test("UnresponsiveLimit allows silence up to the bound", () => {
  const guest = pinged(1000);
  assertEquals(guest.check({ now: 1000, cpu: 0 }), undefined);
  assertEquals(guest.check({ now: 1001, cpu: 0 }), {
    reason: "unresponsive",
    limit: 1000,
    used: 1001,
  });
});

Deno.test("UnresponsiveLimit leaves a busy guest to its CPU limit", () => {
  const late = { now: 2000, cpu: 1000 };
  assertEquals(pinged(1000).check(late), undefined);
  assertEquals(pinged(1000, false).check(late)?.reason, "unresponsive");
});

Deno.test("UnresponsiveLimit counts from 3 % of a core as busy", () => {
  const guest = pinged(1000);
  assertEquals(guest.check({ now: 2000, cpu: 61 }), undefined);
  assertEquals(guest.check({ now: 2000, cpu: 60 })?.used, 2000);
});

Deno.test("UnresponsiveLimit forgets a ping that was answered", () => {
  const guest = pinged(1000);
  assertEquals(guest.waiting, true);
  guest.answered();
  assertEquals(guest.waiting, false);
  assertEquals(guest.check({ now: 9000, cpu: 0 }), undefined);
});

Deno.test("UnresponsiveLimit.ping() keeps its distance", () => {
  const guest = pinged(1000);
  assertEquals(guest.ping({ now: 50, cpu: 0 }, 10), false, "one waits");
  guest.answered();
  assertEquals(guest.ping({ now: 9, cpu: 0 }, 10), false, "too early");
  assertEquals(guest.ping({ now: 10, cpu: 0 }, 10), true);
});
