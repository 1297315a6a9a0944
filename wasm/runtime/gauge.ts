import { Fault } from "./fault.ts";
import type { ResourceLimits } from "./resource_limits.ts";

/** Fuel between two looks at the clock: at first, at most, at least. */
const FIRST_SLICE = 100_000;
const MAX_SLICE = 1_000_000;
const MIN_SLICE = 1_000;

/** Milliseconds a slice should last at most, so a deadline is met closely. */
const SLICE_TIME = 0.25;

/** What a guest gets that must end. */
const EMPTY = -1;

/** A mutable i64 global of the metered module. */
export interface FuelGlobal {
  value: bigint;
}

/**
 * Fuel and deadline of one call. Fuel is granted in slices; each time a slice
 * is used up the guest's slow path asks for the next one, and that is when
 * the clock is read.
 */
export class Gauge {
  /** Why the call must end; the first cause stays. */
  fault: Fault | undefined;
  readonly #clock: () => number;
  #global: FuelGlobal = { value: 0n };
  #maxFuel = Infinity;
  #deadline = Infinity;
  #timeLimit = 0;
  #startedAt = 0;
  #used = 0;
  #granted = 0;
  #slice = FIRST_SLICE;
  #slicedAt = 0;

  /** @param clock Milliseconds that never go back. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** When the call must end, by the clock; `Infinity` without a limit. */
  get deadline(): number {
    return this.#deadline;
  }

  /**
   * Starts a call.
   *
   * @param outer The deadline of a call around this one.
   */
  start(limits: ResourceLimits, outer: number): void {
    this.fault = undefined;
    this.#maxFuel = limits.maxInstructions || Infinity;
    this.#timeLimit = limits.maxExecutionTime;
    this.#startedAt = this.#clock();
    this.#deadline = Math.min(
      outer,
      this.#timeLimit > 0 ? this.#startedAt + this.#timeLimit : Infinity,
    );
    this.#used = 0;
    this.#granted = 0;
    this.#slicedAt = this.#startedAt;
    this.#global = { value: 0n };
  }

  /** Puts the fuel into the instance that is going to run. */
  attach(global: FuelGlobal): void {
    this.#settle();
    this.#global = global;
    global.value = BigInt(this.#grant());
  }

  /** Fuel that the call used so far. */
  get used(): number {
    return this.#used + this.#granted - Number(this.#global.value);
  }

  /** Milliseconds since the call started. */
  get elapsed(): number {
    return this.#clock() - this.#startedAt;
  }

  /** Milliseconds until the deadline. */
  get timeLeft(): number {
    return this.#deadline - this.#clock();
  }

  #settle(): void {
    this.#used = this.used;
    this.#granted = Number(this.#global.value);
  }

  #grant(): number {
    this.#granted = Math.min(this.#maxFuel - this.#used, this.#slice);
    return this.#granted;
  }

  /**
   * Takes fuel for work that the host does for the guest.
   *
   * @param fuel Whole units, at most 2^53.
   */
  charge(fuel: number): void {
    this.#global.value -= BigInt(fuel);
  }

  /**
   * Answers a guest whose slice is used up.
   *
   * @param left The fuel the guest has: negative.
   * @returns The next slice, or a negative number, at which the guest traps.
   */
  refill(left: number): number {
    this.#used += this.#granted - left;
    this.#granted = left;
    const now = this.#clock();
    this.#check(now);
    if (this.fault !== undefined) return this.#empty();
    this.#adapt(now);
    return this.#grant();
  }

  #check(now: number): void {
    if (this.fault !== undefined) return;
    if (this.#used > this.#maxFuel) this.fault = this.#outOfFuel();
    else if (now >= this.#deadline) this.fault = this.#late();
  }

  /** Throws when the call used more fuel than it may. */
  finish(): void {
    if (this.fault === undefined && this.used > this.#maxFuel) {
      this.fault = this.#outOfFuel();
    }
    if (this.fault !== undefined) throw this.fault;
  }

  /** Ends the call because its deadline passed while the guest waited. */
  expire(): never {
    this.abort(this.#late());
  }

  #outOfFuel(): Fault {
    return new Fault(
      `out of fuel: more than ${this.#maxFuel} instructions ` +
        `("maxInstructions")`,
      "runtime",
      "out_of_fuel",
    );
  }

  #late(): Fault {
    return new Fault(
      `deadline passed: more than ${this.#timeLimit} ms ("maxExecutionTime")`,
      "runtime",
      "deadline",
    );
  }

  /** Shortens slices that last long, as those of slow instructions do. */
  #adapt(now: number): void {
    const lasted = now - this.#slicedAt;
    this.#slicedAt = now;
    if (lasted > SLICE_TIME) {
      this.#slice = Math.max(this.#slice >> 1, MIN_SLICE);
    } else if (lasted * 2 < SLICE_TIME) {
      this.#slice = Math.min(this.#slice << 1, MAX_SLICE);
    }
  }

  #empty(): number {
    this.#granted = EMPTY;
    return EMPTY;
  }

  /**
   * Ends the call from within a host function: the guest may catch what is
   * thrown, but finds no fuel to go on with.
   */
  abort(fault: Fault): never {
    this.fault ??= fault;
    this.#settle();
    this.#global.value = BigInt(this.#empty());
    throw this.fault;
  }
}
