/**
 * Loads scripts and calls them under limits. It uses no API but WebAssembly
 * and text encoding, so that it runs in any realm.
 *
 * @module
 */
import type { MeterCaps } from "../binary/caps.ts";
import { Guest } from "./guest.ts";
import type { HostFunction, RawValue } from "./host_functions.ts";
import { callJson, encodeJson, requireFunction } from "./json_abi.ts";
import { type ImportNamespace, type ImportSources, link } from "./linker.ts";
import { MeterError } from "../binary/meter_error.ts";
import { type Metered, meterModule } from "../meter/meter.ts";
import {
  type LimitProfile,
  resolveLimits,
  type ResourceLimits,
} from "./resource_limits.ts";
import { ScriptError } from "./script_error.ts";
import type { ScriptUsage, Usage } from "./usage.ts";

const PAGE = 65_536;
const DEFAULT_JSON_BYTES = 1024 * 1024;

/** Settings of an {@linkcode Engine}. */
export interface EngineOptions {
  /** Limits of each script. */
  limits?: LimitProfile | Partial<ResourceLimits>;
  /** Functions that scripts import from `host`; nothing else is offered. */
  host?: Readonly<Record<string, HostFunction>>;
  /** Other import modules by name, such as WASI's. */
  namespaces?: Readonly<Record<string, ImportNamespace>>;
  /** The longest JSON text read from a script; 1 MiB by default. */
  maxJsonBytes?: number;
  /** What differs from the default caps on modules. */
  caps?: Partial<Omit<MeterCaps, "maxPages">>;
  /** Milliseconds that never go back. */
  clock: () => number;
}

/** Settings of one module. */
export interface LoadOptions {
  /** Its name in messages; `module N` by default. */
  name?: string;
}

/** Keeps loaded modules and runs calls, one at a time. */
export class Engine {
  readonly limits: Readonly<ResourceLimits>;
  readonly #caps: Partial<MeterCaps>;
  readonly #sources: ImportSources;
  readonly #clock: () => number;
  readonly #guests = new Map<number, Guest>();
  #nextId = 1;
  /** Deadline of the innermost running call. */
  #deadline = Infinity;

  constructor(options: EngineOptions) {
    this.limits = resolveLimits(options.limits);
    this.#clock = options.clock;
    const { maxMemory } = this.limits;
    this.#caps = maxMemory > 0
      ? { ...options.caps, maxPages: Math.floor(maxMemory / PAGE) }
      : { ...options.caps };
    this.#sources = {
      host: options.host ?? {},
      namespaces: options.namespaces ?? {},
      maxJsonBytes: options.maxJsonBytes ?? DEFAULT_JSON_BYTES,
    };
  }

  /** Meters, compiles and instantiates a module; runs its start function. */
  load(bytes: Uint8Array, options: LoadOptions = {}): number {
    const id = this.#nextId++;
    const guest = this.#ready(options.name ?? `module ${id}`, bytes);
    this.#guests.set(id, guest);
    return id;
  }

  /** Replaces a module by a new version; the old one stays when that fails. */
  reload(id: number, bytes: Uint8Array): void {
    const old = this.#idle(id);
    this.#guests.set(id, this.#ready(old.name, bytes, old.usage));
  }

  /** Forgets a module. */
  unload(id: number): void {
    this.#idle(id);
    this.#guests.delete(id);
  }

  /** Calls a function that takes and returns JSON in the guest's memory. */
  callJson(id: number, name: string, input: unknown): unknown {
    const bytes = encodeJson(input);
    const { maxJsonBytes } = this.#sources;
    return this.#run(
      this.#guest(id),
      (exports) => callJson(exports, name, bytes, maxJsonBytes),
    );
  }

  /** Calls a function with numbers. */
  callRaw(id: number, name: string, args: readonly RawValue[]): unknown {
    return this.#run(
      this.#guest(id),
      (exports) => requireFunction(exports, name)(...args),
    );
  }

  /** What the module's calls used. */
  usage(id: number): ScriptUsage {
    return this.#guest(id).usage.snapshot();
  }

  #guest(id: number): Guest {
    const guest = this.#guests.get(id);
    if (guest !== undefined) return guest;
    throw new ScriptError(`Module not found: ${String(id)}`, {
      kind: "not_found",
    });
  }

  #idle(id: number): Guest {
    const guest = this.#guest(id);
    if (!guest.running) return guest;
    throw new ScriptError(
      `Cannot change script "${guest.name}" while it runs`,
      { kind: "runtime", script: guest.name },
    );
  }

  #run<T>(guest: Guest, body: (exports: WebAssembly.Exports) => T): T {
    const outer = this.#deadline;
    try {
      return guest.run(this.limits, outer, (exports) => {
        this.#deadline = guest.gauge.deadline;
        return body(exports);
      });
    } finally {
      this.#deadline = outer;
    }
  }

  #ready(name: string, bytes: Uint8Array, usage?: Usage): Guest {
    const guest = new Guest(
      name,
      meterScript(name, bytes, this.#caps),
      (guest) => link(guest, this.#sources),
      this.#clock,
      usage,
    );
    this.#run(guest, () => undefined);
    return guest;
  }
}

/** Meters the module of the script `name`; faults are the script's. */
export function meterScript(
  name: string,
  bytes: Uint8Array,
  caps: Partial<MeterCaps>,
): Metered {
  try {
    return meterModule(bytes, caps);
  } catch (cause) {
    if (!(cause instanceof MeterError)) throw cause;
    throw new ScriptError(`Script "${name}": ${cause.message}`, {
      kind: "compile",
      reason: cause.memory ? "out_of_memory" : undefined,
      script: name,
      cause,
    });
  }
}
