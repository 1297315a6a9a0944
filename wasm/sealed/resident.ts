/**
 * The half of the sealed runtime that lives in the isolate: keeps modules and
 * runs calls, one at a time. It uses no API of Deno.
 *
 * @module
 */
import type { MeterCaps } from "../binary/caps.ts";
import { meterScript } from "../runtime/engine.ts";
import { Fault } from "../runtime/fault.ts";
import { Guest } from "../runtime/guest.ts";
import type { Caller, RawValue } from "../runtime/host_functions.ts";
import { callJsonAsync, requireFunction } from "../runtime/json_abi.ts";
import { type ImportSources, link, suspendsAt } from "../runtime/linker.ts";
import type { ResourceLimits } from "../runtime/resource_limits.ts";
import { ScriptError } from "../runtime/script_error.ts";
import type { SuspendingFunction } from "../runtime/suspending.ts";
import { exitCodeOf, WasiWorld } from "../wasi/world.ts";
import {
  type Answer,
  type Asks,
  type CommandWire,
  HOST_CALL,
  type HostAnswer,
  type HostCall,
  numberToText,
  resultFromWire,
  resultToWire,
  textToNumber,
} from "./wire.ts";
import { wasiFromWire } from "./wasi_wire.ts";

const PAGE = 65_536;
const DEFAULT_JSON_BYTES = 1024 * 1024;

/** How the resident reaches its host. */
export type Request = (method: string, data: unknown) => Promise<unknown>;

/** The modules of one isolate. */
export class Resident {
  readonly #limits: ResourceLimits;
  readonly #caps: Partial<MeterCaps>;
  readonly #sources: ImportSources;
  readonly #guests = new Map<number, Guest>();
  #nextId = 1;
  /** The guest that waits for a host function. */
  #waiting: Caller | undefined;

  constructor(settings: Asks["open"], request: Request) {
    this.#limits = settings.limits;
    const { maxMemory } = settings.limits;
    this.#caps = maxMemory > 0
      ? { ...settings.caps, maxPages: Math.floor(maxMemory / PAGE) }
      : { ...settings.caps };
    const names = Object.entries(settings.host);
    this.#sources = {
      host: {},
      suspending: Object.fromEntries(names.map(([name, kind]) => [
        name,
        { kind, ask: this.#asker(name, kind, request) },
      ])),
      namespaces: {},
      maxJsonBytes: settings.maxJsonBytes ?? DEFAULT_JSON_BYTES,
    };
  }

  #asker(
    name: string,
    kind: "json" | "raw",
    request: Request,
  ): SuspendingFunction["ask"] {
    return async (input, caller) => {
      const outer = this.#waiting;
      this.#waiting = caller;
      try {
        const answer = await request(
          HOST_CALL,
          hostCall(name, kind, input, caller),
        ) as HostAnswer;
        if ("failed" in answer) throw hostError(answer);
        if (kind === "json") return answer.value;
        return resultFromWire(answer.value);
      } finally {
        // Late answers find another script waiting, or none.
        if (this.#waiting === caller) this.#waiting = outer;
      }
    };
  }

  /** Loads a module; the value is its id. */
  async load({ name, bytes, wasi }: Asks["load"]): Promise<Answer> {
    const world = wasi && new WasiWorld(wasiFromWire(wasi));
    return await this.#loadInto(name, bytes, world, (guest) => {
      const id = this.#nextId++;
      this.#guests.set(id, guest);
      return Promise.resolve({ value: id, used: lastOf(guest) });
    });
  }

  /** Runs a WASI command and forgets it. */
  async command({ name, bytes, wasi }: Asks["command"]): Promise<Answer> {
    const world = new WasiWorld(wasiFromWire(wasi));
    return await this.#loadInto(
      name,
      bytes,
      world,
      (guest) =>
        this.#answer(guest, async () => {
          const exitCode = await this.#raw(guest, "_start", [])
            .then(() => 0, exitCodeOf);
          return {
            exitCode,
            stdout: world.stdout.text(),
            stderr: world.stderr.text(),
            truncated: world.stdout.truncated || world.stderr.truncated,
          } satisfies CommandWire;
        }),
    );
  }

  /** Calls a function with JSON. */
  async json({ id, fn, text }: Asks["json"]): Promise<Answer> {
    const guest = this.#guests.get(id)!;
    const bytes = new TextEncoder().encode(text);
    const { maxJsonBytes } = this.#sources;
    return await this.#answer(
      guest,
      () =>
        guest.runAsync(
          this.#limits,
          (exports) =>
            callJsonAsync(exports, fn, bytes, maxJsonBytes, (f) =>
              guest.enter(f)),
        ),
    );
  }

  /** Calls a function with numbers. */
  async raw({ id, fn, args }: Asks["raw"]): Promise<Answer> {
    const guest = this.#guests.get(id)!;
    const numbers = args.map((text) => textToNumber(text)!);
    return await this.#answer(guest, () => this.#raw(guest, fn, numbers));
  }

  /** Forgets a module. */
  unload({ id }: Asks["unload"]): Answer {
    this.#guests.delete(id);
    return { value: null };
  }

  /** Copies out of the memory of the script that waits. */
  read({ ptr, length }: Asks["read"]): Answer {
    return this.#reach((guest) => guest.read(ptr, length).toBase64());
  }

  /** Copies into the memory of the script that waits. */
  write({ ptr, bytes }: Asks["write"]): Answer {
    return this.#reach((guest) => {
      guest.write(ptr, Uint8Array.fromBase64(bytes));
      return null;
    });
  }

  /** Takes fuel from the script that waits. */
  charge({ fuel }: Asks["charge"]): Answer {
    return this.#reach((guest) => {
      guest.charge(fuel);
      return null;
    });
  }

  #reach(work: (guest: Caller) => unknown): Answer {
    try {
      if (this.#waiting === undefined) throw new Fault("No script waits");
      return { value: work(this.#waiting) };
    } catch (error) {
      return { error: wireOf(error) };
    }
  }

  async #raw(guest: Guest, fn: string, args: RawValue[]): Promise<unknown> {
    return await guest.runAsync(this.#limits, async (exports) => {
      const call = guest.enter(requireFunction(exports, fn));
      return resultToWire(await call(...args));
    });
  }

  async #loadInto(
    name: string,
    base64: string,
    world: WasiWorld | undefined,
    use: (guest: Guest) => Promise<Answer>,
  ): Promise<Answer> {
    let guest: Guest;
    try {
      guest = await this.#ready(name, Uint8Array.fromBase64(base64), world);
    } catch (error) {
      return { error: wireOf(error) };
    }
    return await use(guest);
  }

  async #ready(
    name: string,
    bytes: Uint8Array,
    world: WasiWorld | undefined,
  ): Promise<Guest> {
    const sources = world
      ? { ...this.#sources, namespaces: world.namespaces }
      : this.#sources;
    const metered = meterScript(name, bytes, this.#caps);
    const { imports } = metered.report.info;
    const guest = new Guest(
      name,
      metered,
      (guest) => link(guest, sources),
      () => performance.now(),
      undefined,
      imports.some((entry) => suspendsAt(entry, sources)),
    );
    await guest.runAsync(this.#limits, () => Promise.resolve());
    return guest;
  }

  async #answer(guest: Guest, work: () => Promise<unknown>): Promise<Answer> {
    this.#waiting = undefined;
    try {
      return { value: await work(), used: lastOf(guest) };
    } catch (error) {
      return { error: wireOf(error), used: lastOf(guest) };
    }
  }
}

function lastOf(guest: Guest) {
  return guest.usage.snapshot().last;
}

function hostCall(
  name: string,
  kind: "json" | "raw",
  input: unknown,
  caller: Caller,
): HostCall {
  const left = caller.timeLeft();
  return {
    name,
    script: caller.script,
    input: kind === "json" ? input : (input as RawValue[]).map(numberToText),
    timeLeft: left === Infinity ? null : left,
  };
}

/** A host's error as one that was thrown here. */
function hostError(
  { failed, reason }: Extract<HostAnswer, { failed: string }>,
): Error {
  return new ScriptError(failed, { kind: "runtime", reason });
}

function wireOf(error: unknown) {
  if (error instanceof ScriptError) {
    const { message, kind, reason, fuelUsed, timeUsed } = error;
    return { message, kind, reason, fuelUsed, timeUsed };
  }
  const reason = error instanceof Fault ? error.reason : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const none = { fuelUsed: 0, timeUsed: 0 };
  return { message, kind: "runtime" as const, reason, ...none };
}
