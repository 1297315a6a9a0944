import { wasi as defs } from "@bjorn3/browser_wasi_shim";
import { Fault } from "../runtime/fault.ts";
import type { HostContext } from "../runtime/host_functions.ts";

const SUBSCRIPTION_BYTES = 48;
const EVENT_BYTES = 32;
const MAX_SUBSCRIPTIONS = 64;
const CLOCK = 0;
const NANOSECONDS = 1_000_000;

/**
 * Time as a program sees it. Sleeping does not block the host: the program's
 * clock jumps ahead, and the time counts against the deadline.
 */
export class ProgramClock {
  #slept = 0;
  readonly #guest: HostContext;

  constructor(guest: HostContext) {
    this.#guest = guest;
  }

  /** Nanoseconds of the clock with this id. */
  now(id: number): bigint {
    const base = id === defs.CLOCKID_REALTIME ? Date.now() : performance.now();
    return BigInt(Math.round((base + this.#slept) * NANOSECONDS));
  }

  /** Passes time, or ends the program when its deadline would pass. */
  sleep(nanoseconds: bigint): void {
    if (nanoseconds <= 0n) return;
    const time = Number(nanoseconds) / NANOSECONDS;
    if (time + this.#slept > this.#guest.timeLeft()) {
      throw new Fault(
        `deadline passed: the script would sleep for ${time} ms`,
        "runtime",
        "deadline",
      );
    }
    this.#slept += time;
  }
}

/** `poll_oneoff`: waits for the first clock; streams are always ready. */
export function poll(
  clock: ProgramClock,
  memory: WebAssembly.Memory,
  input: number,
  output: number,
  count: number,
  countAt: number,
): number {
  if (count === 0 || count > MAX_SUBSCRIPTIONS) return defs.ERRNO_INVAL;
  const view = new DataView(memory.buffer);
  const places = Array.from(
    { length: count },
    (_, i) => input + i * SUBSCRIPTION_BYTES,
  );
  const isClock = (at: number) => view.getUint8(at + 8) === CLOCK;
  let ready = places.filter((at) => !isClock(at));
  if (ready.length === 0) ready = [waitForFirst(clock, view, places)];
  ready.forEach((at, i) => {
    const event = output + i * EVENT_BYTES;
    const userdata = view.getBigUint64(at, true);
    const type = view.getUint8(at + 8);
    new Uint8Array(memory.buffer, event, EVENT_BYTES).fill(0);
    view.setBigUint64(event, userdata, true);
    view.setUint8(event + 10, type);
  });
  view.setUint32(countAt, ready.length, true);
  return defs.ERRNO_SUCCESS;
}

function waitForFirst(
  clock: ProgramClock,
  view: DataView,
  places: readonly number[],
): number {
  const left = places.map((at) => {
    const timeout = view.getBigUint64(at + 24, true);
    const absolute = (view.getUint16(at + 40, true) & 1) !== 0;
    const id = view.getUint32(at + 16, true);
    return absolute ? timeout - clock.now(id) : timeout;
  });
  let first = 0;
  left.forEach((time, i) => {
    if (time < left[first]!) first = i;
  });
  clock.sleep(left[first]!);
  return places[first]!;
}
