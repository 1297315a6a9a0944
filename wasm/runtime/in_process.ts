import { Engine, type EngineOptions, type LoadOptions } from "./engine.ts";
import type { RawValue } from "./host_functions.ts";
import type { LimitProfile, ResourceLimits } from "./resource_limits.ts";
import type { ScriptUsage } from "./usage.ts";

/** Settings of an {@linkcode InProcessRuntime}. */
export type InProcessOptions = Omit<EngineOptions, "limits" | "clock">;

/**
 * Runs WebAssembly scripts in the thread that calls them, for hosts that call
 * thousands of times a second. Limits on fuel, time and memory hold, and a
 * script reaches nothing but the host functions it is given.
 *
 * It does **not** protect against faults of the engine itself, against the
 * time and memory that compiling takes within the caps, nor against side
 * channels: the script shares the process, its address space and its heap.
 * Where that matters, use `WasmScriptRuntime`, which is sealed.
 *
 * @example
 * ```ts
 * const runtime = new InProcessRuntime("production");
 * const id = runtime.loadModule(await Deno.readFile("plan.wasm"));
 * console.log(runtime.callJsonFunc(id, "plan", { turns: 3 }));
 * ```
 */
export class InProcessRuntime {
  readonly #engine: Engine;

  /**
   * @param limits A profile's name, or limits; what is left out is unlimited.
   * @param options Host functions and caps.
   */
  constructor(
    limits: LimitProfile | Partial<ResourceLimits> = {},
    options: InProcessOptions = {},
  ) {
    const clock = () => performance.now();
    this.#engine = new Engine({ ...options, limits, clock });
  }

  /** The limits in force. */
  get limits(): Readonly<ResourceLimits> {
    return this.#engine.limits;
  }

  /**
   * Loads a module and runs its start function, which is charged like a call.
   *
   * @returns An id for the other methods.
   * @throws {ScriptError} When it cannot be compiled or started.
   */
  loadModule(bytes: Uint8Array, options: LoadOptions = {}): number {
    return this.#engine.load(bytes, options);
  }

  /**
   * Calls a function with a JSON value and returns the JSON value it answers
   * with. The script keeps its state from call to call, but starts anew
   * after a call that failed.
   *
   * @param input Any JSON value.
   * @throws {ScriptError} When it fails or is over a limit.
   */
  callJsonFunc(id: number, name: string, input: unknown): unknown {
    return this.#engine.callJson(id, name, input);
  }

  /**
   * Calls a function with numbers; i64 is a bigint.
   *
   * @returns A number, an array of them, or `undefined`.
   * @throws {ScriptError} When it fails or is over a limit.
   */
  callRawFunc(id: number, name: string, ...args: RawValue[]): unknown {
    return this.#engine.callRaw(id, name, args);
  }

  /**
   * Replaces a module; its id and usage go on, its state starts anew. When
   * the new one cannot be loaded the old one stays.
   *
   * @throws {ScriptError} When it cannot be compiled or started, or runs.
   */
  reloadModule(id: number, bytes: Uint8Array): void {
    this.#engine.reload(id, bytes);
  }

  /** Forgets a module. */
  unloadModule(id: number): void {
    this.#engine.unload(id);
  }

  /** Fuel, time and pages of the last call and of all calls. */
  usage(id: number): ScriptUsage {
    return this.#engine.usage(id);
  }

  /** Does nothing: deadlines need no timer here. */
  startEpochTimer(): void {}
}
