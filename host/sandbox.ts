import {
  DEFAULT_LIMITS,
  type Limits,
  type LimitSettings,
} from "../types/limits.ts";
import { checkCount, checkKeys } from "./checks.ts";
import { jailError, jailFault, type JailMode } from "./jail/jail.ts";
import { Isolate } from "./isolate.ts";
import { log } from "./log.ts";
import {
  checkIsolateOptions,
  copyEnv,
  copyModules,
  type IsolateOptions,
  jailMode,
  mergeLimits,
  type SandboxOptions,
} from "./options.ts";
import { makeProxies } from "./proxies.ts";
import { type Extras, Pool } from "./tier/pool.ts";
import { Session } from "./session/session.ts";
import type { Tier } from "./tier/tier.ts";
import { Watchdog } from "./session/watchdog.ts";
import { socketTimeout } from "./websocket/policy.ts";

const DEFAULT_THREADS = 2;

/** How {@linkcode V8Sandbox.shutdown} goes about it. */
export interface ShutdownSettings {
  /** Milliseconds that running calls and evaluations may take. Default 0. */
  drainMs?: number;
}

/** What {@linkcode V8Sandbox.stats} tells. */
export interface SandboxStats {
  /** Isolates that have not ended. */
  isolates: number;
  /** Isolates created so far. */
  created: number;
  /** Processes that wait for an isolate. */
  spares: number;
  /** Processes that are starting. */
  starting: number;
}

/**
 * Creates isolates and keeps processes ready for them.
 *
 * @example
 * ```ts
 * const sandbox = new V8Sandbox({ threads: 4, limits: { cpuMs: 200 } });
 * const isolate = await sandbox.createIsolate();
 * console.log(await isolate.evaluate("1 + 1"));
 * await sandbox.shutdown();
 * ```
 */
export class V8Sandbox {
  #threads: number;
  #warm: number;
  #jail: JailMode;
  /** As many again as are kept warm, whatever the number of classes. */
  #extras: Extras;
  #limits: Limits;
  /** By what their processes differ in. */
  #pools = new Map<string, Pool>();
  #sessions = new Set<Session>();
  /** Processes that were handed out and are not gone yet. */
  #tiers = new Set<Tier>();
  #watchdog = new Watchdog(this.#sessions);
  #nextId = 0;
  #closing: Promise<void> | undefined;

  /**
   * @throws {TypeError | RangeError} naming an option that is unknown or
   * wrong.
   * @throws {Error} when a jail is required, and this machine has none.
   */
  constructor(options: SandboxOptions = {}) {
    checkKeys(
      options,
      ["threads", "warm", "limits", "jail"],
      "sandbox options",
    );
    this.#jail = jailMode(options.jail);
    if (this.#jail === "require" && jailFault()) throw jailError();
    this.#threads = options.threads ?? DEFAULT_THREADS;
    checkCount("threads", this.#threads, 1);
    this.#warm = options.warm ?? this.#threads;
    checkCount("warm", this.#warm, 0);
    this.#extras = { left: this.#warm };
    this.#limits = mergeLimits(DEFAULT_LIMITS, options.limits);
    this.#pool(this.#limits.memoryMb);
  }

  /**
   * Creates an isolate, in a spare process if there is one.
   *
   * @throws {TypeError | RangeError} naming an option that is unknown or
   * wrong.
   * @throws {Error} after {@linkcode shutdown}, or when no process starts.
   */
  async createIsolate(options: IsolateOptions = {}): Promise<Isolate> {
    this.#checkOpen();
    checkIsolateOptions(options);
    const socketTimeoutMs = socketTimeout(options.websocket);
    const proxies = makeProxies(options);
    const limits = mergeLimits(this.#limits, options.limits);
    const env = copyEnv(options.env);
    const modules = copyModules(options.modules, limits.maxSourceBytes);
    const id = this.#nextId++;
    const tier = await this.#pool(limits.memoryMb, modules !== undefined)
      .take();
    this.#tiers.add(tier);
    tier.exited.finally(() => this.#tiers.delete(tier));
    if (this.#closing) {
      tier.kill();
      this.#checkOpen();
    }
    const session = new Session({
      id,
      name: options.name,
      tier,
      limits,
      env,
      socketTimeoutMs,
      modules,
      forwardConsole: options.console === "forward",
      timeOrigin: options.timeOrigin,
    }, () => {
      this.#sessions.delete(session);
      this.#watchdog.look();
    });
    const isolate = new Isolate(session, options.name);
    proxies(isolate, () => session.limits);
    this.#sessions.add(session);
    this.#watchdog.look();
    log.info("{isolate} created", {
      isolate: isolate.toString(),
      pid: tier.pid,
      ...limits,
    });
    return isolate;
  }

  /**
   * Makes one source of files on this machine, for {@linkcode Isolate.execute}
   * or {@linkcode Isolate.evaluate}: what `entry` imports, npm packages from
   * `node_modules` included. JavaScript, TypeScript, JSX and JSON are
   * understood; types are not checked. It reads whatever the files name, so
   * bundle only what you trust: the guest gets the result.
   *
   * @param entry A path, from the current directory, or a `file:` URL.
   * @throws {Error} naming what cannot be found or read, with file and line.
   */
  async bundle(entry: string | URL): Promise<string> {
    const { bundle } = await import("./bundle/bundle.ts");
    return await bundle(entry);
  }

  /** Number of cores that guests share. */
  threadCount(): number {
    return this.#threads;
  }

  /** Number of isolates that have not ended. */
  isolateCount(): number {
    return this.#sessions.size;
  }

  /** What the sandbox holds now. */
  stats(): SandboxStats {
    const pools = [...this.#pools.values()];
    return {
      isolates: this.#sessions.size,
      created: this.#nextId,
      spares: pools.reduce((sum, pool) => sum + pool.spares, 0),
      starting: pools.reduce((sum, pool) => sum + pool.starting, 0),
    };
  }

  /**
   * Takes no more work, then ends every isolate and every spare process. The
   * promise resolves when all are gone; calling it again waits for the same.
   *
   * @throws {RangeError} when `drainMs` is no whole number.
   */
  async shutdown({ drainMs = 0 }: ShutdownSettings = {}): Promise<void> {
    checkCount("drainMs", drainMs, 0);
    this.#closing ??= this.#close(drainMs);
    await this.#closing;
  }

  /**
   * Limits of the isolates created from now on, where they do not say
   * otherwise.
   *
   * @throws {TypeError | RangeError} naming the limit that is wrong.
   */
  setDefaults(limits: LimitSettings): void {
    this.#checkOpen();
    const old = this.#pool(this.#limits.memoryMb);
    this.#limits = mergeLimits(this.#limits, limits);
    const pool = this.#pool(this.#limits.memoryMb);
    if (pool === old) return;
    old.keep(0);
    pool.keep(this.#warm);
  }

  /** Shuts down. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.shutdown();
  }

  async #close(drainMs: number): Promise<void> {
    const closed = shutDownError();
    const pools = [...this.#pools.values()].map((pool) => pool.close(closed));
    if (drainMs > 0) await this.#drain(drainMs);
    for (const session of [...this.#sessions]) session.destroy("shutdown");
    await Promise.all([
      ...[...this.#tiers].map((tier) => tier.exited),
      ...pools,
    ]);
  }

  async #drain(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    const sessions = [...this.#sessions];
    for (const session of sessions) session.refuse();
    await Promise.race([
      Promise.all(sessions.map((session) => session.pending.idle())),
      deadline,
    ]);
    clearTimeout(timer);
  }

  #checkOpen(): void {
    if (this.#closing) throw shutDownError();
  }

  /**
   * The pool of a class of limits. Only the sandbox's own always keeps spares;
   * another class has some while it is in use.
   */
  #pool(memoryMb: number, modules = false): Pool {
    const key = `${memoryMb} ${modules}`;
    let pool = this.#pools.get(key);
    if (!pool) {
      const usual = memoryMb === this.#limits.memoryMb && !modules;
      pool = new Pool({ memoryMb, threads: this.#threads, modules }, {
        jail: this.#jail,
        warm: usual ? this.#warm : 0,
        extras: this.#extras,
      });
      this.#pools.set(key, pool);
    }
    return pool;
  }
}

function shutDownError(): Error {
  return new Error("Cannot create isolate: the sandbox has been shut down");
}
