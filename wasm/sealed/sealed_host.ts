import { AsyncLocalStorage } from "node:async_hooks";
import type { RawValue } from "../runtime/host_functions.ts";
import { ScriptError } from "../runtime/script_error.ts";
import {
  type Asks,
  type HostAnswer,
  resultToWire,
  textToNumber,
} from "./wire.ts";

/** What a raw host function may do with the script that waits for it. */
export interface SealedHostContext {
  /** The script's name. */
  readonly script: string;
  /** A copy of bytes in the script's memory; pointers are unsigned. */
  read(ptr: number, length: number): Promise<Uint8Array>;
  /** UTF-8 text in the script's memory; what is not UTF-8 becomes U+FFFD. */
  readText(ptr: number, length: number): Promise<string>;
  /** Writes into the script's memory. */
  write(ptr: number, bytes: Uint8Array): Promise<void>;
  /** Takes fuel for work done; each host call takes some by itself. */
  charge(fuel: number): Promise<void>;
  /** Milliseconds until the call's deadline; `Infinity` without one. */
  timeLeft(): number;
}

/**
 * A function of the host for sealed scripts, which wait while it works. As
 * `HostFunction`, but it may return a promise, and a raw one reaches the
 * script's memory through promises.
 */
export type SealedHostFunction =
  | { readonly json: (input: unknown) => unknown }
  | {
    readonly raw: (
      guest: SealedHostContext,
      ...args: RawValue[]
    ) => RawValue | RawValue[] | void | Promise<RawValue | RawValue[] | void>;
  };

/** Asks the isolate for something while its script waits. */
type Reach = <M extends "read" | "write" | "charge">(
  method: M,
  ask: Asks[M],
) => Promise<unknown>;

/** Runs the operator's functions for the isolate, which is not trusted. */
export class SealedHost {
  readonly #functions: Readonly<Record<string, SealedHostFunction>>;
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();
  #over = Promise.withResolvers<never>();
  /** What a host function threw last in the running call. */
  thrown: { error: unknown } | undefined;

  constructor(functions: Readonly<Record<string, SealedHostFunction>>) {
    this.#functions = functions;
    this.#over.promise.catch(() => {});
  }

  /** What the isolate is told of the functions. */
  get kinds(): Record<string, "json" | "raw"> {
    const entries = Object.entries(this.#functions);
    return Object.fromEntries(
      entries.map(([name, fn]) => [name, "raw" in fn ? "raw" : "json"]),
    );
  }

  /** Whether who asks is a host function that its script waits for. */
  get inside(): boolean {
    return this.#inside.getStore()?.open === true;
  }

  /** A call of a script has ended: nothing waits for its functions. */
  finish(): void {
    const { reject } = this.#over;
    this.#over = Promise.withResolvers();
    this.#over.promise.catch(() => {});
    this.thrown = undefined;
    reject(new Error("The script no longer waits"));
  }

  /** Answers one call of a host function. */
  async answer(data: unknown, reach: Reach): Promise<HostAnswer> {
    const over = this.#over.promise;
    const here = { open: true };
    const guarded: Reach = (method, ask) => {
      if (here.open) return reach(method, ask);
      throw new Error("Cannot reach the script: it no longer waits");
    };
    try {
      const work = this.#inside.run(here, () => this.#run(data, guarded));
      return { value: await Promise.race([work, over]) };
    } catch (error) {
      if (over === this.#over.promise) this.thrown = { error };
      const message = error instanceof Error ? error.message : String(error);
      const reason = error instanceof ScriptError ? error.reason : undefined;
      return { failed: message, reason };
    } finally {
      here.open = false;
    }
  }

  async #run(data: unknown, reach: Reach): Promise<unknown> {
    const { name, script, input, timeLeft } = data as Record<string, unknown>;
    if (typeof name !== "string" || !Object.hasOwn(this.#functions, name)) {
      throw new TypeError("There is no such host function");
    }
    const fn = this.#functions[name]!;
    if ("json" in fn) return await fn.json(input) ?? null;
    const args = Array.isArray(input) ? input.map(textToNumber) : [];
    const known = args.filter((value) => value !== undefined);
    const left = typeof timeLeft === "number" ? timeLeft : Infinity;
    const guest = contextOf(String(script), left, reach);
    return resultToWire(await fn.raw(guest, ...known));
  }
}

function contextOf(
  script: string,
  left: number,
  reach: Reach,
): SealedHostContext {
  const started = performance.now();
  const read = async (ptr: number, length: number) => {
    const base64 = await reach("read", { ptr, length });
    return Uint8Array.fromBase64(String(base64));
  };
  return {
    script,
    read,
    readText: async (ptr, length) =>
      new TextDecoder().decode(await read(ptr, length)),
    write: async (ptr, bytes) => {
      await reach("write", { ptr, bytes: bytes.toBase64() });
    },
    charge: async (fuel) => {
      await reach("charge", { fuel });
    },
    timeLeft: () => left - (performance.now() - started),
  };
}
