import { assert } from "@std/assert";
import { Isolate } from "../../host/isolate.ts";
import { Session } from "../../host/session/session.ts";
import { Tier } from "../../host/tier/tier.ts";
import { DEFAULT_LIMITS, type Limits } from "../../types/limits.ts";
import { badTier, BARE_PARTS, tierProcesses } from "../harness.ts";
import { within } from "./within.ts";

/** Milliseconds that a destroyed isolate's process may take to be gone. */
const GONE_MS = 10_000;

/** An isolate in a process of `tests/tiers/`, and the host's watch over it. */
export interface BadIsolate extends AsyncDisposable {
  readonly isolate: Isolate;
  readonly session: Session;
}

/** Starts processes of one file, each of them while the last one is used. */
export class BadTiers implements AsyncDisposable {
  #file: string;
  #next: Promise<Tier> | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** The next process as an isolate. */
  async isolate(
    limits: Partial<Limits>,
    env: Record<string, string> = {},
  ): Promise<BadIsolate> {
    const tier = await (this.#next ?? this.#start());
    await tier.ready;
    this.#next = this.#start();
    const session = new Session({
      ...BARE_PARTS,
      tier,
      env,
      limits: { ...DEFAULT_LIMITS, ...limits },
    }, () => {});
    const timer = setInterval(() => session.watch(50, 500), 50);
    const isolate = new Isolate(session, undefined);
    return {
      isolate,
      session,
      async [Symbol.asyncDispose]() {
        clearInterval(timer);
        await within(GONE_MS, isolate[Symbol.asyncDispose](), "the process");
        assert(!tierProcesses().includes(isolate.pid), "the process is left");
      },
    };
  }

  async #start(): Promise<Tier> {
    const tier = new Tier(await badTier([this.#file]));
    // Told to whoever waits for it.
    tier.ready.catch(() => {});
    return tier;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const next = await this.#next;
    next?.kill();
    await next?.exited;
  }
}
