/**
 * Runs WASI commands in the process of the host.
 *
 * @module
 */
import { InProcessRuntime } from "../runtime/in_process.ts";
import type {
  LimitProfile,
  ResourceLimits,
} from "../runtime/resource_limits.ts";
import type { UsageFigures } from "../runtime/usage.ts";
import { exitCodeOf, type WasiOptions, WasiWorld } from "./world.ts";

export { type WasiOptions, WasiWorld } from "./world.ts";

/** What a command left. */
export interface WasiResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether output was dropped. */
  readonly truncated: boolean;
  readonly usage: UsageFigures;
  /** Its files after the run. */
  readonly world: WasiWorld;
}

/**
 * Runs a WASI command to its end.
 *
 * @throws {ScriptError} When it traps or is over a limit.
 *
 * @example
 * ```ts
 * const bytes = await Deno.readFile("tool.wasm");
 * const { stdout } = runCommand(bytes, "production", { args: ["tool", "-h"] });
 * ```
 */
export function runCommand(
  bytes: Uint8Array,
  limits: LimitProfile | Partial<ResourceLimits>,
  options: WasiOptions = {},
): WasiResult {
  const world = new WasiWorld(options);
  const { namespaces } = world;
  const runtime = new InProcessRuntime(limits, { namespaces });
  const id = runtime.loadModule(bytes, { name: options.args?.[0] ?? "main" });
  const exitCode = exitCodeAfter(() => runtime.callRawFunc(id, "_start"));
  return {
    exitCode,
    stdout: world.stdout.text(),
    stderr: world.stderr.text(),
    truncated: world.stdout.truncated || world.stderr.truncated,
    usage: runtime.usage(id).last,
    world,
  };
}

function exitCodeAfter(run: () => unknown): number {
  try {
    run();
    return 0;
  } catch (error) {
    return exitCodeOf(error);
  }
}
