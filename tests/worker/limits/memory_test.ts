import { assertEquals } from "@std/assert";
import { MIB } from "../../../types/limits.ts";
import { MemoryLimit } from "../../../worker/limits/memory.ts";

const BASE = 40 * MIB;
const LIMIT = 64 * MIB;
const at = (used: number, now = 0) => ({ now, rss: BASE + used });

Deno.test("MemoryLimit is not over at the bound", () => {
  const limit = new MemoryLimit(64, BASE);
  assertEquals(limit.check(at(LIMIT)), undefined);
  assertEquals(limit.over, false);
  assertEquals(limit.collect(1000), false);
});

Deno.test("MemoryLimit asks for a collection one byte past it", () => {
  const limit = new MemoryLimit(64, BASE);
  assertEquals(limit.check(at(LIMIT + 1)), undefined);
  assertEquals(limit.over, true);
  assertEquals(limit.collect(0), true);
});

Deno.test("MemoryLimit asks again only after 250 ms", () => {
  const limit = new MemoryLimit(64, BASE);
  limit.check(at(LIMIT + 1));
  limit.collect(0);
  assertEquals([limit.collect(249), limit.collect(250)], [false, true]);
});

Deno.test("MemoryLimit is passed by what a collection leaves", () => {
  const limit = new MemoryLimit(64, BASE);
  limit.check(at(LIMIT + 1));
  limit.collected(100);
  assertEquals(limit.collect(1000), false, "it has been collected");
  assertEquals(limit.check(at(LIMIT + 1, 149)), undefined, "pages settle");
  assertEquals(limit.check(at(LIMIT + 1, 150)), {
    reason: "memory_limit_exceeded",
    limit: LIMIT,
    used: LIMIT + 1,
  });
});

Deno.test("MemoryLimit lets a guest live whose garbage went", () => {
  const limit = new MemoryLimit(64, BASE);
  limit.check(at(LIMIT + 1));
  limit.collected(100);
  limit.check(at(LIMIT, 120));
  assertEquals(limit.check(at(LIMIT + 1, 1000)), undefined, "begins anew");
});

Deno.test("MemoryLimit waits for no collection 96 MiB above it", () => {
  const most = LIMIT + 96 * MIB;
  assertEquals(new MemoryLimit(64, BASE).check(at(most)), undefined);
  const breach = new MemoryLimit(64, BASE).check(at(most + 1));
  assertEquals(breach?.used, most + 1);
});

Deno.test("MemoryLimit keeps the peak, above the empty isolate", () => {
  const limit = new MemoryLimit(0, BASE);
  for (const used of [-5 * MIB, 7 * MIB, 3 * MIB]) limit.check(at(used));
  assertEquals(limit.peak, 7 * MIB);
});

Deno.test("MemoryLimit ends no guest while it is off", () => {
  const limit = new MemoryLimit(0, BASE);
  assertEquals(limit.check(at(1e12)), undefined);
  assertEquals(limit.over, false);
});
