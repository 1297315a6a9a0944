import { assertEquals } from "@std/assert";
import { CpuLimit } from "../../../worker/limits/cpu.ts";

const START = { now: 0, cpu: 0 };

Deno.test("CpuLimit lets the whole budget be spent", () => {
  const limit = new CpuLimit(100, START);
  assertEquals(limit.check({ now: 100, cpu: 100 }), undefined);
  assertEquals(limit.left, 0);
});

Deno.test("CpuLimit is passed by one millisecond more", () => {
  const limit = new CpuLimit(100, START);
  assertEquals(limit.check({ now: 101, cpu: 101 }), {
    reason: "cpu_limit_exceeded",
    limit: 100,
    used: 101,
  });
});

Deno.test("CpuLimit adds up what single samples show", () => {
  const limit = new CpuLimit(100, START);
  for (let cpu = 10; cpu <= 100; cpu += 10) {
    assertEquals(limit.check({ now: cpu, cpu }), undefined);
  }
  assertEquals(limit.check({ now: 101, cpu: 101 })?.used, 101);
});

Deno.test("CpuLimit counts threads that burn beside each other", () => {
  const limit = new CpuLimit(100, START);
  assertEquals(limit.check({ now: 30, cpu: 101 })?.used, 101);
});

Deno.test("CpuLimit.renew() gives the whole budget back", () => {
  const limit = new CpuLimit(100, START);
  limit.check({ now: 90, cpu: 90 });
  limit.renew(95, 95);
  assertEquals(limit.left, 100);
  assertEquals(limit.check({ now: 195, cpu: 195 }), undefined);
  assertEquals(limit.check({ now: 196, cpu: 196 })?.used, 101);
});

Deno.test("CpuLimit recovers a tenth of the time that was idle", () => {
  const limit = new CpuLimit(100, START);
  limit.check({ now: 80, cpu: 80 });
  limit.check({ now: 380, cpu: 80 });
  assertEquals(limit.left, 50);
});

Deno.test("CpuLimit does not recover while the guest burns", () => {
  const limit = new CpuLimit(100, START);
  limit.check({ now: 80, cpu: 80 });
  // 20 ms of these 70 were burned, 50 idle.
  limit.check({ now: 150, cpu: 100 });
  assertEquals(limit.left, 5);
});

Deno.test("CpuLimit recovers to the budget and no further", () => {
  const limit = new CpuLimit(100, START);
  limit.check({ now: 50, cpu: 50 });
  limit.check({ now: 1_000_000, cpu: 50 });
  assertEquals(limit.left, 100);
  assertEquals(limit.check({ now: 1_000_101, cpu: 151 })?.used, 101);
});

Deno.test("CpuLimit recovers nothing ahead of what is burned", () => {
  const limit = new CpuLimit(100, START);
  // Nobody looked for a minute, at the end of which the guest began.
  assertEquals(limit.check({ now: 60_000, cpu: 101 })?.used, 101);
});

Deno.test("CpuLimit recovers nothing while a guest owes an answer", () => {
  let answers = false;
  const limit = new CpuLimit(100, START, () => answers);
  limit.check({ now: 2_000, cpu: 60 });
  limit.check({ now: 4_000, cpu: 90 });
  assertEquals(limit.left, 10);
  answers = true;
  limit.check({ now: 4_100, cpu: 90 });
  assertEquals(limit.left, 20);
});

Deno.test("CpuLimit ends no guest while it is off", () => {
  const limit = new CpuLimit(0, START);
  assertEquals(limit.check({ now: 1e6, cpu: 1e6 }), undefined);
  assertEquals(limit.left, Infinity);
});
