import type { RunCommand } from "./args.ts";
import { Isolate } from "../host/isolate.ts";
import { log } from "../host/log.ts";
import type { SandboxOptions } from "../host/options.ts";
import { V8Sandbox } from "../host/sandbox.ts";
import { failWith, watchUncaught } from "../host/uncaught.ts";

const sandboxes = new Set<V8Sandbox>();

/** Exit code of each signal that ends a run in order. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs the operator's script with `V8Sandbox` and `Isolate` as globals, the
 * numbers of the command line as defaults. What the script does not catch is
 * printed, and ends the process; a signal shuts down what it has opened.
 */
export async function runCommand(command: RunCommand): Promise<void> {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    Deno.addSignalListener(signal as Deno.Signal, () => {
      shutdownAll().finally(() => Deno.exit(code));
    });
  }
  if (command.verbose) {
    const { logToStderr } = await import("./verbose.ts");
    await logToStderr();
  }
  Object.assign(globalThis, {
    V8Sandbox: sandboxClass(command),
    Isolate,
  });
  Object.defineProperty(Deno, "args", { value: Object.freeze(command.args) });
  log.info("running {script}", { ...command });
  watchUncaught();
  try {
    await import(command.script);
  } catch (error) {
    failWith(error);
  }
}

/** Shuts down every sandbox the script has opened. */
async function shutdownAll(): Promise<void> {
  await Promise.all([...sandboxes].map((sandbox) => sandbox.shutdown()));
}

function sandboxClass({ threads, jail, cpuMs, memoryMb }: RunCommand) {
  return class extends V8Sandbox {
    static override readonly name = "V8Sandbox";

    constructor(options: SandboxOptions = {}) {
      const { limits } = options;
      super({
        threads,
        jail,
        ...options,
        limits: typeof limits === "string"
          ? limits
          : { cpuMs, memoryMb, ...limits },
      });
      sandboxes.add(this);
    }
  };
}
