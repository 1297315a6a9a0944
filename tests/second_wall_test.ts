import { assert, assertEquals } from "@std/assert";
import type { GuestError, Termination } from "../mod.ts";
import { Isolate } from "../host/isolate.ts";
import { Session } from "../host/session/session.ts";
import { Tier } from "../host/tier/tier.ts";
import { DEFAULT_LIMITS, type Limits } from "../types/limits.ts";
import { BREAKOUTS } from "./breakouts.ts";
import { emptyDisk } from "./disk.ts";
import { badTier, BARE_PARTS, labTest } from "./harness.ts";
import { hasJail } from "./needs.ts";

/** An isolate whose guest has everything the prelude takes away. */
async function breached(limits: Partial<Limits> = {}, inJail?: boolean) {
  const tier = new Tier(await badTier(["second_wall.ts"], inJail));
  await tier.ready;
  const session = new Session({
    ...BARE_PARTS,
    tier,
    limits: { ...DEFAULT_LIMITS, ...limits },
  }, () => {});
  const isolate = new Isolate(session, undefined);
  const seen = {
    errors: [] as GuestError[],
    messages: [] as [string, unknown][],
    asked: [] as unknown[],
  };
  for (const name of ["out", "terminated", "error", "__response"]) {
    isolate.on(name, (data) => seen.messages.push([name, data]));
  }
  isolate.onRequest("echo", (data) => (seen.asked.push(data), data));
  isolate.onSystem("error", (error) => seen.errors.push(error));
  const ended = new Promise<Termination>((resolve) =>
    isolate.onSystem("terminated", resolve)
  );
  // The host's own watch, which the sandbox would keep.
  const timer = setInterval(() => session.watch(50, 100), 50);
  return {
    isolate,
    seen,
    ended,
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await isolate[Symbol.asyncDispose]();
    },
  };
}

labTest("no guest without a first wall passes the second", async (lab) => {
  const neighbour = await lab.isolate();
  // Made before, as that leaves files.
  await badTier(["second_wall.ts"]);
  await using disk = await emptyDisk();
  const failures: string[] = [];
  const queue = BREAKOUTS.values();
  const lane = async () => {
    for (const { title, guest, ends, limits } of queue) {
      // Short only where silence is the point: a slow machine is no attack.
      const silent = (ends as string[]).includes("unresponsive");
      await using open = await breached(
        silent ? { unresponsiveMs: 400, ...limits } : limits,
      );
      try {
        const end = await open.isolate.evaluate(guest).then(
          (value) => `alive with ${JSON.stringify(value)}`,
          (error) => error.reason ?? `${error}`,
        );
        if (!(ends as string[]).includes(end)) {
          failures.push(`${title}: ended as ${end}`);
        }
        assert(
          open.seen.messages.every(([name]) => name === "out"),
          "no event of the system's name was sent",
        );
      } catch (error) {
        failures.push(`${title}: ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, lane));
  assertEquals(failures.join("\n"), "");
  assertEquals(await disk.files(), []);
  assertEquals(await neighbour.evaluate("6 * 7"), 42);
});

/** Has Deno compile module after module, and tries Node's ways to a file. */
const WRITERS = `(async () => {
  let compiled = 0;
  const { Deno, process, Worker } = stolen;
  const urlOf = (i) => "data:application/typescript," + encodeURIComponent(
    "export const x: number = " + i + "; postMessage?.(x);//" + "x".repeat(1e4)
  );
  for (let i = 0; i < 4; i++) {
    const worker = new Worker(urlOf(i), { type: "module" });
    await new Promise((resolve) => {
      worker.onmessage = () => (compiled++, resolve());
      worker.onerror = (event) => (event.preventDefault(), resolve());
    });
    worker.terminate();
  }
  for (const folder of ["/tmp", "/dev/shm", "/", "."]) {
    try { Deno.writeTextFileSync(folder + "/airlock.tmp", "x"); } catch {}
    try {
      process.getBuiltinModule("fs").writeFileSync(folder + "/airlock.tmp", "");
    } catch {}
  }
  try { process.getBuiltinModule("v8").writeHeapSnapshot(); } catch {}
  try { process.getBuiltinModule("module").enableCompileCache("/tmp"); } catch {}
  try { await stolen.caches?.open("x"); } catch {}
  try { stolen.localStorage?.setItem("x", "y"); } catch {}
  return compiled;
})()`;

for (const inJail of [false, ...(await hasJail() ? [true] : [])]) {
  const where = inJail ? "in" : "without";
  labTest(`no guest without a first wall writes ${where} a jail`, async () => {
    await badTier(["second_wall.ts"]);
    await using disk = await emptyDisk();
    await using open = await breached({ cpuMs: 0 }, inJail);
    const compiled = await open.isolate.evaluate(WRITERS);
    assert(compiled as number > 0, "no module was compiled");
    assertEquals(await disk.files(), []);
  });
}

labTest("a guest with Deno has none of its permissions", async () => {
  await using open = await breached();
  const denied = await open.isolate.evaluate(`(async () => {
    const { Deno, process, Worker } = stolen;
    const tries = {
      read: () => Deno.readTextFileSync("/etc/passwd"),
      write: () => Deno.writeTextFileSync("/tmp/x", ""),
      env: () => Deno.env.toObject(),
      env2: () => process.env.PATH,
      net: () => Deno.connect({ port: 1 }),
      run: () => new Deno.Command("true").spawn(),
      ffi: () => Deno.dlopen("libc.so.6", {}),
      sys: () => Deno.hostname(),
      fd: () => Deno.openSync("/proc/self/environ"),
      kill: () => Deno.kill(Deno.ppid, "SIGTERM"),
      import: () => import("npm:left-pad"),
      builtin: () => process.getBuiltinModule("fs").readFileSync("/etc/passwd"),
      binding: () => process.dlopen({}, "x"),
      worker: () => new Worker("data:text/javascript,1", {
        type: "module", deno: { permissions: { read: true } },
      }),
      ask: () => { if (Deno.permissions.requestSync({ name: "read" }).state !== "granted") throw new Error(); },
    };
    const got = [];
    for (const [name, run] of Object.entries(tries)) {
      try {
        const value = await run();
        if (value !== undefined) got.push(name);
      } catch {}
    }
    return got;
  })()`);
  assertEquals(denied, []);
});
