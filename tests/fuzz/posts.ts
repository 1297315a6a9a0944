import { assert, assertEquals } from "@std/assert";
import { type Isolate, type Termination, V8Sandbox } from "../../mod.ts";
import { isEndReason } from "../../types/ends.ts";
import type { Limits } from "../../types/limits.ts";
import type { Random } from "../wasm/random.ts";
import { BadTiers } from "./bad_isolate.ts";
import type { Target } from "./fuzzer.ts";
import { HostWatch } from "./host_watch.ts";
import { FORGED, postText } from "./post_texts.ts";
import { once } from "./values.ts";
import { within } from "./within.ts";

const LIMITS: Partial<Limits> = {
  cpuMs: 2_000,
  wallMs: 5_000,
  unresponsiveMs: 1_000,
  maxMessageBytes: 256 * 1024,
  maxQueuedBytes: 1024 * 1024,
  maxPendingRequests: 16,
};
const BOUNDS = { blockMs: 1_000, growthMb: 48 };
/** Milliseconds that a neighbour's answer may take on a busy machine. */
const NEIGHBOUR_MS = 10_000;

/** What a guest answers that a forged post has not ended. */
const OUTLIVED = "outlived";

/** Names of the posts' events: none of them is the system's. */
const HEARD = ["out", "terminated", "destroyed", "error"];

/** A guest that posts what it likes to its supervisor. */
export class PostsTarget implements Target {
  readonly name = "posts";
  readonly share = 2;
  /** How the guests ended, by reason. */
  readonly ends: Record<string, number> = {};
  #tiers = new BadTiers("second_wall.ts");
  #sandbox = new V8Sandbox({ warm: 0 });
  #neighbour: Promise<Isolate> | undefined;

  async check(random: Random): Promise<void> {
    this.#neighbour ??= this.#sandbox.createIsolate();
    const neighbour = await this.#neighbour;
    await using bad = await this.#tiers.isolate(LIMITS);
    const { isolate } = bad;
    const ends: string[] = [];
    /** What should never have come. */
    const wrong: string[] = [];
    isolate.onSystem("terminated", (end: Termination) => {
      ends.push(end.reason);
      // What the host itself refuses has come past the supervisor.
      const passed = end.limit === FORGED ||
        /a frame|version/.test(end.message);
      if (passed) wrong.push(end.message);
    });
    isolate.onSystem("destroyed", ({ reason }) => ends.push(reason));
    isolate.onRequest("echo", (data) => data);
    isolate.onRequest("fetch", ({ body }) => new Response(body));
    for (const name of HEARD) {
      isolate.on(name, () => ends.length > 0 && wrong.push(name));
    }
    using watch = new HostWatch(BOUNDS, () => {
      assert(isolate.stats().cpuMs !== FORGED, "a forged beat was believed");
    });
    const answer = await isolate.evaluate(guestText(random))
      .catch((error) => error.reason ?? `${error}`);
    watch.look();
    await bad[Symbol.asyncDispose]();
    assertEquals(watch.fault, undefined, "the host");
    assertEquals(wrong, [], "what should not have come");
    assertEquals(ends.length, 1, `ends: ${ends}`);
    const [end] = ends as [string];
    const known = isEndReason(end) || ["manual", "closed"].includes(end);
    assert(known, `ended as ${end}`);
    // Its thread and its process are whole, whatever it posted.
    assert(end !== "crashed", "the tier process crashed");
    // Any other answer to its own call is the guest's to give.
    assert(answer !== OUTLIVED, "a forged post did not end the guest");
    this.ends[end] = (this.ends[end] ?? 0) + 1;
    const sum = neighbour.evaluate("6 * 7");
    assertEquals(await within(NEIGHBOUR_MS, sum, "the neighbour"), 42);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#tiers[Symbol.asyncDispose]();
    await this.#sandbox.shutdown();
  }
}

/** A guest's code: posts, with turns of its loop between some of them. */
function guestText(random: Random): string {
  const oddEvery = random.pick([2, 10, 100, 1000]);
  const lines: string[] = [];
  for (let n = 1 + random.below(60); n > 0; n--) {
    // What cannot be made or posted is no post.
    const { text, fatal } = postText(random, 1_000 + lines.length, oddEvery);
    const note = fatal ? "posted = true;" : "";
    lines.push(`try { stolen.raw(await (${text})); ${note} } catch {}`);
    if (fatal) lines.push(`if (posted) return await outlive();`);
    if (once(random, 8)) lines.push("await turn();");
  }
  return `(async () => {
    const turn = () => new Promise((resolve) => setTimeout(resolve, 1));
    const outlive = () => turn().then(() => "${OUTLIVED}");
    let posted = false;
    ${lines.join("\n    ")}
    await turn();
    return "alive";
  })()`;
}
