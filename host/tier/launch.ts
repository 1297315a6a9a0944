import { COLLECTOR_NAME, TIER_ARGUMENT } from "../../types/launch.ts";
import { BOOTSTRAP_URL, encodedTier } from "./bootstrap.ts";
import { JAILED_HOME, JAILED_PROGRAM, jailLine } from "../jail/jail.ts";
import { TIER_FILE, type TierHome, tierHome, type Walls } from "./tier_home.ts";
import type { Bind } from "../jail/libraries.ts";
import { findTool } from "../tools.ts";

/** What a tier process is started with; its class of limits. */
export interface LaunchOptions {
  /** Cap of the heap in MiB; 0 = V8's own. */
  memoryMb: number;
  /** Cores that guests share. */
  threads: number;
  /** Whether guests have modules from their start. Default `false`. */
  modules?: boolean;
}

/** How one tier process is started. */
export interface Launch {
  command: Deno.Command;
  /** What it is to run, where its program does not say. */
  source: Uint8Array<ArrayBuffer> | undefined;
  /** Whether the command puts it into a jail. */
  jailed: boolean;
  /** Whether its guest has modules from its start. Default `false`. */
  modules?: boolean | undefined;
}

/** MiB of heap that the empty isolate already uses. */
const EMPTY_HEAP_MB = 8;
/** MiB for young objects: with fewer a start collects, more stay with a guest. */
const START_MB = 2;
/** A path under which no user can make anything. */
const NOWHERE = Deno.build.os === "windows" ? "NUL" : "/dev/null";

/** What another than a tier process runs in its walls. */
export interface Tenant {
  /** See `bootstrap.ts`. */
  source: Uint8Array<ArrayBuffer>;
  args?: readonly string[];
  /** Further flags of Deno's; none of them are permissions by default. */
  flags?: readonly string[];
}

/** A tier process: no permission, no loader, nothing to write, no shared fate. */
export function launchTier(
  options: LaunchOptions,
  { jailed, home = tierHome() }: Walls,
  tenant?: Tenant,
): Launch {
  const { standalone } = Deno.build;
  const { args = [], flags = [] } = tenant ?? {};
  const folder = jailed && home ? JAILED_HOME : home?.path;
  const fromFile = folder !== undefined && !tenant;
  const main = fromFile ? `${folder}/${TIER_FILE}` : BOOTSTRAP_URL;
  const line = [
    ...coreShare(options),
    ...(jailed ? jailLine(homeBinds(home)) : processLimits()),
    jailed ? JAILED_PROGRAM : Deno.execPath(),
    ...(standalone ? [TIER_ARGUMENT] : [
      ...launchArgs(options),
      ...(folder === undefined ? ["--no-code-cache"] : []),
      ...flags,
      main,
    ]),
    ...args,
  ];
  const command = new Deno.Command(line[0]!, {
    args: line.slice(1),
    clearEnv: true,
    cwd: "/",
    env: tierEnv(folder),
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  });
  const source = standalone || fromFile
    ? undefined
    : tenant?.source ?? encodedTier();
  return { command, source, jailed, modules: options.modules };
}

function homeBinds(home: TierHome | undefined): Bind[] {
  if (!home) return [];
  const { path, writable } = home;
  return [{ from: path, to: JAILED_HOME, writable }];
}

/** Deno's own arguments. */
export function launchArgs(options: LaunchOptions): string[] {
  return [
    "run",
    "--quiet",
    "--no-prompt",
    "--no-remote",
    "--no-npm",
    "--cached-only",
    "--no-config",
    "--no-lock",
    "--unstable-worker-options",
    `--v8-flags=${v8Flags(options).join(",")}`,
  ];
}

function v8Flags({ memoryMb }: LaunchOptions): string[] {
  const flags = [
    "--disallow-code-generation-from-strings",
    `--expose-gc-as=${COLLECTOR_NAME}`,
    // To hand over what is compiled costs a start more than to compile it.
    "--no-concurrent-sparkplug",
  ];
  if (memoryMb === 0) return [...flags, `--min-semi-space-size=${START_MB}`];
  // Array buffers of dead objects stay until this space is full: the smaller
  // it is, the less a stream leaves behind.
  const semiSpace = Math.min(16, Math.max(1, Math.floor(memoryMb / 32)));
  return [
    ...flags,
    `--max-old-space-size=${memoryMb + EMPTY_HEAP_MB}`,
    `--max-semi-space-size=${semiSpace}`,
    `--min-semi-space-size=${Math.min(semiSpace, START_MB)}`,
  ];
}

/** A program that keeps the next one to its share of the cores. */
function coreShare({ threads }: LaunchOptions): string[] {
  if (Deno.build.os !== "linux") return [];
  const taskset = findTool("taskset");
  if (!taskset || threads >= navigator.hardwareConcurrency) return [];
  return [taskset, "--cpu-list", `0-${threads - 1}`];
}

/**
 * Programs that set a limit and become the next program: no core dumps, death
 * with the host. Where one is missing, the supervisor watches alone.
 */
function processLimits(): string[] {
  if (Deno.build.os !== "linux") return [];
  const line: string[] = [];
  const add = (name: string, ...args: string[]) => {
    const path = findTool(name);
    if (path) line.push(path, ...args);
  };
  if (dumpsCore()) add("prlimit", "--core=0:0", "--");
  // What root may do without being asked would open what is sealed.
  const bare = userId() === 0 ? ["--bounding-set=-all", "--inh-caps=-all"] : [];
  add("setpriv", "--pdeathsig", "KILL", ...bare, "--");
  return line;
}

/** Whether a process started by this one would leave a core dump. */
function dumpsCore(): boolean {
  try {
    const limits = Deno.readTextFileSync("/proc/self/limits");
    return !/^Max core file size\s+0 /m.test(limits);
  } catch {
    return true;
  }
}

function userId(): number | null {
  try {
    return Deno.uid();
  } catch {
    // This host may not know.
    return null;
  }
}

/** Whether a process without a jail can be kept from writing to its home. */
export function canSealHome(): boolean {
  const user = userId();
  return user !== null && (user > 0 || findTool("setpriv") !== undefined);
}

/** All that a tier process finds in its environment. */
function tierEnv(home = NOWHERE): Record<string, string> {
  const env: Record<string, string> = {
    NO_COLOR: "1",
    DENO_NO_UPDATE_CHECK: "1",
    // Deno keeps what it compiles, a guest's too, and looks for settings.
    DENO_DIR: home,
    HOME: "/",
    // Memory of freed buffers goes back to the system at once.
    MALLOC_MMAP_THRESHOLD_: String(128 * 1024),
    // A pool for each thread that is busy at the start: they wait for none.
    MALLOC_ARENA_MAX: "4",
  };
  const zone = timeZone();
  if (zone) env["TZ"] = zone;
  return env;
}

/** The time zone's name: a jail has no file that says it. */
function timeZone(): string | undefined {
  const given = Deno.env.get("TZ");
  if (given !== undefined || Deno.build.os === "windows") return given;
  try {
    const target = Deno.readLinkSync("/etc/localtime");
    return /\/zoneinfo\/(.+)$/.exec(target)?.[1];
  } catch {
    // A file and no link, or none: what Deno made of it.
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
}
