import type { SourceOptions } from "../types/protocol.ts";
import { addGuestFile, withoutStack } from "./faults.ts";
import type { Captured } from "./natives.ts";
import type { Network } from "./network.ts";
import {
  JSONParse,
  PromiseClass,
  PromiseThen,
  StringIndexOf,
  StringSlice,
  TypeErrorClass,
} from "./primordials.ts";

/** Runs what the host sends as scripts, or as modules when they are some. */
export class Runner {
  #natives: Captured;
  #network: Network;

  constructor(natives: Captured, network: Network) {
    this.#natives = natives;
    this.#network = network;
  }

  /** Fire and forget: what goes wrong is told as an `error` event. */
  execute(payload: string): void {
    const report = (error: unknown) => this.#network.report(error);
    try {
      const { name, source } = split(payload);
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
      const { name, source } = split(payload);
      const script = this.#compileScript(name, source) ??
        this.#compileAwaiting(name, source);
      if (script) return this.#run(script);
      return this.#runModule(name, source);
    });
  }

  #run(script: object): unknown {
    // Deno's decoration of uncaught errors would rewrite the guest's own.
    return this.#natives.runScript(script, { displayErrors: false });
  }

  /** @returns nothing when `source` is a module and not a script. */
  #compileScript(name: string, source: string): object | undefined {
    addGuestFile(name);
    try {
      return withoutStack(() =>
        new this.#natives.Script(source, this.#scriptOptions(name))
      );
    } catch (error) {
      if (!this.#isModule(name, source)) throw error;
    }
  }

  /** One expression that awaits has a value even though it is no script. */
  #compileAwaiting(name: string, source: string): object | undefined {
    try {
      const wrapped = `(async () => (${source}\n))()`;
      return new this.#natives.Script(wrapped, {
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
      importModuleDynamically: (specifier: string) => refuseImport(specifier),
    };
  }

  #isModule(name: string, source: string): boolean {
    try {
      this.#compileModule(name, source);
      return true;
    } catch {
      return false;
    }
  }

  #compileModule(name: string, source: string) {
    return new this.#natives.SourceTextModule(source, {
      identifier: name,
      initializeImportMeta: (meta: { url: string }) => {
        meta.url = name;
      },
      importModuleDynamically: (specifier: string) => refuseImport(specifier),
    });
  }

  #runModule(name: string, source: string): Promise<unknown> {
    const module = this.#compileModule(name, source);
    this.#network.beginStart();
    const linked = this.#natives.linkModule(module, refuseImport);
    const evaluated = PromiseThen(
      linked,
      () => this.#natives.evaluateModule(module),
    );
    const finish = () => this.#network.finishStart();
    PromiseThen(evaluated, finish, finish);
    return PromiseThen(evaluated, () => undefined);
  }
}

function split(payload: string): { name: string; source: string } {
  const end = StringIndexOf(payload, "\n");
  const options = JSONParse(StringSlice(payload, 0, end)) as SourceOptions;
  return { name: options.name, source: StringSlice(payload, end + 1) };
}

function refuseImport(specifier: string): Promise<never> {
  return new PromiseClass((_, reject) =>
    reject(
      new TypeErrorClass(
        `Cannot import "${specifier}": an isolate has no such module`,
      ),
    )
  );
}
