import type { Termination } from "../errors.ts";
import type { Isolate } from "../isolate.ts";
import { V8Sandbox } from "../sandbox.ts";
import { type Attack, ATTACKS } from "./attacks.ts";

/** Milliseconds after which a promise counts as broken. */
const GIVE_UP_MS = 20_000;

interface Finding {
  attack: Attack;
  /** What became of the guest. */
  outcome: string;
  /** Milliseconds from its first line to its end. */
  ms: number;
  kept: boolean;
}

/**
 * Attacks this machine's isolates with one bad guest per limit and prints
 * what is enforced, by whom and how fast.
 *
 * @returns whether every promise was kept.
 */
export async function examine(
  print: (text: string) => void = console.log,
  attacks: readonly Attack[] = ATTACKS,
): Promise<boolean> {
  const { os, arch } = Deno.build;
  print(
    `Deno ${Deno.version.deno} on ${os} ${arch}, ` +
      `${navigator.hardwareConcurrency} cores` +
      `${Deno.build.standalone ? ", compiled" : ""}\n`,
  );
  print(line("promise", "layer", "ms", "result"));
  let kept = true;
  for (const attack of attacks) {
    if (attack.missing) {
      print(line(attack.promise, "-", "-", `not here: ${attack.missing}`));
      continue;
    }
    const finding = await attempt(attack);
    kept &&= finding.kept;
    print(
      line(
        attack.promise,
        attack.layer,
        finding.ms.toFixed(0),
        finding.kept ? "kept" : `BROKEN: ${finding.outcome}`,
      ),
    );
  }
  print(kept ? "\nAll promises are kept." : "\nA promise is broken.");
  return kept;
}

function line(
  promise: string,
  layer: string,
  ms: string,
  result: string,
): string {
  return [promise.padEnd(60), layer.padEnd(14), ms.padStart(6), ` ${result}`]
    .join("");
}

async function attempt(attack: Attack): Promise<Finding> {
  await using sandbox = new V8Sandbox({ warm: 0 });
  const isolate = await sandbox.createIsolate({ limits: attack.limits });
  const start = performance.now();
  const outcome = await outcomeOf(isolate, attack);
  return {
    attack,
    outcome,
    ms: performance.now() - start,
    kept: outcome === attack.outcome,
  };
}

function outcomeOf(isolate: Isolate, attack: Attack): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(() => resolve("nothing happened"), GIVE_UP_MS);
  isolate.onSystem("terminated", ({ reason }: Termination) => resolve(reason));
  isolate.on("caught", (name) => resolve(String(name)));
  isolate.onRequest("1", () => new Promise(() => {}));
  isolate.onRequest("2", () => new Promise(() => {}));
  isolate.execute(attack.guest, { name: "attack.js" });
  // An isolate that ends says so itself; only a refusal is an outcome here.
  provoke(isolate, attack).catch((error) => {
    if (error instanceof RangeError) resolve(error.name);
  });
  return promise.finally(() => clearTimeout(timer));
}

async function provoke(isolate: Isolate, attack: Attack): Promise<void> {
  await attack.provoke?.(isolate);
}
