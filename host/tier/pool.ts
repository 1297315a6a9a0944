import { noteEngine } from "./engine.ts";
import { capMemory, hasKernelCap } from "./kernel_cap.ts";
import {
  jailError,
  jailFailed,
  jailFault,
  jailHeld,
  type JailMode,
} from "../jail/jail.ts";
import { canSealHome, type LaunchOptions, launchTier } from "./launch.ts";
import { log } from "../log.ts";
import { Tier } from "./tier.ts";
import { runOnce } from "./first_run.ts";
import { makeTierHome, tierHome } from "./tier_home.ts";

/** Processes that start at once beyond one per core, for who waits. */
const EXTRA_STARTS = 1;
/** Milliseconds without a reason for extra spares, until they end. */
const CALM_MS = 10_000;
/** Milliseconds that a guest has its first answer in, undisturbed. */
const REFILL_MS = 10;
/** Failed starts in a row after which spares are given up. */
const MAX_FAILURES = 3;

/** Spare processes that pools may keep beyond their own, all together. */
export interface Extras {
  left: number;
}

/** How many spare processes a pool keeps, and in which walls. */
export interface PoolSettings {
  jail: JailMode;
  /** Always. */
  warm: number;
  /** Where those come from that are kept while spares run out. */
  extras: Extras;
  /** Milliseconds for which extra ones are kept. Default 10 s. */
  calmMs?: number;
}

/**
 * Tier processes of one class: some spare, some starting, for who asks. When
 * spares run out in a burst, more are kept for a while; so are those of a class
 * that keeps none, as long as it is asked for.
 */
export class Pool {
  #options: LaunchOptions;
  #jail: JailMode;
  #warm: number;
  #extras: Extras;
  #calmMs: number;
  #spares: Tier[] = [];
  #starting = new Set<Tier>();
  /** Killed, and not gone yet. */
  #dropped = new Set<Tier>();
  #waiting: PromiseWithResolvers<Tier>[] = [];
  #failures = 0;
  /** Whether a process has been ready yet. */
  #begun = false;
  /** Extra spares: as many as were missing lately. */
  #short = 0;
  #calm: number | undefined;
  #refill: number | undefined;
  /** What processes start from is being made, for the first time of all. */
  #making: Promise<void> | undefined;
  #closed = false;

  constructor(
    options: LaunchOptions,
    { jail, warm, extras, calmMs = CALM_MS }: PoolSettings,
  ) {
    this.#options = options;
    this.#jail = jail;
    this.#warm = warm;
    this.#extras = extras;
    this.#calmMs = calmMs;
    if (canSealHome() && !tierHome()) this.#making = this.#makeHome();
    this.#fill();
  }

  get spares(): number {
    return this.#spares.length;
  }

  get starting(): number {
    return this.#starting.size;
  }

  /** A ready process; a spare if there is one. @throws when none can start. */
  take(): Promise<Tier> {
    const spare = this.#spares.shift();
    if (spare) {
      if (this.#warm === 0) this.#keepExtra();
      spare.ref();
      this.#fillSoon();
      return Promise.resolve(spare);
    }
    this.#failures = 0;
    const waiting = Promise.withResolvers<Tier>();
    this.#waiting.push(waiting);
    if (this.#waiting.length > this.#starting.size) this.#keepOneMore();
    for (const tier of this.#starting) tier.ref();
    this.#fill();
    return waiting.promise;
  }

  /** Kills every spare; who waits is turned away with `reason`. */
  async close(reason: Error): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#calm);
    clearTimeout(this.#refill);
    for (const waiting of this.#waiting.splice(0)) waiting.reject(reason);
    for (const tier of this.#spares.splice(0)) this.#drop(tier);
    for (const tier of this.#starting) this.#drop(tier);
    await this.#making;
    await Promise.all([...this.#dropped].map((tier) => tier.exited));
  }

  async #makeHome(): Promise<void> {
    await makeTierHome(
      (walls) =>
        runOnce(
          new Tier(launchTier({ ...this.#options, modules: true }, walls)),
        ),
      jailFault() === undefined,
    );
    this.#making = undefined;
    this.#fill();
  }

  /** Spares are replaced behind whoever took one. */
  #fillSoon(): void {
    this.#refill ??= later(() => {
      this.#refill = undefined;
      this.#fill();
    }, REFILL_MS);
  }

  /** A spare more would have been taken. */
  #keepOneMore(): void {
    if (this.#extras.left > 0) {
      this.#extras.left--;
      this.#short++;
    }
    this.#keepExtra();
  }

  #keepExtra(): void {
    clearTimeout(this.#calm);
    const calm = () => this.keep(this.#warm);
    this.#calm = later(calm, this.#calmMs);
  }

  #fill(): void {
    if (this.#making) return;
    const most = this.#mostStarts();
    while (!this.#closed && this.#starting.size < most && this.#missing() > 0) {
      this.#start();
    }
  }

  #mostStarts(): number {
    const cores = navigator.hardwareConcurrency;
    // What nobody waits for leaves a core to the guests that run.
    const quiet = Math.max(1, cores - 1);
    if (this.#waiting.length === 0) return quiet;
    const most = cores + EXTRA_STARTS;
    // Spares for later would hold up the first process of all.
    if (!this.#begun) {
      return Math.min(most, Math.max(quiet, this.#waiting.length));
    }
    return most;
  }

  get #wanted(): number {
    return this.#warm + this.#short;
  }

  #missing(): number {
    const spares = this.#failures < MAX_FAILURES ? this.#wanted : 0;
    return this.#waiting.length + spares - this.#spares.length -
      this.#starting.size;
  }

  #start(): void {
    const jailed = this.#jail !== "off" && jailFault() === undefined;
    let tier: Tier;
    try {
      if (this.#jail === "require" && !jailed) throw jailError();
      tier = new Tier(launchTier(this.#options, { jailed }));
      // Found while the process starts, it is not waited for later.
      hasKernelCap();
    } catch (error) {
      return this.#failed(error);
    }
    this.#starting.add(tier);
    if (this.#waiting.length === 0) tier.unref();
    this.#prepare(tier).then(() => {
      this.#starting.delete(tier);
      this.#offer(tier);
    }, (error) => {
      this.#starting.delete(tier);
      if (this.#doWithoutJail(tier, error)) this.#fill();
      else this.#failed(error);
    });
    tier.exited.then(() => {
      const at = this.#spares.indexOf(tier);
      if (at < 0) return;
      this.#spares.splice(at, 1);
      this.#fill();
    });
  }

  async #prepare(tier: Tier): Promise<void> {
    const { heavy } = await tier.ready;
    noteEngine(heavy);
    const { memoryMb } = this.#options;
    if (memoryMb > 0) await capMemory(tier.pid, memoryMb);
  }

  /** Whether the failure of `tier` shows that this machine has no jails. */
  #doWithoutJail(tier: Tier, error: Error): boolean {
    return this.#jail === "auto" && tier.jailed && !this.#closed &&
      jailFailed(error.message);
  }

  /** Has `count` spares from now on, and no extra ones. */
  keep(count: number): void {
    this.#warm = count;
    this.#extras.left += this.#short;
    this.#short = 0;
    this.#trim();
    this.#fill();
  }

  #trim(): void {
    for (const tier of this.#spares.splice(this.#wanted)) this.#drop(tier);
  }

  #drop(tier: Tier): void {
    this.#dropped.add(tier);
    tier.exited.then(() => this.#dropped.delete(tier));
    // Its end is waited for.
    tier.ref();
    tier.kill();
  }

  #offer(tier: Tier): void {
    if (this.#closed) return tier.kill();
    this.#failures = 0;
    this.#begun = true;
    if (tier.jailed) jailHeld();
    const { pid, jailed } = tier;
    log.debug("tier {pid} ready", { pid, jailed, ...this.#options });
    const waiting = this.#waiting.shift();
    if (waiting) {
      tier.ref();
      waiting.resolve(tier);
    } else {
      tier.unref();
      this.#spares.push(tier);
      this.#trim();
    }
    this.#fill();
  }

  #failed(error: unknown): void {
    if (this.#closed) return;
    this.#failures++;
    log.warn("tier did not start: {error}", { error: String(error) });
    this.#waiting.shift()?.reject(error);
    this.#fill();
  }
}

/** A timer that does not keep the host alive. */
function later(callback: () => void, ms: number): number {
  const timer = setTimeout(callback, ms) as unknown as number;
  Deno.unrefTimer(timer);
  return timer;
}
