import { TIER_ARGUMENT } from "../types/launch.ts";
import { findTool } from "./tools.ts";

/** What a tier process is started with; its class of limits. */
export interface LaunchOptions {
  /** Cap of the heap in MiB; 0 = V8's own. */
  memoryMb: number;
  /** Cores that guests share. */
  threads: number;
}

/** MiB of heap that the empty isolate already uses. */
const EMPTY_HEAP_MB = 8;
/** Environment that Deno needs to find its compile cache. */
const PASSED_ENV = ["DENO_DIR", "HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"];

/** The command of a tier process: no permission, no loader, no shared fate. */
export function tierCommand(options: LaunchOptions): Deno.Command {
  const line = [...wrappers(options), ...launchLine(options)];
  return new Deno.Command(line[0]!, {
    args: line.slice(1),
    clearEnv: true,
    env: passedEnv(),
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  });
}

/** Deno's own command line, or that of a compiled binary running itself. */
export function launchLine(options: LaunchOptions): string[] {
  if (Deno.build.standalone) return [Deno.execPath(), TIER_ARGUMENT];
  return [
    Deno.execPath(),
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
    new URL("../generated/tier.js", import.meta.url).href,
  ];
}

function v8Flags({ memoryMb }: LaunchOptions): string[] {
  const flags = ["--disallow-code-generation-from-strings"];
  if (memoryMb > 0) {
    // Array buffers of dead objects stay until this space is full: the smaller
    // it is, the less a stream leaves behind.
    const semiSpace = Math.min(16, Math.max(1, Math.floor(memoryMb / 32)));
    flags.push(
      `--max-old-space-size=${memoryMb + EMPTY_HEAP_MB}`,
      `--max-semi-space-size=${semiSpace}`,
    );
  }
  return flags;
}

/**
 * Programs that set a limit and become the next program: no core dumps, death
 * with the host, a share of the cores. Where one is missing, the supervisor
 * watches alone.
 */
function wrappers({ threads }: LaunchOptions): string[] {
  if (Deno.build.os !== "linux") return [];
  const line: string[] = [];
  const add = (name: string, ...args: string[]) => {
    const path = findTool(name);
    if (path) line.push(path, ...args);
  };
  if (dumpsCore()) add("prlimit", "--core=0:0", "--");
  add("setpriv", "--pdeathsig", "KILL", "--");
  if (threads < navigator.hardwareConcurrency) {
    add("taskset", "--cpu-list", `0-${threads - 1}`);
  }
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

function passedEnv(): Record<string, string> {
  const env: Record<string, string> = {
    NO_COLOR: "1",
    DENO_NO_UPDATE_CHECK: "1",
    // Memory of freed buffers goes back to the system at once.
    MALLOC_MMAP_THRESHOLD_: String(128 * 1024),
    // Few threads allocate at a time: one pool leaves the least unused.
    MALLOC_ARENA_MAX: "1",
  };
  for (const name of PASSED_ENV) {
    const value = Deno.env.get(name);
    if (value !== undefined) env[name] = value;
  }
  return env;
}
