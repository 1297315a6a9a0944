import { UsageError } from "../../cli/args.ts";
import { isTargetName, TARGET_NAMES, type TargetName } from "./targets.ts";

/** What a command line asks for. */
export type FuzzCommand =
  | { kind: "help" }
  | { kind: "run"; ms: number; seed: number; targets: readonly TargetName[] }
  | { kind: "repeat"; seed: number; target: TargetName; at: number };

/** Minutes of a run, unless it is told. */
const MINUTES = 1;
const MOST_MINUTES = 7 * 24 * 60;
/** Seeds above this are none. */
export const MOST_SEED = 0xffff_ffff;

export const HELP = `Sends the wire what it should never see.

Usage: deno task fuzz [minutes] [options]

  minutes           how long, divided among the targets (default ${MINUTES})

Options:
  --seed N          the random numbers to use, to ${MOST_SEED} (default: any)
  --target NAME     this target alone: ${TARGET_NAMES.slice(0, 3).join(", ")},
                    ${TARGET_NAMES.slice(3).join(", ")}
  --case NAME:M     case M of a target alone, as a finding names it
  -h, --help        this text

Exit code: 0 when nothing was found, 1 with a finding, 2 for wrong arguments.
`;

/** @throws {UsageError} with one sentence on what is wrong. */
export function parseFuzzArgs(args: readonly string[]): FuzzCommand {
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === "-h" || arg === "--help") return { kind: "help" };
    const isOption = arg.startsWith("-");
    if (isOption && !["--seed", "--target", "--case"].includes(arg)) {
      throw new UsageError(`Unknown option ${arg}; --help names them all`);
    }
    const name = isOption ? arg : "minutes";
    const value = isOption ? args[++i] : arg;
    if (value === undefined) throw new UsageError(`${arg} needs a value`);
    if (given.has(name)) {
      throw new UsageError(`There is more than one ${name}: "${value}"`);
    }
    given.set(name, value);
  }
  const seed = seedOf(given.get("--seed"));
  const one = given.get("--case");
  if (one !== undefined) {
    if (!given.has("--seed")) throw new UsageError("--case needs --seed");
    if (given.has("minutes") || given.has("--target")) {
      throw new UsageError("--case takes neither minutes nor --target");
    }
    return { kind: "repeat", seed, ...caseOf(one) };
  }
  const target = given.get("--target");
  const targets = target === undefined ? TARGET_NAMES : [targetOf(target)];
  return { kind: "run", ms: msOf(given.get("minutes")), seed, targets };
}

function msOf(text = String(MINUTES)): number {
  const minutes = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(minutes > 0 && minutes <= MOST_MINUTES)) {
    throw new UsageError(
      `minutes must be a number above 0, at most ${MOST_MINUTES}: "${text}"`,
    );
  }
  return minutes * 60_000;
}

function seedOf(text: string | undefined): number {
  if (text === undefined) {
    return crypto.getRandomValues(new Uint32Array(1))[0]!;
  }
  const seed = /^\d+$/.test(text) ? Number(text) : NaN;
  if (seed <= MOST_SEED) return seed;
  throw new UsageError(
    `--seed must be a whole number from 0 to ${MOST_SEED}: "${text}"`,
  );
}

function targetOf(name: string): TargetName {
  if (isTargetName(name)) return name;
  throw new UsageError(
    `There is no target "${name}"; known are ${TARGET_NAMES.join(", ")}`,
  );
}

function caseOf(text: string): { target: TargetName; at: number } {
  const [, name, at] = text.match(/^(\w+):(\d+)$/) ?? [];
  if (name === undefined || at === undefined) {
    throw new UsageError(`--case must be a target and a number: "${text}"`);
  }
  return { target: targetOf(name), at: Number(at) };
}
