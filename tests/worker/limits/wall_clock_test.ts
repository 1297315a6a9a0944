import { assert, assertEquals } from "@std/assert";
import { WallClockLimit } from "../../../worker/limits/wall_clock.ts";

Deno.test("WallClockLimit is due its milliseconds after the start", () => {
  const limit = new WallClockLimit(1000);
  limit.start(1, 50);
  assertEquals(limit.due, 1050);
  assertEquals(limit.check({ now: 1049 }), undefined);
  assertEquals(limit.check({ now: 1051 }), {
    reason: "wall_clock_limit_exceeded",
    limit: 1000,
    used: 1001,
  });
});

Deno.test("WallClockLimit is due by the call that waits longest", () => {
  const limit = new WallClockLimit(1000);
  limit.start(1, 0);
  limit.start(2, 300);
  assertEquals(limit.due, 1000);
  assert(limit.finish(1));
  assertEquals(limit.due, 1300);
  assert(limit.finish(2));
  assertEquals(limit.due, Infinity);
});

Deno.test("WallClockLimit.finish() knows open calls and only once", () => {
  const limit = new WallClockLimit(1000);
  assertEquals(limit.finish(7), false);
  limit.start(7, 0);
  assertEquals(limit.open, 1);
  assertEquals([limit.finish(7), limit.finish(7)], [true, false]);
  assertEquals(limit.open, 0);
});

Deno.test("WallClockLimit follows a bound that changes", () => {
  const limit = new WallClockLimit(1000);
  limit.start(1, 0);
  limit.limit = 200;
  assertEquals(limit.check({ now: 201 })?.used, 201);
});

Deno.test("WallClockLimit is never due while it is off", () => {
  const limit = new WallClockLimit(0);
  limit.start(1, 0);
  assertEquals(limit.due, Infinity);
  assertEquals(limit.check({ now: 1e9 }), undefined);
});
