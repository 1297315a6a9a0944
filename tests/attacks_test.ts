import { assert, assertEquals } from "@std/assert";
import { GuestError, type Isolate, type V8Sandbox } from "../mod.ts";
import { type Attack, HEARD, type Seen } from "./attacks/attack.ts";
import { labTest } from "./harness.ts";

const FOLDER = new URL("./attacks/", import.meta.url);
/** Attacks that run at a time. */
const LANES = 4;

interface Named {
  path: string;
  attack: Attack;
}

/** Every file below `tests/attacks`, one attack each. */
async function load(): Promise<Named[]> {
  const found: Named[] = [];
  for (const category of Deno.readDirSync(FOLDER)) {
    if (!category.isDirectory) continue;
    for (const { name } of Deno.readDirSync(new URL(category.name, FOLDER))) {
      const path = `${category.name}/${name}`;
      const module = await import(new URL(path, FOLDER).href);
      found.push({ path, attack: module.default });
    }
  }
  return found.sort((a, b) => a.path < b.path ? -1 : 1);
}

function listen(isolate: Isolate): Seen {
  const seen: Seen = { errors: [], messages: [] };
  for (const name of HEARD) {
    isolate.on(name, (data) => seen.messages.push([name, data]));
  }
  isolate.onRequest("echo", (data) => data);
  isolate.onRequest("secret", () => "s3cret");
  isolate.onRequest("fails", () => {
    throw new RangeError("not today", { cause: "private" });
  });
  isolate.onRequest("never", () => new Promise(() => {}));
  isolate.onSystem("error", (error) => seen.errors.push(error));
  isolate.onSystem("terminated", (end) => seen.termination = end);
  return seen;
}

async function run(sandbox: V8Sandbox, attack: Attack): Promise<void> {
  await using isolate = await sandbox.createIsolate(attack.options);
  const seen = listen(isolate);
  attack.host?.(isolate);
  let ended: string | undefined;
  try {
    const settings = { name: "script-1.js" };
    seen.value = await isolate.evaluate(attack.guest, settings);
  } catch (error) {
    if (error instanceof GuestError) seen.thrown = error;
    else ended = (error as { reason?: string }).reason ?? String(error);
  }
  // What the guest sent before its answer has been delivered before it.
  assertEquals(ended, attack.ends, "how the isolate ended");
  assertEquals(seen.thrown?.name, attack.throws, String(seen.thrown?.message));
  if ("value" in attack) assertEquals(seen.value, attack.value);
  attack.check?.(seen);
}

labTest("no attack of the corpus succeeds", async (lab) => {
  const attacks = await load();
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
