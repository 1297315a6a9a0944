import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { attackJail } from "../../../host/doctor/jail_attack.ts";
import { signalOf } from "../../../host/jail/inner.ts";
import { launchTier } from "../../../host/tier/launch.ts";
import { Tier } from "../../../host/tier/tier.ts";
import {
  ANY_CLASS,
  labTest,
  mainArgs,
  nextSystem,
  runMain,
} from "../../harness.ts";
import { asRoot, hasJail, needs } from "../../needs.ts";

const HAS_JAIL = await needs("jail (package bubblewrap)", hasJail);
const IS_ROOT = await needs("root to change what is installed", asRoot);

/** Runs `main.ts` where the program `bwrap` is another one. */
async function withBwrap(
  path: string,
  args: string[],
): Promise<{ code: number; text: string }> {
  const line = [Deno.execPath(), ...mainArgs(...args)];
  const { code, stdout, stderr } = await new Deno.Command("unshare", {
    args: [
      "--mount",
      "sh",
      "-c",
      'mount --bind "$0" /usr/bin/bwrap && exec "$@"',
      path,
      ...line,
    ],
    env: { NO_COLOR: "1", AIRLOCK_JAIL: "" },
  }).output();
  const decoder = new TextDecoder();
  return { code, text: decoder.decode(stdout) + decoder.decode(stderr) };
}

const SCRIPT = new URL("../../../examples/quickstart.js", import.meta.url)
  .pathname;

Deno.test("signalOf() knows a signal by the exit code of a jail", () => {
  assertEquals(signalOf(137), "SIGKILL");
  assertEquals(signalOf(133), "SIGTRAP");
  assertEquals([signalOf(0), signalOf(66), signalOf(255)], [null, null, null]);
});

labTest("without a jail native code finds its ways open", async () => {
  const { network, files, calls } = await attackJail(false);
  assertStringIncludes(network.join(), "a connection to loopback");
  assertStringIncludes(files.join(), "a file of the host's");
  for (const call of ["socket", "fork", "memfd_create"]) {
    assertStringIncludes(calls.join(), call);
  }
});

if (HAS_JAIL) {
  labTest("native code finds no way out of a jail", async () => {
    assertEquals(await attackJail(), {
      processes: [],
      network: [],
      signals: [],
      files: [],
      calls: [],
    });
  });

  labTest("a process killed as it starts leaves nothing behind", async () => {
    for (let delay = 0; delay < 12; delay++) {
      const tier = new Tier(launchTier(ANY_CLASS, { jailed: true }));
      tier.ready.catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, delay));
      tier.kill();
      await tier.exited;
    }
  });

  labTest("Isolate.pid names the process inside the jail", async (lab) => {
    const sandbox = lab.sandbox({ jail: "require" });
    const isolate = await sandbox.createIsolate();
    assert(isolate.jailed);
    const status = Deno.readTextFileSync(`/proc/${isolate.pid}/status`);
    assertStringIncludes(status, "Seccomp:\t2");
    assertStringIncludes(status, "CapEff:\t0000000000000000");
    const line = Deno.readTextFileSync(`/proc/${isolate.pid}/cmdline`);
    assertStringIncludes(line, "/deno\0run");
  });

  labTest("a jailed process that is killed says by what", async (lab) => {
    const sandbox = lab.sandbox({ jail: "require" });
    const isolate = await sandbox.createIsolate();
    const ended = nextSystem(isolate, "terminated");
    Deno.kill(isolate.pid, "SIGKILL");
    assertStringIncludes((await ended).message, "SIGKILL");
  });

  labTest("a jail keeps the host's time zone", async (lab) => {
    const zone = "Intl.DateTimeFormat().resolvedOptions().timeZone";
    const isolates = await Promise.all(
      (["require", "off"] as const).map((jail) =>
        lab.sandbox({ jail }).createIsolate()
      ),
    );
    const [inside, outside] = await Promise.all(
      isolates.map((isolate) => isolate.evaluate(zone)),
    );
    assertEquals(inside, outside);
  });
}

if (HAS_JAIL && IS_ROOT) {
  Deno.test('jail "require" starts nothing without bubblewrap', async () => {
    const args = [SCRIPT, "--jail=require"];
    const { code, text } = await withBwrap("/dev/null", args);
    assertEquals(code, 1, text);
    assertStringIncludes(text, "bwrap is not installed (package bubblewrap)");
  });

  Deno.test('jail "require" says why a jail does not work', async () => {
    const args = [SCRIPT, "--jail=require"];
    const { code, text } = await withBwrap("/bin/false", args);
    assertEquals(code, 1, text);
    assertStringIncludes(text, "it ended with exit code 1");
  });

  for (const path of ["/dev/null", "/bin/false"]) {
    Deno.test(`jail "auto" does without where bwrap is ${path}`, async () => {
      const { code, text } = await withBwrap(path, [SCRIPT, "-v"]);
      assertEquals(code, 0, text);
      assertStringIncludes(text, "Result: { answer: 15 }");
      assertStringIncludes(text, "tier processes run without a jail");
    });
  }

  Deno.test("the doctor says why there is no jail", async () => {
    const { code, text } = await withBwrap("/dev/null", ["doctor"]);
    assertEquals(code, 0, text);
    assertStringIncludes(text, "not here: bwrap is not installed");
    assertStringIncludes(text, "All promises are kept.");
  });
}

Deno.test("main.ts refuses a jail of no mode", async () => {
  const { code, stderr } = await runMain(SCRIPT, "--jail=maybe");
  assertEquals(code, 2);
  assertStringIncludes(stderr, 'jail "maybe" is not one of auto, require, off');
});
