import { assertEquals } from "@std/assert";
import { CONSOLE_CHARS } from "../../../types/protocol.ts";
import { ConsoleLimit } from "../../../worker/limits/console.ts";

/** How many of `count` short lines pass at `now`. */
function passed(limit: ConsoleLimit, count: number, now: number): number {
  let lines = 0;
  for (let i = 0; i < count; i++) if (limit.allows(10, now)) lines++;
  return lines;
}

Deno.test("ConsoleLimit lets 200 lines pass at once and drops the next", () => {
  const limit = new ConsoleLimit(0);
  assertEquals(passed(limit, 200, 0), 200);
  assertEquals(limit.takeDropped(), 0);
  assertEquals(passed(limit, 1, 0), 0);
  assertEquals(limit.takeDropped(), 1);
});

Deno.test("ConsoleLimit lets 200 lines a second pass after that", () => {
  const limit = new ConsoleLimit(0);
  passed(limit, 200, 0);
  assertEquals(passed(limit, 10, 4), 0);
  assertEquals(passed(limit, 10, 20), 4);
  assertEquals(passed(limit, 300, 1020), 200);
});

Deno.test("ConsoleLimit saves up no more than its burst", () => {
  const limit = new ConsoleLimit(0);
  assertEquals(passed(limit, 1000, 60_000), 200);
});

Deno.test("ConsoleLimit drops a line that no prelude would send", () => {
  const limit = new ConsoleLimit(0);
  const most = CONSOLE_CHARS * 6 + 100;
  assertEquals([limit.allows(most, 0), limit.allows(most + 1, 0)], [
    true,
    false,
  ]);
});

Deno.test("ConsoleLimit.takeDropped() begins to count anew", () => {
  const limit = new ConsoleLimit(0);
  passed(limit, 203, 0);
  assertEquals([limit.takeDropped(), limit.takeDropped()], [3, 0]);
});
