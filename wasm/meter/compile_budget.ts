import type { MeterCaps } from "../binary/caps.ts";
import { MeterError } from "../binary/meter_error.ts";

/** Refuses code that would keep the engine's compiler busy for long. */
export class CompileBudget {
  readonly #caps: MeterCaps;
  #work = 0;
  #functionWork = 0;
  #branchEntries = 0;

  constructor(caps: MeterCaps) {
    this.#caps = caps;
  }

  startFunction(): void {
    this.#functionWork = this.#branchEntries = 0;
  }

  endFunction(at: number): void {
    this.#work += this.#functionWork;
    if (this.#work > this.#caps.maxModuleWork) tooLong("Module", at);
  }

  /** Adds a control operation, at which so many values are alive. */
  control(slots: number, at: number): void {
    this.#functionWork += slots;
    if (this.#functionWork > this.#caps.maxFunctionWork) {
      tooLong("Function", at);
    }
  }

  branchTable(labels: number, at: number): void {
    this.#branchEntries += labels;
    if (this.#branchEntries > this.#caps.maxBranchTable) {
      tooLong("Branch table", at);
    }
  }
}

function tooLong(what: string, at: number): never {
  throw new MeterError(
    `${what} would take too long to compile`,
    at,
    "too_large",
  );
}
