import { startTimer, stopTimer, type Timer } from "./timers.ts";

const FASTEST_MS = 5;
/**
 * A beat wakes a process that slept, which costs more than all it does. What
 * ends a sleep tells the supervisor first: an event of the host, a timer or a
 * finalizer of the guest's. This bounds how long a thread that found another
 * way stays unseen.
 */
const SLOWEST_MS = 2_000;

/** Calls `beat` often while there is something to watch, seldom otherwise. */
export class Heartbeat {
  #beat: () => void;
  #interval = FASTEST_MS;
  #timer: Timer | undefined;
  #at = Infinity;

  constructor(beat: () => void) {
    this.#beat = beat;
  }

  /** Whether nothing has begun for a while. */
  get resting(): boolean {
    return this.#interval === SLOWEST_MS;
  }

  /** Something began: the next beat is within `ms` milliseconds. */
  wake(ms: number = FASTEST_MS): void {
    this.#interval = Math.min(this.#interval, ms);
    this.before(ms);
  }

  /** After a beat: the next comes soon when `active`, else later and later. */
  next(active: boolean): void {
    this.#interval = active
      ? FASTEST_MS
      : Math.min(SLOWEST_MS, this.#interval * 2);
    this.before(this.#interval);
  }

  /** There is no beat any more. */
  stop(): void {
    stopTimer(this.#timer);
  }

  /** Has a beat within `ms` milliseconds. */
  before(ms: number): void {
    const at = performance.now() + ms;
    if (at >= this.#at) return;
    stopTimer(this.#timer);
    this.#at = at;
    this.#timer = startTimer(() => {
      this.#at = Infinity;
      this.#beat();
    }, Math.max(1, Math.ceil(ms)));
  }
}
