import { type LaunchOptions, tierCommand } from "./launch.ts";
import { log } from "./log.ts";
import { Tier } from "./tier.ts";

/** Processes that may be starting at once, beyond one per core. */
const EXTRA_STARTS = 1;
/** Failed starts in a row after which spares are given up. */
const MAX_FAILURES = 3;

/** Tier processes of one class: some spare, some starting, for who asks. */
export class Pool {
  #options: LaunchOptions;
  #warm: number;
  #spares: Tier[] = [];
  #starting = new Set<Tier>();
  #waiting: PromiseWithResolvers<Tier>[] = [];
  #failures = 0;
  #closed = false;

  /** @param warm How many spare processes to keep. */
  constructor(options: LaunchOptions, warm: number) {
    this.#options = options;
    this.#warm = warm;
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
      spare.ref();
      this.#fillSoon();
      return Promise.resolve(spare);
    }
    this.#failures = 0;
    const waiting = Promise.withResolvers<Tier>();
    this.#waiting.push(waiting);
    for (const tier of this.#starting) tier.ref();
    this.#fill();
    return waiting.promise;
  }

  /** Kills every spare; who waits is turned away with `reason`. */
  async close(reason: Error): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(reason);
    const tiers = [...this.#spares.splice(0), ...this.#starting];
    for (const tier of tiers) {
      tier.ref();
      tier.kill();
    }
    await Promise.all(tiers.map((tier) => tier.exited));
  }

  /** Spares are replaced behind whoever took one. */
  #fillSoon(): void {
    const timer = setTimeout(() => this.#fill(), 0);
    Deno.unrefTimer(timer as unknown as number);
  }

  #fill(): void {
    const most = navigator.hardwareConcurrency + EXTRA_STARTS;
    while (!this.#closed && this.#starting.size < most && this.#missing() > 0) {
      this.#start();
    }
  }

  #missing(): number {
    const spares = this.#failures < MAX_FAILURES ? this.#warm : 0;
    return this.#waiting.length + spares - this.#spares.length -
      this.#starting.size;
  }

  #start(): void {
    let tier: Tier;
    try {
      tier = new Tier(tierCommand(this.#options));
    } catch (error) {
      return this.#failed(error);
    }
    this.#starting.add(tier);
    if (this.#waiting.length === 0) tier.unref();
    tier.ready.then(() => {
      this.#starting.delete(tier);
      this.#offer(tier);
    }, (error) => {
      this.#starting.delete(tier);
      this.#failed(error);
    });
    tier.exited.then(() => {
      const at = this.#spares.indexOf(tier);
      if (at < 0) return;
      this.#spares.splice(at, 1);
      this.#fill();
    });
  }

  #offer(tier: Tier): void {
    if (this.#closed) return tier.kill();
    this.#failures = 0;
    log.debug("tier {pid} ready", { pid: tier.pid, ...this.#options });
    const waiting = this.#waiting.shift();
    if (waiting) {
      tier.ref();
      waiting.resolve(tier);
    } else {
      tier.unref();
      this.#spares.push(tier);
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
