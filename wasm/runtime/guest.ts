import { Fault } from "./fault.ts";
import { type FuelGlobal, Gauge } from "./gauge.ts";
import type { RawValue } from "./host_functions.ts";
import { exportedFunction, type GuestFunction } from "./json_abi.ts";
import type { Metered, MeterReport } from "../meter/meter.ts";
import { refillFunction } from "./refill.ts";
import type { ResourceLimits } from "./resource_limits.ts";
import { ScriptError } from "./script_error.ts";
import { promising } from "./suspend.ts";
import { Usage } from "./usage.ts";

/** Makes the imports of a guest; called once for each instance. */
export type Linker = (guest: Guest) => WebAssembly.Imports;

/** One loaded module: compiled once, instantiated anew after each fault. */
export class Guest {
  readonly name: string;
  readonly report: MeterReport;
  /** What its calls used. */
  readonly usage: Usage;
  /** Whether it must be called so that its imports can suspend it. */
  readonly suspends: boolean;
  readonly #module: WebAssembly.Module;
  readonly #link: Linker;
  readonly #gauge: Gauge;
  readonly #refill: () => void;
  #instance: WebAssembly.Instance | undefined;
  #depth = 0;
  #broken = false;

  /**
   * Compiles the module; nothing of it runs.
   *
   * @param clock Milliseconds that never go back.
   * @param suspends Whether the linker gives it imports that suspend it.
   */
  constructor(
    name: string,
    metered: Metered,
    link: Linker,
    clock: () => number,
    usage: Usage = new Usage(),
    suspends = false,
  ) {
    this.name = name;
    this.report = metered.report;
    this.usage = usage;
    this.suspends = suspends;
    this.#module = compile(metered.bytes, name);
    this.#link = link;
    this.#gauge = new Gauge(clock);
    this.#refill = refillFunction((left) => this.#gauge.refill(left));
  }

  /** Whether a call is under way. */
  get running(): boolean {
    return this.#depth > 0;
  }

  /** Exports of the running instance. */
  get exports(): WebAssembly.Exports {
    if (this.#instance === undefined) throw new Fault("Script is not ready");
    return this.#instance.exports;
  }

  /** The first memory, exported by the module or not. */
  get memory(): WebAssembly.Memory {
    const { memory } = this.report.names;
    if (memory === undefined) throw new Fault("Module has no memory");
    return this.exports[memory] as WebAssembly.Memory;
  }

  /** Fuel and deadline of the running call. */
  get gauge(): Gauge {
    return this.#gauge;
  }

  /**
   * Runs `body` against the instance under limits of its own. A call within
   * a call draws on the outer one's limits.
   *
   * @param outer The deadline of another guest's call around this one.
   * @throws {ScriptError} When the script fails or is over a limit.
   */
  run<T>(
    limits: ResourceLimits,
    outer: number,
    body: (exports: WebAssembly.Exports) => T,
  ): T {
    const nested = this.#depth++ > 0;
    if (!nested) this.#gauge.start(limits, outer);
    try {
      if (!nested) this.#prepare();
      const result = body(this.exports);
      if (!nested) this.#gauge.finish();
      return result;
    } catch (error) {
      this.#broken ||= mayBreak(error);
      throw this.#scriptError(error);
    } finally {
      this.#depth--;
      if (!nested) this.#end();
    }
  }

  /**
   * As {@linkcode run}, for a body that waits: the guest is suspended while
   * its host functions do. There is no call within such a call.
   */
  async runAsync<T>(
    limits: ResourceLimits,
    body: (exports: WebAssembly.Exports) => Promise<T>,
  ): Promise<T> {
    this.#depth++;
    this.#gauge.start(limits, Infinity);
    try {
      for (const start of this.#attach()) await this.enter(start)();
      this.#broken = false;
      const result = await body(this.exports);
      this.#gauge.finish();
      return result;
    } catch (error) {
      this.#broken ||= mayBreak(error);
      throw this.#scriptError(error);
    } finally {
      this.#depth--;
      this.#end();
    }
  }

  /** `fn`, an export, in the form in which {@linkcode runAsync} calls it. */
  enter(fn: GuestFunction): (...args: RawValue[]) => unknown {
    return this.suspends ? promising(fn) : fn;
  }

  #prepare(): void {
    for (const start of this.#attach()) start();
    this.#broken = false;
  }

  /**
   * Makes an instance where there is none and gives it its fuel.
   *
   * @returns What must run before anything else of the instance.
   */
  #attach(): GuestFunction[] {
    const fresh = this.#instance === undefined;
    this.#instance ??= this.#instantiate();
    const { exports } = this.#instance;
    const { fuel, denied, start } = this.report.names;
    this.#gauge.attach(exports[fuel] as unknown as FuelGlobal);
    if (!fresh) {
      (exports[denied] as WebAssembly.Global).value = 0;
      return [];
    }
    // A module whose start failed never runs.
    this.#broken = true;
    return [start, "_initialize"] // the latter of a WASI reactor
      .map((name) => name && exportedFunction(exports, name))
      .filter((fn) => typeof fn === "function");
  }

  #instantiate(): WebAssembly.Instance {
    try {
      const instance = new WebAssembly.Instance(
        this.#module,
        this.#link(this),
      );
      const { refill } = this.report.names;
      (instance.exports[refill] as WebAssembly.Table).set(0, this.#refill);
      return instance;
    } catch (error) {
      throw instantiationFault(error);
    }
  }

  #end(): void {
    this.usage.record(this.#gauge.used, this.#gauge.elapsed, this.#pages());
    if (this.#broken) this.#instance = undefined;
    this.#broken = false;
  }

  #pages(): number {
    const { memory } = this.report.names;
    if (memory === undefined || this.#instance === undefined) return 0;
    return this.memory.buffer.byteLength / 65_536;
  }

  #scriptError(error: unknown): ScriptError {
    if (error instanceof ScriptError && this.#gauge.fault === undefined) {
      return error;
    }
    const fault = this.#gauge.fault ?? this.#classify(error);
    return new ScriptError(`Script "${this.name}": ${fault.message}`, {
      kind: fault.kind,
      reason: fault.reason,
      script: this.name,
      fuelUsed: this.#gauge.used,
      timeUsed: this.#gauge.elapsed,
      cause: fault.cause ?? error,
    });
  }

  #classify(error: unknown): Fault {
    if (error instanceof Fault) return error;
    try {
      this.#gauge.finish();
    } catch (fault) {
      return fault as Fault;
    }
    if (error instanceof RangeError) {
      return new Fault(error.message, "runtime", "stack_overflow");
    }
    if (this.#wasDenied()) {
      return new Fault(
        `out of memory: a memory or table could not grow, then: ${
          messageOf(error)
        }`,
        "runtime",
        "out_of_memory",
      );
    }
    return new Fault(messageOf(error), "runtime", "trap");
  }

  #wasDenied(): boolean {
    const denied = this.#instance?.exports[this.report.names.denied];
    return (denied as WebAssembly.Global | undefined)?.value === 1;
  }
}

function compile(bytes: Uint8Array<ArrayBuffer>, name: string) {
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw new ScriptError(
      `Script "${name}" is too large once metered: ${messageOf(cause)}`,
      { kind: "compile", script: name, cause },
    );
  }
}

function messageOf(error: unknown): string {
  const thrown = Object.prototype.toString.call(error);
  if (thrown === "[object WebAssembly.Exception]") return "uncaught exception";
  return error instanceof Error ? error.message : String(error);
}

/** Faults found before any code of the guest ran leave it as it was. */
function mayBreak(error: unknown): boolean {
  return !(error instanceof Fault) || error.kind !== "not_found";
}

function instantiationFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const message = messageOf(error);
  if (error instanceof WebAssembly.LinkError || error instanceof TypeError) {
    return new Fault(message, "compile", undefined, error);
  }
  const reason = error instanceof RangeError ? "out_of_memory" : "trap";
  return new Fault(message, "runtime", reason, error);
}
