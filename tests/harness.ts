import { assertEquals } from "@std/assert";
import {
  DEFAULT_LIMITS,
  Isolate,
  type IsolateOptions,
  type Limits,
  type SandboxOptions,
  type Termination,
  V8Sandbox,
} from "../mod.ts";
import { encodeSource } from "../host/tier/bootstrap.ts";
import { type Launch, launchTier } from "../host/tier/launch.ts";
import { jailMode, mergeLimits } from "../host/options.ts";
import { Session } from "../host/session/session.ts";
import { Tier } from "../host/tier/tier.ts";
import { Watchdog } from "../host/session/watchdog.ts";
import { hasJail } from "./needs.ts";

/** What a test works with; everything it opens is closed behind it. */
export class Lab {
  #sandboxes: V8Sandbox[] = [];
  #common: V8Sandbox | undefined;
  #badIsolates: Isolate[] = [];

  /** A sandbox without spares, so that a test starts what it uses. */
  sandbox(options: SandboxOptions = {}): V8Sandbox {
    const sandbox = new V8Sandbox({ warm: 0, ...options });
    this.#sandboxes.push(sandbox);
    return sandbox;
  }

  /** An isolate in a sandbox that all isolates of the test share. */
  async isolate(options: IsolateOptions = {}): Promise<Isolate> {
    this.#common ??= this.sandbox();
    return await this.#common.createIsolate(options);
  }

  /**
   * An isolate in a process of `tests/tiers/`, which is not what it should be.
   *
   * @param args The file and its arguments.
   */
  async badIsolate(
    args: string[],
    limits: Partial<Limits> = {},
    inJail?: boolean,
  ): Promise<Isolate> {
    return await this.isolateIn(await badTier(args, inJail), { limits });
  }

  /** An isolate in the process that `launch` starts. */
  async isolateIn(
    launch: Launch,
    { limits, modules, env = {} }: Pick<
      IsolateOptions,
      "limits" | "modules" | "env"
    > = {},
  ): Promise<Isolate> {
    const tier = new Tier({ ...launch, modules: modules !== undefined });
    await tier.ready;
    const sessions = new Set<Session>();
    const watchdog = new Watchdog(sessions);
    const session = new Session({
      ...BARE_PARTS,
      tier,
      limits: mergeLimits(DEFAULT_LIMITS, limits),
      modules,
      env,
    }, () => {
      sessions.clear();
      watchdog.look();
    });
    sessions.add(session);
    watchdog.look();
    const isolate = new Isolate(session, undefined);
    this.#badIsolates.push(isolate);
    return isolate;
  }

  /** Shuts down what was opened and looks for what is left. */
  async close(): Promise<void> {
    const bad = this.#badIsolates;
    await Promise.all(bad.map((isolate) => isolate[Symbol.asyncDispose]()));
    await Promise.all(this.#sandboxes.map((sandbox) => sandbox.shutdown()));
    assertEquals(tierProcesses(), [], "tier processes are left");
  }
}

/** What a session of a test is made of, besides its process and limits. */
export const BARE_PARTS = {
  id: 0,
  name: undefined,
  env: {},
  modules: undefined,
  forwardConsole: false,
  timeOrigin: undefined,
  socketTimeoutMs: 30_000,
};

/** Class of limits of the processes that tests start themselves. */
export const ANY_CLASS = { memoryMb: 0, threads: 2 };

/**
 * Starts a file of `tests/tiers/`, as a tier process is started.
 *
 * @param line The file and its arguments.
 */
export async function badTier(
  [file, ...args]: string[],
  inJail?: boolean,
): Promise<Launch> {
  const walls = { jailed: inJail ?? await jailed() };
  return launchTier(ANY_CLASS, walls, { source: sourceOf(file!), args });
}

const sources = new Map<string, Uint8Array<ArrayBuffer>>();

/** A file of `tests/tiers/` with all that it imports. */
function sourceOf(file: string): Uint8Array<ArrayBuffer> {
  const known = sources.get(file);
  if (known) return known;
  const { success, stdout, stderr } = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--quiet",
      "tools/bundle_tier.ts",
      `tests/tiers/${file}`,
    ],
    cwd: new URL("../", import.meta.url),
  }).outputSync();
  const decoder = new TextDecoder();
  if (!success) throw new Error(decoder.decode(stderr));
  const source = encodeSource(decoder.decode(stdout));
  sources.set(file, source);
  return source;
}

let isJailed: boolean | undefined;

/** Whether tier processes of this run are in a jail, as `AIRLOCK_JAIL` says. */
export async function jailed(): Promise<boolean> {
  if (isJailed !== undefined) return isJailed;
  const mode = jailMode(undefined);
  return isJailed = mode !== "off" && await hasJail(mode);
}

/** A test that fails when an op, a resource or a tier process is left. */
export function labTest(
  name: string,
  body: (lab: Lab) => Promise<void>,
  options: Pick<Deno.TestDefinition, "sanitizeOps" | "sanitizeResources"> = {},
): void {
  Deno.test({
    name,
    sanitizeOps: true,
    sanitizeResources: true,
    sanitizeExit: true,
    ...options,
    async fn() {
      const lab = new Lab();
      try {
        await body(lab);
      } finally {
        await lab.close();
      }
    },
  });
}

/** Ids of the tier processes that `parent` has started, without their jails. */
export function tierProcesses(parent = Deno.pid): number[] {
  if (Deno.build.os !== "linux") return [];
  const parents = new Map<number, number>();
  const tiers: number[] = [];
  for (const { name } of Deno.readDirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = Deno.readTextFileSync(`/proc/${name}/stat`);
      const [state, ppid] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (state === "Z") continue;
      parents.set(Number(name), Number(ppid));
      const command = Deno.readTextFileSync(`/proc/${name}/cmdline`);
      // A jail's own processes have the command line of what is in it.
      if (/^[^\0]*(bwrap|sh|taskset|setpriv)\0/.test(command)) continue;
      if (/airlock(%20|-)tier|\/tier\.js/.test(command)) {
        tiers.push(Number(name));
      }
    } catch {
      // It ended while it was looked at.
    }
  }
  const descends = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 &&
    (pid === parent || descends(parents.get(pid)));
  return tiers.filter(descends);
}

/** The next event of the system, as its handler gets it. */
export function nextSystem<T = Termination>(
  isolate: Isolate,
  event: Parameters<Isolate["onSystem"]>[0],
): Promise<T> {
  return new Promise((resolve) => isolate.onSystem(event, resolve as never));
}

/** The next message `event` of the guest; an error of its own rejects. */
export function nextMessage<T = unknown>(
  isolate: Isolate,
  event: string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    isolate.onSystem("error", reject);
    isolate.onSystem("terminated", reject);
    const handler = (data: T) => {
      isolate.off(event, handler);
      resolve(data);
    };
    isolate.on(event, handler);
  });
}

/** What a finished command printed, and how it ended. */
export interface Finished {
  code: number;
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** Milliseconds after which a command that does not end has failed. */
const RUN_MS = 60_000;

/** Arguments of `deno` that run the command line of the project. */
export function mainArgs(...args: string[]): string[] {
  const main = new URL("../main.ts", import.meta.url).pathname;
  return ["run", "-A", "--quiet", main, ...args];
}

/** Runs `main.ts` with `args` to its end. */
export async function runMain(...args: string[]): Promise<Finished> {
  const command = new Deno.Command(Deno.execPath(), {
    args: mainArgs(...args),
    env: { NO_COLOR: "1" },
    stdin: "null",
    signal: AbortSignal.timeout(RUN_MS),
  });
  const { code, signal, stdout, stderr } = await command.output();
  const decoder = new TextDecoder();
  return {
    code,
    signal,
    stdout: decoder.decode(stdout),
    stderr: decoder.decode(stderr),
  };
}
