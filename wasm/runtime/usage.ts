/** What a call used, or all calls together. */
export interface UsageFigures {
  /** Units of fuel: about one per instruction. */
  readonly fuel: number;
  /** Milliseconds. */
  readonly time: number;
  /** Pages of 64 KiB of the memory: after the call, or the most ever. */
  readonly pages: number;
}

/** The usage of a script. */
export interface ScriptUsage {
  readonly last: UsageFigures;
  readonly total: UsageFigures;
  /** How many calls there were, instantiations at loading included. */
  readonly calls: number;
}

/** Keeps count of what a script's calls use. */
export class Usage {
  #last: UsageFigures = { fuel: 0, time: 0, pages: 0 };
  #total: UsageFigures = { fuel: 0, time: 0, pages: 0 };
  #calls = 0;

  /** Adds one call. */
  record(fuel: number, time: number, pages: number): void {
    this.#calls++;
    this.#last = { fuel, time, pages };
    this.#total = {
      fuel: this.#total.fuel + fuel,
      time: this.#total.time + time,
      pages: Math.max(this.#total.pages, pages),
    };
  }

  /** The figures as they are now. */
  snapshot(): ScriptUsage {
    return { last: this.#last, total: this.#total, calls: this.#calls };
  }
}
