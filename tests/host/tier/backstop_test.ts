import { assertEquals } from "@std/assert";
import {
  Backstop,
  type Known,
  readProcess,
} from "../../../host/tier/backstop.ts";
import { MIB } from "../../../types/limits.ts";

const LIMITS = { cpuMs: 100, totalCpuMs: 0, memoryMb: 0 };

function known(more: Partial<Known> = {}): Known {
  return { limits: LIMITS, sent: 1, caughtUp: false, tickMs: 1_000, ...more };
}

/** Reasons of a series of looks, of CPU milliseconds each. */
function looks(cpu: number[], more: Partial<Known> = {}): unknown[] {
  const backstop = new Backstop({ cpu: 0, rss: 0 });
  return cpu.map((cpu) =>
    backstop.check({ cpu, rss: 0 }, known(more))?.reason ?? "goes on"
  );
}

Deno.test("Backstop lets an event use its budget and a second more", () => {
  // Two budgets, the start's and the event's, what a tick gives back, slack.
  assertEquals(looks([1_290]), ["goes on"]);
  assertEquals(looks([1_310]), ["cpu_limit_exceeded"]);
});

Deno.test("Backstop gives as many budgets as there were events", () => {
  assertEquals(looks([5_000], { sent: 50 }), ["goes on"]);
  assertEquals(looks([7_000], { sent: 50 }), ["cpu_limit_exceeded"]);
});

Deno.test("Backstop fills no budget up on the supervisor's word", () => {
  const spent = [200, 500, 900, 1_300, 1_700, 2_100];
  const seen = looks(spent, { caughtUp: true });
  assertEquals(seen.at(-1), "cpu_limit_exceeded");
});

Deno.test("Backstop drops budgets that were not needed", () => {
  const backstop = new Backstop({ cpu: 0, rss: 0 });
  const idle = { cpu: 10, rss: 0 };
  backstop.check(idle, known({ sent: 100, caughtUp: true }));
  const late = { cpu: 2_000, rss: 0 };
  const breach = backstop.check(late, known({ sent: 100, caughtUp: true }));
  assertEquals(breach?.reason, "cpu_limit_exceeded");
});

Deno.test("Backstop ends nobody whose CPU limits are off", () => {
  const limits = { ...LIMITS, cpuMs: 0 };
  assertEquals(looks([90_000], { limits }), ["goes on"]);
});

Deno.test("Backstop gives a limit that is raised its whole budget", () => {
  const backstop = new Backstop({ cpu: 0, rss: 0 });
  backstop.check({ cpu: 100, rss: 0 }, known());
  const raised = known({ limits: { ...LIMITS, cpuMs: 5_000 } });
  assertEquals(backstop.check({ cpu: 5_000, rss: 0 }, raised), undefined);
});

Deno.test("Backstop counts CPU over an isolate's life", () => {
  const limits = { ...LIMITS, cpuMs: 0, totalCpuMs: 500 };
  const seen = looks([1_400, 1_600], { limits });
  assertEquals(seen, ["goes on", "cpu_limit_exceeded"]);
});

Deno.test("Backstop ends a process far above its memory", () => {
  const backstop = new Backstop({ cpu: 0, rss: 50 * MIB });
  const limits = { ...LIMITS, memoryMb: 64 };
  const at = (mib: number) =>
    backstop.check({ cpu: 0, rss: mib * MIB }, known({ limits }))?.reason;
  assertEquals(at(50 + 64 + 128), undefined);
  assertEquals(at(50 + 64 + 129), "memory_limit_exceeded");
});

if (Deno.build.os === "linux") {
  Deno.test("readProcess() reads this process and none that is gone", () => {
    const reading = readProcess(Deno.pid)!;
    assertEquals(reading.cpu > 0, true);
    const { rss } = Deno.memoryUsage();
    assertEquals(Math.abs(reading.rss - rss) < rss / 4, true, `${reading.rss}`);
    assertEquals(readProcess(2 ** 22 + 1), undefined);
  });
} else console.log("No /proc here: readProcess() is left out.");
