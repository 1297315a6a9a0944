import { assert, assertEquals } from "@std/assert";
import type { V8Sandbox } from "../mod.ts";
import type { Attack } from "./attacks/attack.ts";
import { loadAttacks, withstand } from "./attacks/corpus.ts";
import { labTest } from "./harness.ts";

/** Attacks that run at a time. */
const LANES = 4;

async function run(sandbox: V8Sandbox, attack: Attack): Promise<void> {
  await using isolate = await sandbox.createIsolate(attack.options);
  await withstand(isolate, attack);
}

labTest("no attack of the corpus succeeds", async (lab) => {
  const attacks = await loadAttacks();
  assert(attacks.length >= 80, `only ${attacks.length} attacks were found`);
  const sandboxes = [lab.sandbox({ warm: 2 }), lab.sandbox({ warm: 2 })];
  const neighbours = await Promise.all(sandboxes.map((s) => s.createIsolate()));
  const failures: string[] = [];
  const queue = attacks.values();
  const lane = async (_: unknown, index: number) => {
    for (const { path, attack } of queue) {
      try {
        await run(sandboxes[index % 2]!, attack);
      } catch (error) {
        failures.push(`${path} (${attack.title}): ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  assertEquals(failures.join("\n\n"), "");
  for (const neighbour of neighbours) {
    assertEquals(await neighbour.evaluate("6 * 7"), 42);
  }
});
