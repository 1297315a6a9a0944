import { Op } from "../binary/opcodes.ts";
import { Writer } from "../binary/writer.ts";

/** Block type of a block without values. */
export const VOID = 0x40;

/** The indices of what the pass appends to the module. */
export interface Appended {
  /** The global that holds the fuel between functions. */
  readonly fuel: number;
  /** The global that is set to 1 when a grow was refused. */
  readonly denied: number;
  /** The function that asks the host for more. */
  readonly slow: number;
}

/** Where the fuel is at a point of the code. */
const Place = {
  /** In the global; the local is old. */
  GLOBAL: 0,
  /** In the local; the global is old. */
  LOCAL: 1,
  BOTH: 2,
} as const;

/** How the fuel of one function is kept. */
export interface FuelPlan {
  /** Index of the local that the pass appends for it. */
  readonly local: number;
  /** The fuel stays in the global. */
  readonly direct: boolean;
  /** Fuel due from the function's first instruction on. */
  readonly entry: number;
}

/** Writes the code that takes fuel, and knows where the fuel is. */
export class FuelWriter {
  /** The code of the body. */
  readonly code = new Writer(1 << 16);
  /** Offsets of the checks within the code, for branch hints. */
  readonly hints: number[] = [];
  /** Whether the code uses the local. */
  usesLocal = false;
  readonly #appended: Appended;
  #pending = 0;
  #place: number = Place.GLOBAL;
  #local = 0;
  #direct = false;

  constructor(appended: Appended) {
    this.#appended = appended;
  }

  /** Starts a body. */
  start(plan: FuelPlan): void {
    this.code.clear();
    this.hints.length = 0;
    this.usesLocal = false;
    this.#pending = plan.entry;
    this.#place = Place.GLOBAL;
    this.#local = plan.local;
    this.#direct = plan.direct;
  }

  /** Notes fuel that is due. */
  owe(fuel: number): void {
    this.#pending += fuel;
  }

  /** After a call the global holds the fuel. */
  called(): void {
    this.#place = Place.GLOBAL;
  }

  /** Writes an instruction with one index. */
  op(op: number, index: number): void {
    this.code.u8(op);
    this.code.u32(index);
  }

  #getFuel(): void {
    if (this.#place === Place.GLOBAL) {
      this.op(Op.GLOBAL_GET, this.#appended.fuel);
      return;
    }
    this.op(Op.LOCAL_GET, this.#local);
    this.usesLocal = true; // even where control cannot come
  }

  #lessPending(): void {
    if (this.#pending === 0) return;
    this.code.u8(Op.I64_CONST);
    this.code.sleb(this.#pending);
    this.code.u8(Op.I64_SUB);
    this.#pending = 0;
  }

  /** Takes what is due before control joins or parts. */
  flush(): void {
    if (this.#direct) return this.publish();
    if (this.#pending === 0 && this.#place !== Place.GLOBAL) return;
    const due = this.#pending > 0;
    this.#getFuel();
    this.#lessPending();
    this.#setLocal();
    this.#place = due ? Place.LOCAL : Place.BOTH;
  }

  #setLocal(): void {
    this.op(Op.LOCAL_SET, this.#local);
    this.usesLocal = true;
  }

  /** Takes what is due and leaves the fuel where others look for it. */
  publish(): void {
    if (this.#pending === 0 && this.#place !== Place.LOCAL) return;
    this.#getFuel();
    this.#lessPending();
    this.op(Op.GLOBAL_SET, this.#appended.fuel);
    this.#place = Place.GLOBAL;
  }

  /** After a join nothing is known but that the local is right. */
  join(): void {
    this.#pending = 0;
    this.#place = this.#direct ? Place.GLOBAL : Place.LOCAL;
  }

  #isNegative(): void {
    this.code.u8(Op.I64_CONST);
    this.code.u8(0);
    this.code.u8(Op.I64_LT_S);
    this.hints.push(this.code.length);
  }

  /** Takes what is due up to the first branch, and checks. */
  entryCheck(): void {
    this.#getFuel();
    this.#lessPending();
    this.op(Op.LOCAL_TEE, this.#local);
    this.usesLocal = true;
    this.#place = Place.LOCAL;
    if (this.#direct) {
      this.op(Op.GLOBAL_SET, this.#appended.fuel);
      this.op(Op.LOCAL_GET, this.#local);
    }
    this.#branchToSlow();
    if (this.#direct) this.#place = Place.GLOBAL;
  }

  /** Asks for fuel where there is none. */
  check(): void {
    this.#getFuel();
    this.#branchToSlow();
  }

  #branchToSlow(): void {
    this.#isNegative();
    this.code.u8(Op.IF);
    this.code.u8(VOID);
    this.#callSlow();
    this.code.u8(Op.END);
  }

  /** The same, by a branch out of a loop to its slow path. */
  checkAway(depth: number): void {
    this.#getFuel();
    this.#isNegative();
    this.op(Op.BR_IF, depth);
  }

  /** Takes fuel from the local, or gives it back. */
  take(fuel: number): void {
    this.#getFuel();
    this.#pending += fuel;
    this.#lessPending();
    this.#setLocal();
  }

  /** The slow path of a loop that a check left. */
  slowPath(): void {
    const place = this.#place;
    this.#place = Place.LOCAL;
    this.#callSlow();
    this.#place = place;
  }

  #callSlow(): void {
    this.#getFuel();
    this.op(Op.CALL, this.#appended.slow);
    if (this.#direct) this.op(Op.GLOBAL_SET, this.#appended.fuel);
    else this.#setLocal();
  }

  /** Takes fuel by a length that is in a local, as a power of two times. */
  chargeLength(length: number, is64: boolean, shift: number): void {
    this.#getFuel();
    this.op(Op.LOCAL_GET, length);
    if (!is64) this.code.u8(Op.I64_EXTEND_I32_U);
    if (shift !== 0) {
      this.code.u8(Op.I64_CONST);
      this.code.sleb(Math.abs(shift));
      this.code.u8(shift < 0 ? Op.I64_SHR_U : Op.I64_SHL);
    }
    this.code.u8(Op.I64_SUB);
    this.#store();
  }

  #store(): void {
    if (this.#direct) {
      this.op(Op.GLOBAL_SET, this.#appended.fuel);
    } else {
      this.#setLocal();
      this.#place = Place.LOCAL;
    }
  }
}
