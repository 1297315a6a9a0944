import { DEFAULT_LIMITS } from "../types/limits.ts";
import { isJailMode, JAIL_MODES, type JailMode } from "../host/jail/jail.ts";

/** What a command line asks for. */
export type Command =
  | { kind: "help" }
  | { kind: "version" }
  | { kind: "doctor"; jail: JailMode | undefined }
  | { kind: "wasm"; args: string[] }
  | RunCommand;

/** `main.ts <script> [threads] [cpu_limit_ms] [memory_limit_mb] …` */
export interface RunCommand {
  kind: "run";
  /** URL of the script. */
  script: string;
  threads: number;
  cpuMs: number;
  memoryMb: number;
  /** Undefined where the command line does not say. */
  jail: JailMode | undefined;
  verbose: boolean;
  /** What the script finds in `Deno.args`. */
  args: string[];
}

/** The command line cannot be used; the message is one sentence. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The numbers a command line can give, in their order. */
const NUMBERS = [
  { name: "threads", fallback: 2, least: 1, most: 1024 },
  {
    name: "cpu_limit_ms",
    fallback: DEFAULT_LIMITS.cpuMs,
    least: 0,
    most: 0x7fff_ffff,
  },
  {
    name: "memory_limit_mb",
    fallback: DEFAULT_LIMITS.memoryMb,
    least: 0,
    most: 1024 * 1024,
  },
] as const;

export const HELP = `Runs untrusted JavaScript in sealed isolates.

Usage: main.ts <script> [threads] [cpu_limit_ms] [memory_limit_mb] [options]
                [-- args for the script]
       main.ts doctor
       main.ts wasm run|inspect <module.wasm> [options]

  script            JavaScript or TypeScript module with full Deno APIs; it
                    finds V8Sandbox and Isolate as globals
  threads           cores that guests share (default 2)
  cpu_limit_ms      CPU milliseconds per event of a guest, 0 = no limit
                    (default ${DEFAULT_LIMITS.cpuMs})
  memory_limit_mb   MiB of memory per guest, 0 = no limit (default 0)

  doctor            attacks itself with bad guests and prints which limits
                    hold on this machine; a script of that name is ./doctor

Options:
  --jail=MODE       auto: each guest in a jail of the kernel's where that
                    works (default), require: none without, off: never
  -v, --verbose     structured logs on stderr
  -h, --help        this text
  -V, --version     the version
  wasm --help       runs WebAssembly under limits, or shows what it wants

Exit codes: 0 done, 1 the script failed or a promise of the doctor's is
broken, 2 the command line cannot be used, 130 and 143 after SIGINT and
SIGTERM.

Example: deno run -A main.ts examples/quickstart.js 4 500 128`;

/** @throws {UsageError} naming the value that is wrong and the way out. */
export function parseCommand(argv: string[]): Command {
  if (argv[0] === "wasm") return { kind: "wasm", args: argv.slice(1) };
  const end = argv.indexOf("--");
  const own = end < 0 ? argv : argv.slice(0, end);
  const args = end < 0 ? [] : argv.slice(end + 1);
  const flags = own.filter((arg) => /^--?[A-Za-z]/.test(arg));
  const words = own.filter((arg) => !flags.includes(arg));
  let verbose = false;
  let jail: JailMode | undefined;
  for (const flag of flags) {
    if (flag === "-h" || flag === "--help") return { kind: "help" };
    if (flag === "-V" || flag === "--version") return { kind: "version" };
    if (flag === "-v" || flag === "--verbose") verbose = true;
    else if (/^--jail(=|$)/.test(flag)) jail = parseJail(flag);
    else throw new UsageError(`unknown option "${flag}", see --help`);
  }
  const [script, ...numbers] = words;
  if (script === "doctor" && numbers.length === 0) {
    return { kind: "doctor", jail };
  }
  if (script === undefined) {
    throw new UsageError("no script given, see --help");
  }
  if (numbers.length > NUMBERS.length) {
    throw new UsageError(
      `too many arguments, "${numbers[NUMBERS.length]}" is the first one ` +
        "too many; arguments for the script go behind --",
    );
  }
  const [threads, cpuMs, memoryMb] = NUMBERS.map((spec, index) =>
    parseNumber(spec, numbers[index])
  ) as [number, number, number];
  return {
    kind: "run",
    script: locate(script),
    threads,
    cpuMs,
    memoryMb,
    jail,
    verbose,
    args,
  };
}

function parseJail(flag: string): JailMode {
  const mode = flag.slice("--jail=".length);
  if (isJailMode(mode)) return mode;
  throw new UsageError(
    `jail "${mode}" is not one of ${JAIL_MODES.join(", ")}, as in --jail=auto`,
  );
}

function parseNumber(
  { name, fallback, least, most }: typeof NUMBERS[number],
  text: string | undefined,
): number {
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(
    `${name} "${text}" is not a whole number from ${least} to ${most}`,
  );
}

function locate(script: string): string {
  if (/^file:/.test(script)) return script;
  const path = script.replaceAll("\\", "/");
  const base = `file://${Deno.cwd().replaceAll("\\", "/")}/`;
  try {
    if (!Deno.statSync(script).isFile) {
      throw new UsageError(`script "${script}" is not a file`);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`script "${script}" cannot be found or read`);
  }
  return new URL(encodeURI(path).replaceAll("#", "%23"), base).href;
}
