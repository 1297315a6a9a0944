import { assert, assertEquals, assertRejects } from "@std/assert";
import { GuestError } from "../../../mod.ts";
import { whyHeavy } from "../../../host/tier/engine.ts";
import { type Launch, launchTier } from "../../../host/tier/launch.ts";
import { Tier } from "../../../host/tier/tier.ts";
import { COLLECTOR_NAME } from "../../../types/launch.ts";
import { loadAttacks, withstand } from "../../attacks/corpus.ts";
import {
  ANY_CLASS,
  badTier,
  jailed,
  type Lab,
  labTest,
} from "../../harness.ts";
import { binary } from "../../binary.ts";

/** Attacks that run at a time. */
const LANES = 3;

/** How a process comes to run scripts, and why not by Deno's core. */
const ENGINES: Record<string, {
  launch: () => Launch | Promise<Launch>;
  heavy?: RegExp;
}> = {
  "Deno's core": {
    launch: async () => launchTier(ANY_CLASS, { jailed: await jailed() }),
  },
  "Deno's core, without V8's flag against strings": {
    launch: () =>
      binary("main.ts", [`--v8-flags=--expose-gc-as=${COLLECTOR_NAME}`]),
  },
  "node:vm, as V8 shows no collector": {
    launch: () => binary(),
    heavy: /^V8 was started without --expose-gc-as$/,
  },
  "node:vm, as the core has no evalContext": {
    launch: () => badTier(["engines.ts", "missing"]),
    heavy: /^Deno's core has no evalContext$/,
  },
  "node:vm, as evalContext has changed": {
    launch: () => badTier(["engines.ts", "changed"]),
    heavy: /^evalContext throws: TypeError: changed$/,
  },
  "node:vm, as evalContext says nothing": {
    launch: () => badTier(["engines.ts", "mute"]),
    heavy: /^evalContext gives no value$/,
  },
  "node:vm, as the core lets imports by": {
    launch: () => badTier(["engines.ts", "loose"]),
    heavy: /^Deno imports for import\(/,
  },
};

async function whyHeavyIn(launch: Launch): Promise<string | undefined> {
  const tier = new Tier(launch);
  const { heavy } = await tier.ready;
  tier.kill();
  await tier.exited;
  return heavy;
}

for (const [name, { launch, heavy }] of Object.entries(ENGINES)) {
  labTest(`scripts run by ${name}`, async (lab) => {
    const why = await whyHeavyIn(await launch());
    assert(heavy ? heavy.test(why ?? "") : why === undefined, why);
    const isolate = await lab.isolateIn(await launch());
    assertEquals(await isolate.evaluate("eval('1 + 2')"), 3);
    assertEquals(await isolate.evaluate("await Function('return 4')()"), 4);
    assertEquals(await isolate.evaluate(`typeof ${COLLECTOR_NAME}`), "object");
    const placed = await assertRejects(
      () => isolate.evaluate("let a = 1;\nlet b = ;", { name: "bad.js" }),
      GuestError,
    );
    assertEquals([placed.file, placed.line, placed.column], ["bad.js", 2, 9]);
  });
}

/** Runs the corpus where guests' scripts run as in `launch`. */
async function attackAll(lab: Lab, launch: () => Launch | Promise<Launch>) {
  const attacks = await loadAttacks();
  assert(attacks.length >= 180, `only ${attacks.length} attacks were found`);
  const failures: string[] = [];
  const queue = attacks.values();
  const lane = async () => {
    for (const { path, attack } of queue) {
      try {
        const { limits, env, modules } = attack.options ?? {};
        const options = { limits, env, modules };
        await using isolate = await lab.isolateIn(await launch(), options);
        await withstand(isolate, attack);
      } catch (error) {
        failures.push(`${path} (${attack.title}): ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  assertEquals(failures.join("\n\n"), "");
}

for (const [name, { launch }] of Object.entries(ENGINES).slice(1, 4)) {
  labTest(`no attack succeeds on ${name}`, (lab) => attackAll(lab, launch));
}

labTest("a host knows what its processes say of their engine", async (lab) => {
  await lab.isolate();
  assertEquals(whyHeavy(), undefined);
});
