import type { SourceOptions } from "../types/protocol.ts";
import { addGuestFile, withoutStack } from "./faults.ts";
import { compileScript, runScript } from "./natives.ts";
import type { Modules } from "./modules.ts";
import type { Network } from "./network.ts";
import {
  JSONParse,
  PromiseThen,
  StringIndexOf,
  StringSlice,
} from "./primordials.ts";
import { compilable } from "./typescript.ts";

/** Runs what the host sends as scripts, or as modules when they are some. */
export class Runner {
  #network: Network;
  #modules: Modules;

  constructor(network: Network, modules: Modules) {
    this.#network = network;
    this.#modules = modules;
  }

  /** Fire and forget: what goes wrong is told as an `error` event. */
  execute(payload: string): void {
    const report = (error: unknown) => this.#network.report(error);
    try {
      const { name, source } = this.#split(payload);
      const script = this.#compileScript(name, source);
      if (script) this.#run(script);
      else PromiseThen(this.#runModule(name, source), undefined, report);
    } catch (error) {
      report(error);
    }
  }

  /** Answers `id` with the completion value. */
  evaluate(id: number, payload: string): void {
    this.#network.answerWith(id, () => {
      const { name, source } = this.#split(payload);
      const script = this.#compileScript(name, source) ??
        this.#compileAwaiting(name, source);
      if (script) return this.#run(script);
      return this.#runModule(name, source);
    });
  }

  #run(script: object): unknown {
    // Deno's decoration of uncaught errors would rewrite the guest's own.
    return runScript(script, { displayErrors: false });
  }

  /** @returns nothing when `source` is a module and not a script. */
  #compileScript(name: string, source: string): object | undefined {
    try {
      return withoutStack(() =>
        compileScript(source, this.#scriptOptions(name))
      );
    } catch (error) {
      if (!this.#isModule(name, source)) throw error;
    }
  }

  /** One expression that awaits has a value even though it is no script. */
  #compileAwaiting(name: string, source: string): object | undefined {
    try {
      const wrapped = `(async () => (${source}\n))()`;
      return compileScript(wrapped, {
        ...this.#scriptOptions(name),
        columnOffset: -14,
      });
    } catch {
      return undefined;
    }
  }

  #scriptOptions(name: string): object {
    return {
      filename: name,
      importModuleDynamically: this.#modules.importer(name),
    };
  }

  #isModule(name: string, source: string): boolean {
    try {
      this.#modules.compile(name, source);
      return true;
    } catch {
      return false;
    }
  }

  #runModule(name: string, source: string): Promise<unknown> {
    const module = this.#modules.compile(name, source);
    this.#network.beginStart();
    const evaluated = this.#modules.run(module);
    const finish = () => this.#network.finishStart();
    PromiseThen(evaluated, finish, finish);
    return PromiseThen(evaluated, () => undefined);
  }

  #split(payload: string): { name: string; source: string } {
    const end = StringIndexOf(payload, "\n");
    const options = JSONParse(StringSlice(payload, 0, end)) as SourceOptions;
    const { name, lang } = options;
    addGuestFile(name);
    const given = StringSlice(payload, end + 1);
    return { name, source: compilable(name, given, lang) };
  }
}
