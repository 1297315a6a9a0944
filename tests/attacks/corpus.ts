import { assertEquals } from "@std/assert";
import { GuestError, type Isolate } from "../../mod.ts";
import { type Attack, HEARD, type Seen } from "./attack.ts";

/** An attack and the file that says it. */
export interface Named {
  path: string;
  attack: Attack;
}

/** Every file of the folders beside this one, one attack each. */
export async function loadAttacks(): Promise<Named[]> {
  const folder = new URL("./", import.meta.url);
  const found: Named[] = [];
  for (const category of Deno.readDirSync(folder)) {
    if (!category.isDirectory) continue;
    for (const { name } of Deno.readDirSync(new URL(category.name, folder))) {
      const path = `${category.name}/${name}`;
      const module = await import(new URL(path, folder).href);
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

/** Lets a guest attack `isolate`; throws when anything came of it. */
export async function withstand(
  isolate: Isolate,
  attack: Attack,
): Promise<void> {
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
  const { ends, throws } = attack;
  if (ends === undefined || throws === undefined || ended !== undefined) {
    assertEquals(ended, ends, "how the isolate ended");
  }
  if (ended === undefined) {
    assertEquals(seen.thrown?.name, throws, String(seen.thrown?.message));
  }
  if ("value" in attack) assertEquals(seen.value, attack.value);
  attack.check?.(seen);
}
