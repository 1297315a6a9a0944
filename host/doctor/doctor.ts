import type { Termination } from "../errors.ts";
import { whyHeavy } from "../tier/engine.ts";
import { jailFault, type JailMode } from "../jail/jail.ts";
import type { Isolate } from "../isolate.ts";
import { V8Sandbox } from "../sandbox.ts";
import { type Attack, ATTACKS } from "./attacks.ts";
import {
  attackJail,
  JAIL_PROMISES,
  type JailFindings,
  type JailPromise,
} from "./jail_attack.ts";

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

/** What the doctor looks at, and how it is told. */
export interface Examination {
  print?: (text: string) => void;
  attacks?: readonly Attack[];
  /** As the sandbox option. */
  jail?: JailMode | undefined;
}

/**
 * Attacks this machine's isolates with one bad guest per limit, and a jail
 * from inside, and prints what is enforced, by whom and how fast.
 *
 * @returns whether every promise was kept.
 * @throws {Error} when a jail is required, and this machine has none.
 */
export async function examine(
  { print = console.log, attacks = ATTACKS, jail }: Examination = {},
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
    const finding = await attempt(attack, jail);
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
  kept = await examineJail(print, jail) && kept;
  const heavy = whyHeavy();
  print(
    heavy === undefined
      ? "\nGuests' scripts run by Deno's core."
      : `\nGuests' scripts run by node:vm, which takes longer: ${heavy}.`,
  );
  print(kept ? "All promises are kept." : "A promise is broken.");
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

/** Whether what is promised of a jail is kept, where there is one. */
async function examineJail(
  print: (text: string) => void,
  jail: JailMode | undefined,
): Promise<boolean> {
  const promises = Object.entries(JAIL_PROMISES) as [JailPromise, string][];
  const missing = await whyNoJail(jail);
  if (missing !== undefined) {
    for (const [, promise] of promises) {
      print(line(promise, "-", "-", `not here: ${missing}`));
    }
    return true;
  }
  const start = performance.now();
  const findings: JailFindings = await attackJail();
  const ms = (performance.now() - start).toFixed(0);
  let kept = true;
  for (const [name, promise] of promises) {
    const ways = findings[name].join(", ");
    kept &&= ways === "";
    print(line(promise, "jail", ms, ways ? `BROKEN: ${ways}` : "kept"));
  }
  return kept;
}

/** Why tier processes are in no jail; nothing when they are. */
async function whyNoJail(
  jail: JailMode | undefined,
): Promise<string | undefined> {
  // Only a process that started shows whether jails work here.
  await using sandbox = new V8Sandbox({ warm: 0, jail });
  const isolate = await sandbox.createIsolate();
  return isolate.jailed ? undefined : jailFault() ?? "it is switched off";
}

async function attempt(
  attack: Attack,
  jail: JailMode | undefined,
): Promise<Finding> {
  await using sandbox = new V8Sandbox({ warm: 0, jail });
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
