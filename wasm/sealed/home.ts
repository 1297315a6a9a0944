import type { Isolate } from "../../host/isolate.ts";
import { V8Sandbox } from "../../host/sandbox.ts";
import type { Limits } from "../../types/limits.ts";
import residentSource from "../../generated/resident.js" with { type: "text" };
import { readAnswer } from "./script_end.ts";
import { ScriptError } from "../runtime/script_error.ts";
import type { SealedHost } from "./sealed_host.ts";
import { type Answer, type Asks, HOST_CALL } from "./wire.ts";

/** What a {@linkcode Home} is made of. */
export interface HomeParts {
  /** The operator's sandbox; without it the home has one of its own. */
  readonly sandbox: V8Sandbox | undefined;
  readonly limits: Partial<Limits>;
  readonly settings: Omit<Asks["open"], "host">;
  readonly host: SealedHost;
}

/** The isolate that the engine runs in; a new one after each end. */
export class Home {
  readonly #parts: HomeParts;
  #sandbox: V8Sandbox | undefined;
  #isolate: Isolate | undefined;
  #closed = false;

  constructor(parts: HomeParts) {
    this.#parts = parts;
    this.#sandbox = parts.sandbox;
  }

  /** The isolate with the engine in it, made now if there is none. */
  async open(): Promise<Isolate> {
    if (this.#isolate?.destroyed === false) return this.#isolate;
    const { limits } = this.#parts;
    this.#sandbox ??= new V8Sandbox({ warm: 0 });
    const isolate = await this.#sandbox.createIsolate({ name: "wasm", limits });
    try {
      await this.#furnish(isolate);
    } catch (error) {
      isolate.destroy();
      throw error;
    }
    return isolate;
  }

  async #furnish(isolate: Isolate): Promise<void> {
    if (this.#closed) throw new Error("The runtime has been shut down");
    this.#isolate = isolate;
    const { host, settings } = this.#parts;
    isolate.onRequest(
      HOST_CALL,
      (call) =>
        host.answer(
          call,
          async (method, ask) => valueOf(await this.ask(isolate, method, ask)),
        ),
    );
    await isolate.evaluate(residentSource, { name: "engine.js" });
    await this.ask(isolate, "open", { ...settings, host: host.kinds });
  }

  /** Asks the engine in `isolate`. @throws when the isolate ends. */
  async ask<M extends keyof Asks>(
    isolate: Isolate,
    method: M,
    ask: Asks[M],
  ): Promise<Answer> {
    return readAnswer(await isolate.call(method, ask));
  }

  /** Ends the isolate, and the sandbox where it is the home's own. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#isolate?.[Symbol.asyncDispose]();
    if (this.#parts.sandbox === undefined) await this.#sandbox?.shutdown();
  }
}

/** The value of an answer. @throws {ScriptError} when it is an error. */
export function valueOf(answer: Answer, script = "", cause?: unknown): unknown {
  if (!("error" in answer)) return answer.value;
  const { message, ...facts } = answer.error;
  throw new ScriptError(message, { ...facts, script, cause });
}
