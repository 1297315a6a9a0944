import { assert, assertEquals, assertRejects } from "@std/assert";
import { type Isolate, IsolateEndedError } from "../../mod.ts";
import { labTest, nextSystem } from "../harness.ts";
import { type Bomb, bombTests } from "./runner.ts";

/** A guest that lives this long with a part of a core is never ended. */
const STARVE_MS = 20_000;

const call: Bomb["provoke"] = (isolate) => {
  isolate.call("work").catch(() => {});
};

const bombs: Bomb[] = [
  {
    guest: "never_answers",
    limits: { wallMs: 150 },
    ends: ["wall_clock_limit_exceeded"],
    provoke: call,
  },
  {
    guest: "spin_on_call",
    limits: { cpuMs: 100 },
    ends: ["cpu_limit_exceeded"],
    provoke: call,
  },
  {
    guest: "spin_on_call",
    limits: { cpuMs: 0, wallMs: 150 },
    ends: ["wall_clock_limit_exceeded"],
    provoke: call,
  },
  {
    guest: "late_spin",
    limits: { cpuMs: 100 },
    ends: ["cpu_limit_exceeded"],
    provoke: call,
  },
  {
    guest: "spin",
    limits: { cpuMs: 0, totalCpuMs: 100 },
    ends: ["cpu_limit_exceeded"],
  },
  {
    guest: "spin",
    limits: { cpuMs: 0, unresponsiveMs: 200 },
    ends: ["unresponsive"],
  },
];

bombTests(bombs);

labTest("a guest that sleeps for 10 s uses no CPU time", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 50 } });
  isolate.execute(await readGuest("sleeps"));
  assertEquals(await isolate.call("sleep", 10_000), "slept");
  assertEquals(isolate.destroyed, false);
});

labTest("evaluate() that takes too long rejects", async (lab) => {
  const isolate = await lab.isolate({ limits: { wallMs: 100 } });
  const error = await assertRejects(
    () => isolate.evaluate("new Promise(() => {})"),
    IsolateEndedError,
    "Wall-clock limit of 100 ms exceeded",
  );
  assert(error.termination!.used >= 100);
});

labTest("totalCpuMs counts over many events", async (lab) => {
  const limits = { cpuMs: 200, totalCpuMs: 300 };
  const isolate = await lab.isolate({ limits });
  const ended = nextSystem(isolate, "terminated");
  const burn = `const start = Date.now(); while (Date.now() - start < 60);`;
  await assertRejects(async () => {
    for (let i = 0; i < 50; i++) await isolate.evaluate(`{ ${burn} }`);
  }, IsolateEndedError);
  const { reason, limit, message } = await ended;
  assertEquals([reason, limit], ["cpu_limit_exceeded", 300]);
  assert(message.startsWith("Total CPU time limit"));
});

if (Deno.build.os === "windows") {
  console.log("No signal stops a process here: two tests are left out.");
} else {
  labTest("a stopped process is unresponsive", async (lab) => {
    const isolate = await lab.isolate({ limits: { unresponsiveMs: 100 } });
    isolate.execute("for (;;);");
    Deno.kill(isolate.pid, "SIGSTOP");
    const { reason, limit } = await nextSystem(isolate, "terminated");
    assertEquals([reason, limit], ["unresponsive", 100]);
  });

  labTest("a guest that gets little of a core is ended", async (lab) => {
    const limits = { cpuMs: 100, unresponsiveMs: 60_000 };
    const isolate = await lab.isolate({ limits });
    const ended = nextSystem(isolate, "terminated");
    isolate.execute("for (;;);");
    await starve(isolate);
    const { reason, usage } = await ended;
    assertEquals(reason, "cpu_limit_exceeded");
    assert(usage.cpuMs < 600, `${usage.cpuMs} ms used`);
  });
}

/** Lets the process run one part in twenty of the time, until it ends. */
async function starve(isolate: Isolate): Promise<void> {
  const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));
  const start = performance.now();
  while (signal(isolate, "SIGSTOP")) {
    assert(performance.now() - start < STARVE_MS, "it goes on for ever");
    await pause(38);
    signal(isolate, "SIGCONT");
    await pause(2);
  }
}

/** @returns whether the process was still there. */
function signal({ destroyed, pid }: Isolate, name: Deno.Signal): boolean {
  if (destroyed) return false;
  try {
    Deno.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

function readGuest(name: string): Promise<string> {
  return Deno.readTextFile(new URL(`../guests/${name}.js`, import.meta.url));
}
