import { assert, assertEquals } from "@std/assert";
import type { GuestRequest, Isolate, Termination } from "../../mod.ts";
import { isEndReason } from "../../types/ends.ts";
import type { Limits } from "../../types/limits.ts";
import type { Random } from "../wasm/random.ts";
import { BadTiers } from "./bad_isolate.ts";
import type { Target } from "./fuzzer.ts";
import { EVENTS } from "./hostile_script.ts";
import { HostWatch } from "./host_watch.ts";
import { once, randomText, randomValue } from "./values.ts";
import { within } from "./within.ts";

const LIMITS: Partial<Limits> = {
  wallMs: 0,
  unresponsiveMs: 1_000,
  maxMessageBytes: 256 * 1024,
  maxQueuedBytes: 1024 * 1024,
  maxSourceBytes: 64 * 1024,
  maxPendingRequests: 16,
};
/** Far above what these limits add up to. */
const BOUNDS = { blockMs: 1_000, growthMb: 32 };
/** Milliseconds until a process that has not ended is destroyed. */
const LIFE_MS = 3_000;
/** Milliseconds that what waits for an ended isolate may take to settle. */
const SETTLE_MS = 5_000;

/** The host's side of one isolate, and what came to it. */
class Witness {
  /** What has to settle when the isolate ends. */
  readonly open: Promise<unknown>[] = [];
  readonly ends: string[] = [];
  readonly faults: string[] = [];
  readonly ended = Promise.withResolvers<void>();
  /** The process has said all it had to say. */
  readonly rested = Promise.withResolvers<void>();
  #isolate: Isolate;

  constructor(isolate: Isolate) {
    this.#isolate = isolate;
    isolate.onSystem("terminated", (end: Termination) => {
      this.#end(end.reason);
      this.#checkTermination(end);
    });
    isolate.onSystem("destroyed", ({ reason }) => this.#end(reason));
    isolate.onSystem("error", (error) => this.#take("error", error.stack));
    isolate.onSystem("console", (line) => this.#take("console", line.text));
    isolate.on("out", (data) => this.#take("out", data));
    isolate.on("rest", () => this.rested.resolve());
    isolate.onRequest("echo", (data) => (this.#take("request", data), data));
    isolate.onRequest("never", () => new Promise(() => {}));
    isolate.onRequest("large", () => "y".repeat(200_000));
    isolate.onRequest("throw", () => {
      throw new Error("The host does not like this");
    });
    isolate.onRequest("odd", () => ({ big: 1n }));
    isolate.onRequest("fetch", (request) => this.#fetch(request));
    this.open.push(this.#readAll("read"));
    isolate.messages("unread");
  }

  #end(reason: string): void {
    this.ends.push(reason);
    this.ended.resolve();
  }

  #checkTermination(end: Termination): void {
    const figures = [end.limit, end.used, ...Object.values(end.usage)];
    const sound = isEndReason(end.reason) && figures.every(Number.isFinite) &&
      /^\P{Cc}+$/u.test(end.message);
    if (!sound) this.faults.push(`a termination of ${JSON.stringify(end)}`);
  }

  #take(what: string, _data: unknown): void {
    if (this.ends.length > 0) this.faults.push(`${what} came behind the end`);
  }

  async #readAll(event: string): Promise<void> {
    try {
      for await (const data of this.#isolate.messages(event)) void data;
    } catch {
      // The end, by a limit.
    }
  }

  #fetch(request: GuestRequest): unknown {
    this.#take("fetch", request);
    const { signal, body = null } = request;
    switch (new URL(request.url, "http://x/").pathname.slice(1)) {
      case "echo":
        return new Response(body);
      case "endless":
        return new Response(this.#endless());
      case "never":
        return new Promise(() => {});
      case "slow": {
        const aborted = new Promise<void>((resolve) =>
          signal.addEventListener("abort", () => resolve())
        );
        return aborted;
      }
      case "throw":
        throw new TypeError("Cannot fetch this");
      case "object":
        return { status: 201, headers: { a: "b" }, body: "text" };
      case "read":
        return new Response(body).text();
    }
    return new Response("unread");
  }

  /** A body that nobody else can end. */
  #endless(): ReadableStream<Uint8Array> {
    const cancelled = Promise.withResolvers<void>();
    this.open.push(cancelled.promise);
    return new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
      cancel: () => cancelled.resolve(),
    });
  }

  checkStats(): void {
    for (const [name, value] of Object.entries(this.#isolate.stats())) {
      assert(Number.isFinite(value), `stats().${name} is ${value}`);
    }
  }
}

/** What a host does with an isolate, without waiting. */
function useIsolate(random: Random, isolate: Isolate, witness: Witness): void {
  for (let n = random.below(8); n > 0; n--) {
    const answer = once(random, 2)
      ? isolate.call(randomText(random), randomValue(random, 2))
      : isolate.evaluate("new Promise(() => {})");
    witness.open.push(answer.catch(() => {}));
  }
  for (let n = random.below(20); n > 0; n--) {
    isolate.send(random.pick(EVENTS), randomValue(random, 2));
  }
}

/** A whole session of the host with a process that says what it likes. */
export class SessionsTarget implements Target {
  readonly name = "sessions";
  readonly share = 4;
  /** Ends seen, by reason. */
  readonly ends: Record<string, number> = {};
  #tiers = new BadTiers("fuzz_tier.ts");

  async check(random: Random): Promise<void> {
    const env = { SEED: String(random.below(2 ** 31)) };
    const bad = await this.#tiers.isolate(LIMITS, env);
    const { isolate } = bad;
    const witness = new Witness(isolate);
    using watch = new HostWatch(BOUNDS, () => witness.checkStats());
    const early = once(random, 4) ? random.below(100) : LIFE_MS;
    const timer = setTimeout(() => witness.rested.resolve(), early);
    try {
      useIsolate(random, isolate, witness);
      await Promise.race([witness.ended.promise, witness.rested.promise]);
    } finally {
      clearTimeout(timer);
      await bad[Symbol.asyncDispose]();
    }
    await within(SETTLE_MS, Promise.all(witness.open), "what was open");
    watch.look();
    witness.checkStats();
    assertEquals(watch.fault, undefined, "the host");
    assertEquals(witness.faults, [], "what the host saw");
    assertEquals(witness.ends.length, 1, `ends: ${witness.ends}`);
    const [end] = witness.ends as [string];
    const known = isEndReason(end) || ["manual", "closed"].includes(end);
    assert(known, `ended as ${end}`);
    this.ends[end] = (this.ends[end] ?? 0) + 1;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#tiers[Symbol.asyncDispose]();
  }
}
