import { TIER_ARGUMENT } from "./types/launch.ts";
import { type Command, HELP, parseCommand, UsageError } from "./cli/args.ts";

const VERSION = "0.1.0";

/** argv -> command -> exit code. */
async function main(args: string[]): Promise<void> {
  if (args[0] === TIER_ARGUMENT) {
    const { tierCommand } = await import("./cli/tier.ts");
    return await tierCommand();
  }
  let command: Command;
  try {
    command = parseCommand(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { printable } = await import("./host/text.ts");
    console.error(`airlock: ${printable(error.message)}`);
    Deno.exit(2);
  }
  switch (command.kind) {
    case "help":
      return console.log(HELP);
    case "version":
      return console.log(`airlock ${VERSION}`);
    case "doctor": {
      const { doctorCommand } = await import("./cli/doctor.ts");
      return Deno.exit(await doctorCommand(command.jail));
    }
    case "wasm": {
      const { wasmCommand } = await import("./cli/wasm.ts");
      return Deno.exit(await wasmCommand(command.args));
    }
    case "run": {
      const { runCommand } = await import("./cli/run.ts");
      return await runCommand(command);
    }
    default:
      command satisfies never;
  }
}

if (import.meta.main) await main(Deno.args);
