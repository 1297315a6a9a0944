import type { Isolate } from "../../host/isolate.ts";
import type { V8Sandbox } from "../../host/sandbox.ts";
import type { Limits } from "../../types/limits.ts";
import { DEFAULT_CAPS } from "../binary/caps.ts";
import type { EngineOptions, LoadOptions } from "../runtime/engine.ts";
import { Home, valueOf } from "./home.ts";
import type { RawValue } from "../runtime/host_functions.ts";
import {
  type InProcessOptions,
  InProcessRuntime,
} from "../runtime/in_process.ts";
import { processLimits } from "./process_limits.ts";
import {
  type LimitProfile,
  resolveLimits,
  type ResourceLimits,
} from "../runtime/resource_limits.ts";
import { endedScript } from "./script_end.ts";
import { ScriptError } from "../runtime/script_error.ts";
import { SealedHost, type SealedHostFunction } from "./sealed_host.ts";
import { type ScriptUsage, Usage } from "../runtime/usage.ts";
import type { WasiOptions } from "../wasi/world.ts";
import { wasiToWire } from "./wasi_wire.ts";
import {
  type Answer,
  type Asks,
  type CommandWire,
  numberToText,
  resultFromWire,
} from "./wire.ts";

/** Settings of a {@linkcode WasmScriptRuntime}. */
export interface SealedOptions
  extends Pick<EngineOptions, "maxJsonBytes" | "caps"> {
  /** Functions that scripts import from `host`; nothing else is offered. */
  host?: Readonly<Record<string, SealedHostFunction>>;
  /** Where to make the isolate; by default a sandbox of its own. */
  sandbox?: V8Sandbox;
  /**
   * Limits of the process around the scripts that differ from those derived
   * from the scripts' own.
   */
  processLimits?: Partial<Limits>;
}

/** Settings of one sealed module. */
export interface SealedLoadOptions extends LoadOptions {
  /** The world of a WASI reactor. */
  wasi?: WasiOptions;
}

/** What a sealed WASI command left. */
export interface SealedWasiResult extends CommandWire {
  readonly usage: ScriptUsage["last"];
}

/** A module that is loaded, or will be again when it is next called. */
interface Script {
  readonly name: string;
  readonly source: Asks["load"];
  readonly usage: Usage;
  /** Where it is loaded, and under which id. */
  readonly loaded: { readonly isolate: Isolate; readonly id: number };
}

/**
 * Runs WebAssembly scripts in an isolate of their own: a process without
 * permissions, under limits on CPU time, clock and memory that hold even
 * where the engine's own fail. Calls run one after another.
 *
 * When the isolate ends, the call under way fails, and the modules are loaded
 * into a new isolate when they are next called; their state starts anew.
 * Modules of one runtime share its isolate.
 *
 * @example
 * ```ts
 * await using runtime = new WasmScriptRuntime("production");
 * const id = await runtime.loadModule(await Deno.readFile("plan.wasm"));
 * console.log(await runtime.callJsonFunc(id, "plan", { turns: 3 }));
 * ```
 */
export class WasmScriptRuntime {
  /** The limits in force. */
  readonly limits: Readonly<ResourceLimits>;
  readonly #maxModuleBytes: number;
  readonly #host: SealedHost;
  readonly #home: Home;
  readonly #scripts = new Map<number, Script>();
  #nextId = 1;
  /** Settles when all calls so far have ended. */
  #tail: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  /**
   * @param limits A profile's name, or limits; what is left out is unlimited.
   * @param options Host functions, caps and the process around the scripts.
   */
  constructor(
    limits: LimitProfile | Partial<ResourceLimits> = {},
    options: SealedOptions = {},
  ) {
    const { maxJsonBytes, caps, host = {}, sandbox } = options;
    this.limits = resolveLimits(limits);
    this.#maxModuleBytes = caps?.maxModuleBytes ?? DEFAULT_CAPS.maxModuleBytes;
    this.#host = new SealedHost(host);
    this.#home = new Home({
      sandbox,
      limits: { ...processLimits(this.limits), ...options.processLimits },
      settings: { limits: this.limits, maxJsonBytes, caps },
      host: this.#host,
    });
  }

  /**
   * The same without an isolate: calls return at once, and the host shares
   * its process with the scripts.
   */
  static inProcess(
    limits: LimitProfile | Partial<ResourceLimits> = {},
    options: InProcessOptions = {},
  ): InProcessRuntime {
    return new InProcessRuntime(limits, options);
  }

  /**
   * Loads a module and runs its start function, which is charged like a call.
   *
   * @returns An id for the other methods.
   * @throws {ScriptError} When it cannot be compiled or started.
   */
  async loadModule(
    bytes: Uint8Array,
    options: SealedLoadOptions = {},
  ): Promise<number> {
    const id = this.#nextId++;
    const name = options.name ?? `module ${id}`;
    const wasi = options.wasi && wasiToWire(options.wasi);
    const source = { name, bytes: this.#encode(bytes, name), wasi };
    await this.#enqueue(async () => {
      this.#scripts.set(id, await this.#load(source, new Usage()));
    });
    return id;
  }

  /**
   * Calls a function with a JSON value and resolves to the JSON value it
   * answers with. The script keeps its state from call to call, but starts
   * anew after a call that failed.
   *
   * @param input Any JSON value.
   * @throws {ScriptError} When it fails or is over a limit.
   */
  async callJsonFunc(
    id: number,
    name: string,
    input: unknown,
  ): Promise<unknown> {
    const text = JSON.stringify(input) ?? "null";
    return await this.#call(id, "json", (id) => ({ id, fn: name, text }));
  }

  /**
   * Calls a function with numbers; i64 is a bigint.
   *
   * @returns A number, an array of them, or `undefined`.
   * @throws {ScriptError} When it fails or is over a limit.
   */
  async callRawFunc(
    id: number,
    name: string,
    ...numbers: RawValue[]
  ): Promise<unknown> {
    const args = numbers.map(numberToText);
    const ask = (id: number) => ({ id, fn: name, args });
    return resultFromWire(await this.#call(id, "raw", ask));
  }

  /**
   * Replaces a module; its id and usage go on, its state starts anew. When
   * the new one cannot be loaded the old one stays.
   *
   * @throws {ScriptError} When it cannot be compiled or started.
   */
  async reloadModule(id: number, bytes: Uint8Array): Promise<void> {
    const encoded = this.#encode(bytes, this.#script(id).name);
    await this.#enqueue(async () => {
      const old = this.#script(id);
      const source = { ...old.source, bytes: encoded };
      this.#scripts.set(id, await this.#load(source, old.usage));
      await this.#forget(old);
    });
  }

  /** Forgets a module. */
  async unloadModule(id: number): Promise<void> {
    await this.#enqueue(async () => {
      const script = this.#script(id);
      this.#scripts.delete(id);
      await this.#forget(script);
    });
  }

  /** Fuel, time and pages of the last call and of all calls. */
  async usage(id: number): Promise<ScriptUsage> {
    return await Promise.resolve(this.#script(id).usage.snapshot());
  }

  /**
   * Runs a WASI command to its end.
   *
   * @throws {ScriptError} When it traps or is over a limit.
   */
  async runCommand(
    bytes: Uint8Array,
    options: WasiOptions = {},
  ): Promise<SealedWasiResult> {
    const name = options.args?.[0] ?? "main";
    const encoded = this.#encode(bytes, name);
    const source = { name, bytes: encoded, wasi: wasiToWire(options) };
    const usage = new Usage();
    return await this.#enqueue(async () => {
      const isolate = await this.#home.open();
      const script = { name, usage };
      const result = await this.#ask(isolate, "command", source, script);
      return { ...readCommand(result), usage: usage.snapshot().last };
    });
  }

  /** Does nothing: deadlines need no timer here. */
  startEpochTimer(): void {}

  /**
   * Ends the isolate; calls under way reject. Calling it again waits for the
   * same.
   */
  shutdown(): Promise<void> {
    this.#closing ??= this.#home.close();
    return this.#closing;
  }

  /** Shuts down. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.shutdown();
  }

  #script(id: number): Script {
    const script = this.#scripts.get(id);
    if (script !== undefined) return script;
    throw new ScriptError(`Module not found: ${String(id)}`, {
      kind: "not_found",
    });
  }

  async #call<M extends "json" | "raw">(
    id: number,
    method: M,
    ask: (id: number) => Asks[M],
  ): Promise<unknown> {
    return await this.#enqueue(async () => {
      let script = this.#script(id);
      const isolate = await this.#home.open();
      if (script.loaded.isolate !== isolate) {
        // The isolate that it was loaded into has ended.
        script = await this.#load(script.source, script.usage);
        this.#scripts.set(id, script);
      }
      const { loaded } = script;
      return await this.#ask(loaded.isolate, method, ask(loaded.id), script);
    });
  }

  async #load(source: Asks["load"], usage: Usage): Promise<Script> {
    const { name } = source;
    const isolate = await this.#home.open();
    const script = { name, usage };
    const id = Number(await this.#ask(isolate, "load", source, script));
    return { ...script, source, loaded: { isolate, id } };
  }

  async #forget({ name, usage, loaded }: Script): Promise<void> {
    const { isolate, id } = loaded;
    if (isolate.destroyed) return;
    try {
      await this.#ask(isolate, "unload", { id }, { name, usage });
    } catch (error) {
      // An isolate that has ended has forgotten it as well.
      if (!isolate.destroyed) throw error;
    }
  }

  async #ask<M extends "load" | "json" | "raw" | "command" | "unload">(
    isolate: Isolate,
    method: M,
    ask: Asks[M],
    { name, usage }: Pick<Script, "name" | "usage">,
  ): Promise<unknown> {
    const started = performance.now();
    let answer: Answer;
    let thrown: unknown;
    try {
      answer = await this.#home.ask(isolate, method, ask);
      thrown = this.#host.thrown?.error;
    } catch (error) {
      const elapsed = performance.now() - started;
      const kind = method === "load" ? "compile" : "runtime";
      if (isolate.destroyed) usage.record(0, elapsed, 0);
      throw endedScript(error, { script: name, kind, elapsed });
    } finally {
      this.#host.finish();
    }
    const { used } = answer;
    if (used !== undefined) usage.record(used.fuel, used.time, used.pages);
    return valueOf(answer, name, thrown);
  }

  /** Runs `work` when all earlier calls have ended. */
  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    if (this.#host.inside) {
      return Promise.reject(
        new Error(
          "Cannot use a runtime from a host function of its own: its script " +
            "waits for the function",
        ),
      );
    }
    const run = this.#tail.then(() => {
      if (this.#closing === undefined) return work();
      throw new Error("Cannot use the runtime: it has been shut down");
    });
    this.#tail = run.catch(() => {});
    return run;
  }

  #encode(bytes: Uint8Array, name: string): string {
    if (bytes.length <= this.#maxModuleBytes) return bytes.toBase64();
    throw new ScriptError(
      `Script "${name}": ${bytes.length} bytes are over ` +
        `${this.#maxModuleBytes} ("maxModuleBytes")`,
      { kind: "compile", script: name },
    );
  }
}

function readCommand(value: unknown): CommandWire {
  const { exitCode, stdout, stderr, truncated } = Object(value) as Record<
    string,
    unknown
  >;
  return {
    exitCode: Number(exitCode) >>> 0,
    stdout: String(stdout),
    stderr: String(stderr),
    truncated: truncated === true,
  };
}
