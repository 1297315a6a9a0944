import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { mainArgs, runMain, tierProcesses } from "../harness.ts";

const quickstart =
  new URL("../../examples/quickstart.js", import.meta.url).pathname;

/** Writes a script for the length of a test. */
async function script(source: string) {
  const path = await Deno.makeTempFile({ suffix: ".ts" });
  await Deno.writeTextFile(path, source);
  return { path, [Symbol.asyncDispose]: () => Deno.remove(path) };
}

const WRONG = [
  [[], "no script given, see --help"],
  [["no-such-file.js"], 'script "no-such-file.js" cannot be found or read'],
  [["."], 'script "." is not a file'],
  [[quickstart, "0"], 'threads "0" is not a whole number from 1 to 1024'],
  [[quickstart, "two"], 'threads "two" is not a whole number'],
  [[quickstart, "2", "-5"], 'cpu_limit_ms "-5" is not a whole number from 0'],
  [[quickstart, "2", "1e3"], 'cpu_limit_ms "1e3" is not a whole number'],
  [[quickstart, "2", "5", "1.5"], 'memory_limit_mb "1.5" is not a whole'],
  [[quickstart, "1", "2", "3", "4"], 'too many arguments, "4" is the first'],
  [[quickstart, "--fast"], 'unknown option "--fast", see --help'],
] as const;

for (const [args, sentence] of WRONG) {
  Deno.test(`main.ts ${args.slice(1).join(" ")} exits 2: ${sentence}`, async () => {
    const { code, stdout, stderr } = await runMain(...args);
    assertEquals([code, stdout], [2, ""]);
    assertEquals(stderr.trimEnd().split("\n").length, 1, stderr);
    assertStringIncludes(stderr, `airlock: ${sentence}`);
  });
}

Deno.test("main.ts runs a script with numbers", async () => {
  const { code, stdout, stderr } = await runMain(quickstart, "4", "500", "128");
  assertEquals([code, stdout, stderr], [0, "Result: { answer: 15 }\n", ""]);
});

Deno.test("main.ts --help and --version print and exit 0", async () => {
  const help = await runMain("--help");
  assertEquals(help.code, 0);
  assertMatch(help.stdout, /Usage: main\.ts <script>/);
  const version = await runMain("--version");
  assertEquals(version.code, 0);
  assertMatch(version.stdout, /^airlock \d+\.\d+\.\d+\n$/);
});

Deno.test("main.ts gives its numbers and arguments to the script", async () => {
  await using file = await script(`
    const sandbox = new V8Sandbox();
    const isolate = await sandbox.createIsolate();
    console.log(sandbox.threadCount(), Deno.args, isolate instanceof Isolate);
    isolate.onSystem("terminated", ({ limit }) => {
      console.log(limit);
      sandbox.shutdown();
    });
    isolate.execute("for (;;) {}");`);
  const { code, stdout } = await runMain(file.path, "3", "70", "--", "-v", "x");
  assertEquals(code, 0);
  assertEquals(stdout, '3 [ "-v", "x" ] true\n70\n');
});

Deno.test("main.ts -v logs tiers, isolates and ends on stderr", async () => {
  const { code, stdout, stderr } = await runMain(quickstart, "-v");
  assertEquals([code, stdout], [0, "Result: { answer: 15 }\n"]);
  const records = stderr.trimEnd().split("\n").map((line) => JSON.parse(line));
  for (const part of ["ready", "created", "used", "destroyed"]) {
    assertEquals(
      records.some(({ message }) => message.includes(part)),
      true,
      `nothing about "${part}" in ${stderr}`,
    );
  }
});

Deno.test("main.ts exits 1 with the line of a script that throws", async () => {
  await using file = await script("const a = 1;\n\nthrow new Error('mine');");
  const { code, stderr } = await runMain(file.path);
  assertEquals(code, 1);
  assertMatch(stderr, /Error: mine/);
  assertStringIncludes(stderr, `${file.path}:3:7`);
});

Deno.test("main.ts ends although the script leaves a sandbox open", async () => {
  await using file = await script("new V8Sandbox(); console.log('over');");
  const { code, stdout } = await runMain(file.path);
  assertEquals([code, stdout], [0, "over\n"]);
});

for (const [signal, expected] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  Deno.test(`main.ts exits ${expected} after ${signal}`, async () => {
    await using running = await start();
    running.child.kill(signal);
    assertEquals((await running.child.status).code, expected);
    await gone(running.tiers);
  });
}

Deno.test("kill -9 of the host leaves no tier process", async () => {
  await using running = await start();
  running.child.kill("SIGKILL");
  await running.child.status;
  const since = Date.now();
  await gone(running.tiers);
  assertEquals(Date.now() - since < 1000, true, "they took over a second");
});

/** A host with a spinning guest, a sleeping one, and spares. */
async function start() {
  const file = await script(`
    const sandbox = new V8Sandbox({ limits: { cpuMs: 0 } });
    const spinning = await sandbox.createIsolate();
    const sleeping = await sandbox.createIsolate();
    await sleeping.evaluate("setInterval(() => {}, 1000)");
    spinning.execute("for (;;) {}");
    while (sandbox.stats().spares < 2) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    console.log("running");`);
  const child = new Deno.Command(Deno.execPath(), {
    args: mainArgs(file.path),
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  for await (const _ of child.stdout) break;
  const tiers = tierProcesses(child.pid);
  assertEquals(tiers.length, 4);
  return { child, tiers, [Symbol.asyncDispose]: file[Symbol.asyncDispose] };
}

/** Waits until none of the processes exists. */
async function gone(pids: number[]): Promise<void> {
  for (const pid of pids) {
    while (await exists(pid)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

async function exists(pid: number): Promise<boolean> {
  try {
    const stat = await Deno.readTextFile(`/proc/${pid}/stat`);
    return !/\) Z /.test(stat);
  } catch {
    return false;
  }
}
