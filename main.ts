import { TIER_ARGUMENT } from "./types/launch.ts";
import { type Command, HELP, parseCommand, UsageError } from "./cli/args.ts";

/** Exit code of each signal that ends a run in order. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
const VERSION = "0.1.0";

/** argv -> command -> exit code. */
async function main(args: string[]): Promise<void> {
  if (args[0] === TIER_ARGUMENT) {
    const { dropPermissions } = await import("./cli/permissions.ts");
    dropPermissions();
    const { runTier } = await import("./worker/tier.ts");
    return await runTier();
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
      const { examine } = await import("./host/doctor/doctor.ts");
      return Deno.exit(await examine({ jail: command.jail }) ? 0 : 1);
    }
    case "wasm": {
      const { wasmCommand } = await import("./cli/wasm.ts");
      return Deno.exit(await wasmCommand(command.args));
    }
    case "run": {
      const { runScript, shutdownAll } = await import("./cli/run.ts");
      for (const [signal, code] of Object.entries(SIGNALS)) {
        Deno.addSignalListener(signal as Deno.Signal, () => {
          shutdownAll().finally(() => Deno.exit(code));
        });
      }
      return await runScript(command);
    }
    default:
      command satisfies never;
  }
}

if (import.meta.main) await main(Deno.args);
