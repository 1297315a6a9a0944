import { assertEquals } from "@std/assert";
import { JAILED_PROGRAM, jailLine } from "../../../host/jail/jail.ts";
import { Tier } from "../../../host/tier/tier.ts";
import { TIER_ARGUMENT } from "../../../types/launch.ts";
import { binary } from "../../binary.ts";
import { labTest, nextSystem } from "../../harness.ts";
import { hasJail, needs } from "../../needs.ts";

labTest("the tier argument makes main.ts an isolate", async (lab) => {
  const isolate = await lab.isolateIn(binary());
  assertEquals(await isolate.evaluate("6 * 7"), 42);
});

labTest("main.ts as a tier keeps the CPU limit", async (lab) => {
  const limits = { cpuMs: 100 };
  const isolate = await lab.isolateIn(binary(), { limits });
  const ended = nextSystem(isolate, "terminated");
  isolate.execute("for (;;);");
  assertEquals((await ended).reason, "cpu_limit_exceeded");
});

if (await needs("jail (package bubblewrap)", hasJail)) {
  labTest("main.ts as a tier becomes an isolate in a jail", async (lab) => {
    const root = new URL("../../../", import.meta.url).pathname;
    const line = [
      ...jailLine([{ from: root, to: "/app" }]),
      JAILED_PROGRAM,
      "run",
      "-A",
      "--quiet",
      "--no-lock",
      "--unstable-worker-options",
      "/app/main.ts",
      TIER_ARGUMENT,
    ];
    const command = new Deno.Command(line[0]!, {
      args: line.slice(1),
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
      env: { NO_COLOR: "1", DENO_DIR: "/dev/null" },
    });
    const launch = { command, source: undefined, jailed: true };
    const isolate = await lab.isolateIn(launch);
    assertEquals(await isolate.evaluate("6 * 7"), 42);
    const ended = nextSystem(isolate, "terminated");
    isolate.execute("for (;;);");
    assertEquals((await ended).reason, "cpu_limit_exceeded");
  });
}

labTest("main.ts as a tier drops its permissions first", async () => {
  const probe = new URL("../../tiers/report_permissions.ts", import.meta.url);
  const flags = ["--preload", probe.pathname];
  const tier = new Tier(binary("main.ts", flags));
  await tier.ready;
  tier.kill();
  const { stderr } = await tier.exited;
  assertEquals(stderr, "held:");
});

labTest("a guest with Deno finds no permission to use", async (lab) => {
  const launch = binary("tests/tiers/dropped_wall.ts");
  const isolate = await lab.isolateIn(launch);
  const got = await isolate.evaluate(`(async () => {
    const { Deno, process, Worker } = stolen;
    const ask = { name: "read" };
    const tries = {
      read: () => Deno.readTextFileSync("/etc/passwd"),
      write: () => Deno.writeTextFileSync("/tmp/x", ""),
      env: () => Deno.env.toObject(),
      net: () => Deno.connect({ port: 1 }),
      run: () => new Deno.Command("true").spawn(),
      ffi: () => Deno.dlopen("libc.so.6", {}),
      sys: () => Deno.hostname(),
      builtin: () =>
        process.getBuiltinModule("fs").readFileSync("/etc/passwd"),
      ask: () => Deno.permissions.requestSync(ask).state === "granted"
        ? 1 : undefined,
      worker: () => new Worker("data:text/javascript,1", {
        type: "module", deno: { permissions: { read: true } },
      }),
    };
    const got = [];
    for (const [name, run] of Object.entries(tries)) {
      try {
        if ((await run()) !== undefined) got.push(name);
      } catch {}
    }
    return [Object.keys(tries).length, got];
  })()`);
  assertEquals(got, [10, []]);
});
