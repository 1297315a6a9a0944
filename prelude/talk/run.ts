import type { Compilable, SourceHead } from "../../types/realm.ts";
import { type Evaluate, type Outcome, runPlaced } from "../seal/engine.ts";
import { addressOf } from "../seal/faults.ts";
import { type Modules, textOf } from "./modules.ts";
import type { Network } from "./network.ts";
import {
  JSONParse,
  PromiseThen,
  ReflectOwnKeys,
  RegExpTest,
  StringIndexOf,
  StringSlice,
  SyntaxErrorClass,
} from "../natives/primordials.ts";

/** What stands before and behind a source, to have it run as something else. */
type Frame = readonly [lead: string, tail: string];

const AS_IT_IS: Frame = ["", ""];
/** One expression that awaits, which then has a value. */
const AWAITING: Frame = ["(async () => (", "\n))()"];
/** Statements that await, in a scope like a module's. */
const STARTING: Frame = [`(async function () {"use strict";`, "\n})()"];

const AWAIT_WORD = /\bawait\b/;
/** V8 on what it would have understood in a module. */
const ONLY_IN_MODULES =
  /^(?:Cannot use import statement|Cannot use 'import\.meta'|Unexpected token 'export'$)/;
const ONLY_WHERE_ASYNC = /^await is only valid in/;

/** Runs what the host sends as scripts, or as modules when they are some. */
export class Runner {
  #network: Network;
  #evaluate: Evaluate;
  #modules: Modules | undefined;

  /** @param modules Where the guest can have some. */
  constructor(
    network: Network,
    evaluate: Evaluate,
    modules: Modules | undefined,
  ) {
    this.#network = network;
    this.#evaluate = evaluate;
    this.#modules = modules;
  }

  /** What the guest can import, by name. */
  addModules(given: Record<string, Compilable>): void {
    const names = ReflectOwnKeys(given) as string[];
    for (let i = 0; i < names.length; i++) {
      this.#modules!.add(names[i]!, given[names[i]!]!);
    }
  }

  /** Fire and forget: what goes wrong is told as an `error` event. */
  execute(payload: string): void {
    const report = (error: unknown) => this.#network.report(error);
    try {
      const { name, source } = split(payload);
      const outcome = this.#runScript(name, source, AS_IT_IS);
      if (outcome.failed === "to compile") {
        const running = this.#runModule(name, source, outcome.thrown);
        PromiseThen(running, undefined, report);
      } else if (outcome.failed) report(outcome.thrown);
    } catch (error) {
      report(error);
    }
  }

  /** Answers `id` with the completion value. */
  evaluate(id: number, payload: string): void {
    this.#network.answerWith(id, () => {
      const { name, source } = split(payload);
      const outcome = this.#runScript(name, source, AS_IT_IS);
      if (outcome.failed !== "to compile") return valueOf(outcome);
      const awaited = this.#runAwaiting(name, source, AWAITING);
      if (awaited && awaited.failed !== "to compile") return valueOf(awaited);
      return this.#runModule(name, source, outcome.thrown);
    });
  }

  #runScript(name: string, source: string, [lead, tail]: Frame): Outcome {
    const text = `${lead}${source}${tail}`;
    const address = addressOf(name, lead);
    return this.#modules
      ? this.#modules.runScript(name, text, address)
      : runPlaced(this.#evaluate, text, address);
  }

  #runAwaiting(
    name: string,
    source: string,
    frame: Frame,
  ): Outcome | undefined {
    if (!RegExpTest(AWAIT_WORD, source)) return;
    return this.#runScript(name, source, frame);
  }

  /**
   * Runs what is no script.
   *
   * @param error Why it is none.
   */
  #runModule(
    name: string,
    source: string,
    error: unknown,
  ): Promise<unknown> {
    const modules = this.#modules;
    if (!modules) return this.#runWithoutModules(name, source, error);
    let module;
    try {
      module = modules.compile(name, source);
    } catch {
      throw error;
    }
    return this.#start(modules.run(module));
  }

  #runWithoutModules(
    name: string,
    source: string,
    error: unknown,
  ): Promise<unknown> {
    const started = this.#runAwaiting(name, source, STARTING);
    if (started && started.failed !== "to compile") {
      return this.#start(withoutReturn(valueOf(started)));
    }
    const wrong = started && isOnly(ONLY_WHERE_ASYNC, error)
      ? started.thrown
      : error;
    throw isOnly(ONLY_IN_MODULES, wrong) ? tooLate(name) : wrong;
  }

  /** Keeps what nobody takes yet until the module has run. */
  #start(running: Promise<unknown>): Promise<unknown> {
    this.#network.beginStart();
    const finish = () => this.#network.finishStart();
    PromiseThen(running, finish, finish);
    return PromiseThen(running, () => undefined);
  }
}

function split(payload: string): { name: string; source: string } {
  const end = StringIndexOf(payload, "\n");
  const head = JSONParse(StringSlice(payload, 0, end)) as SourceHead;
  const { name, lines, error } = head;
  const text = StringSlice(payload, end + 1);
  return { name, source: textOf(name, { text, lines, error }) };
}

function valueOf(outcome: Outcome): unknown {
  if (outcome.failed) throw outcome.thrown;
  return outcome.value;
}

/** A module has no value, and so no `return` that would give it one. */
function withoutReturn(running: unknown): Promise<unknown> {
  return PromiseThen(running as Promise<unknown>, (value) => {
    if (value !== undefined) {
      throw new SyntaxErrorClass("Illegal return statement");
    }
  });
}

function isOnly(pattern: RegExp, error: unknown): boolean {
  return RegExpTest(pattern, (error as SyntaxError).message);
}

function tooLate(name: string): Error {
  return new SyntaxErrorClass(
    `Cannot run "${name}" as a module: scripts have run in this isolate. ` +
      "Run modules first, or create the isolate with `modules`, which may be {}",
  );
}
