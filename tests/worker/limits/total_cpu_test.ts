import { assertEquals } from "@std/assert";
import { TotalCpuLimit } from "../../../worker/limits/total_cpu.ts";

Deno.test("TotalCpuLimit counts from the isolate's start to the bound", () => {
  const limit = new TotalCpuLimit(1000, 40);
  assertEquals(limit.check({ cpu: 1040 }), undefined);
  assertEquals(limit.check({ cpu: 1041 }), {
    reason: "cpu_limit_exceeded",
    limit: 1000,
    used: 1001,
    detail: "total",
  });
});

Deno.test("TotalCpuLimit ends no guest while it is off", () => {
  assertEquals(new TotalCpuLimit(0, 0).check({ cpu: 1e9 }), undefined);
});
