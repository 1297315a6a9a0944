/**
 * Fuzzes the wire between host, tier process and guest:
 * `deno task fuzz [minutes]`, 1 by default; `--help` says the rest.
 *
 * @module
 */
import { UsageError } from "../../cli/args.ts";
import { type FuzzCommand, HELP, parseFuzzArgs } from "./args.ts";
import { type Finding, Fuzzer, repeatCommand } from "./fuzzer.ts";
import { TARGETS } from "./targets.ts";

/** Milliseconds between two lines on how far it is. */
const PROGRESS_MS = 10_000;

/** Runs what `command` asks for; progress goes to standard error. */
async function run(
  command: Exclude<FuzzCommand, { kind: "help" }>,
  signal: AbortSignal,
): Promise<Finding | undefined> {
  await using stack = new AsyncDisposableStack();
  const names = command.kind === "run" ? command.targets : [command.target];
  const targets = names.map((name) => stack.use(TARGETS[name]()));
  const fuzzer = new Fuzzer(targets, command.seed, signal);
  if (command.kind === "repeat") {
    return await fuzzer.repeat(targets[0]!, command.at);
  }
  const start = performance.now();
  const report = () => {
    const seconds = Math.round((performance.now() - start) / 1000);
    const done = [...fuzzer.done].map(([name, cases]) => `${cases} ${name}`);
    console.error(`${seconds} s, cases: ${done.join(", ")}`);
  };
  console.error(`seed ${command.seed}`);
  const timer = setInterval(report, PROGRESS_MS);
  try {
    return await fuzzer.run(command.ms);
  } finally {
    clearInterval(timer);
    report();
  }
}

function tell(finding: Finding): void {
  const { target, seed, case: at, error } = finding;
  console.error(`Found by case ${at} of ${target}, seed ${seed}:`);
  console.error(error);
  console.error(`Repeat it with: ${repeatCommand(finding)}`);
}

/** @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  let command: FuzzCommand;
  try {
    command = parseFuzzArgs(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
  if (command.kind === "help") {
    console.log(HELP);
    return 0;
  }
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  Deno.addSignalListener("SIGINT", onSignal);
  try {
    const finding = await run(command, stop.signal);
    // The processes of the case under way were interrupted as well.
    if (!finding || stop.signal.aborted) {
      console.error("Nothing was found.");
      return 0;
    }
    tell(finding);
    return 1;
  } finally {
    Deno.removeSignalListener("SIGINT", onSignal);
  }
}

if (import.meta.main) Deno.exitCode = await main(Deno.args);
