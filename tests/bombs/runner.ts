import { assert, assertEquals } from "@std/assert";
import {
  type EndReason,
  type Isolate,
  IsolateEndedError,
  type Limits,
  type Termination,
} from "../../mod.ts";
import { type Lab, labTest } from "../harness.ts";
import { LoopWatch } from "./loop_watch.ts";

/** A bad guest, and the ways in which it may fail. */
export interface Bomb {
  /** Name of its file in `tests/guests/`. */
  guest: string;
  limits?: Partial<Limits>;
  /** Reasons with which it may be terminated; none: it must live. */
  ends?: readonly EndReason[];
  /** What it may send as `caught` instead; matched from the start. */
  caught?: RegExp;
  /** What the host does to it once it runs. */
  provoke?(isolate: Isolate): void;
}

/** A guest that is still at it after this many milliseconds has won. */
const GIVE_UP_MS = 30_000;

type Outcome = { ended: Termination } | { caught: unknown };

/** One test per bomb: it ends as it may, and nobody else is touched. */
export function bombTests(bombs: readonly Bomb[]): void {
  for (const bomb of bombs) {
    labTest(
      `the bomb ${bomb.guest} hurts nobody else`,
      (lab) => run(lab, bomb),
    );
  }
}

async function run(lab: Lab, bomb: Bomb): Promise<void> {
  const sandbox = lab.sandbox({ warm: 1 });
  const neighbour = new Neighbour(await sandbox.createIsolate());
  const isolate = await sandbox.createIsolate({ limits: bomb.limits });
  using watch = new LoopWatch();
  const working = neighbour.work();
  const start = performance.now();
  const outcome = await set(isolate, bomb);
  const ms = performance.now() - start;
  await neighbour.stop(working);
  report(bomb, outcome, { ms, blocked: watch.longestMs, ...neighbour });
  check(bomb, outcome);
  if ("ended" in outcome) assert(isolate.destroyed);
  else await lives(isolate, bomb);
}

/** What caught its own error at the brink may still fall over it. */
async function lives(isolate: Isolate, { ends = [] }: Bomb): Promise<void> {
  try {
    assertEquals(await isolate.evaluate("1 + 1"), 2);
  } catch (error) {
    if (!(error instanceof IsolateEndedError)) throw error;
    assert(error.termination && ends.includes(error.termination.reason));
  }
}

/** Runs the guest until it ends, or says that it caught the error. */
function set(isolate: Isolate, bomb: Bomb): Promise<Outcome> {
  const url = new URL(`../guests/${bomb.guest}.js`, import.meta.url);
  const source = Deno.readTextFileSync(url);
  return new Promise((settle, reject) => {
    const resolve = (outcome: Outcome) => {
      clearTimeout(timer);
      settle(outcome);
    };
    const timer = setTimeout(
      () => reject(new Error("neither ended nor caught anything")),
      GIVE_UP_MS,
    );
    isolate.onSystem("terminated", (ended) => resolve({ ended }));
    isolate.on("caught", (caught) => resolve({ caught }));
    isolate.onRequest("again", () => {});
    isolate.onRequest("never", () => new Promise(() => {}));
    isolate.execute(source, { name: `${bomb.guest}.js` });
    bomb.provoke?.(isolate);
  });
}

function check({ ends = [], caught }: Bomb, outcome: Outcome): void {
  if ("caught" in outcome) {
    assert(caught, `lives: ${outcome.caught}`);
    assert(caught.test(String(outcome.caught)), `says ${outcome.caught}`);
    return;
  }
  const { reason, limit, used, message, usage } = outcome.ended;
  assert(ends.includes(reason), `${reason}: ${message}`);
  assert(used >= limit, message);
  assert(usage.cpuMs >= 0 && usage.wallMs >= 0 && usage.peakMemoryBytes >= 0);
}

function report(
  { guest }: Bomb,
  outcome: Outcome,
  figures: { ms: number; blocked: number; answers: number },
): void {
  const how = "ended" in outcome
    ? outcome.ended.message
    : `caught: ${outcome.caught}`;
  console.log(
    `${guest}: ${how} (${figures.ms.toFixed(0)} ms; host blocked ` +
      `${figures.blocked.toFixed(1)} ms; neighbour answered ` +
      `${figures.answers} times)`,
  );
}

/** An isolate beside the bomb, which must go on answering correctly. */
class Neighbour {
  answers = 0;
  #isolate: Isolate;
  #stopped = false;

  constructor(isolate: Isolate) {
    this.#isolate = isolate;
    isolate.execute(`NETWORK.onRequest("square", (n) => n * n)`);
  }

  async work(): Promise<void> {
    while (!this.#stopped) {
      const n = this.answers;
      assertEquals(await this.#isolate.call("square", n), n * n);
      this.answers++;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** Resolves after one more correct answer. */
  async stop(working: Promise<void>): Promise<void> {
    this.#stopped = true;
    await working;
    assertEquals(await this.#isolate.call("square", 12), 144);
    assertEquals(this.#isolate.destroyed, false);
  }
}
