import { MIB } from "../../types/limits.ts";
import { COLLECTOR_NAME } from "../../types/launch.ts";
import { startTimer, stopTimer, type Timer } from "../timers.ts";

/**
 * What one more thread takes of the memory that the kernel caps: 512 MiB that
 * V8 sets aside for code, nearly all of it never touched, and some to work in.
 */
const THREAD_BYTES = 576 * MIB;
/** Milliseconds in which a thread that was ended is gone. */
const GONE_MS = 20;
const AGAIN_MS = 200;

/**
 * Has V8 give back at once what the supervisor's own thread needs no more.
 * Nothing where the process was started without the flag that shows how.
 */
const collectGarbage = collector();

function collector(): (() => void) | undefined {
  const global = globalThis as Record<string, unknown>;
  const collect = global[COLLECTOR_NAME] as
    | ((options: { type: "major"; flavor: "last-resort" }) => void)
    | undefined;
  return collect && (() => collect({ type: "major", flavor: "last-resort" }));
}

/**
 * Room for a thread beside the guest's, held from before the kernel's cap is
 * set: without it there is none under a cap that leaves the guest no more than
 * its own memory. What holds it is never touched, and so costs nothing.
 */
export class Room {
  #held: ArrayBuffer | SharedArrayBuffer | undefined;
  #taking: Timer | undefined;

  constructor() {
    this.#take();
  }

  /** There will be a thread. */
  release(): void {
    stopTimer(this.#taking);
    if (!this.#held) return;
    if (this.#held instanceof ArrayBuffer) this.#held.transfer(0);
    this.#held = undefined;
    collectGarbage?.();
  }

  /** The thread has been ended. */
  takeBack(ms: number = GONE_MS): void {
    this.#taking = startTimer(() => {
      if (!this.#held && !this.#take()) this.takeBack(AGAIN_MS);
    }, ms);
  }

  /** @returns whether it needs no more. */
  #take(): boolean {
    // No other kernel caps what is never touched, and some count it as used.
    if (Deno.build.os !== "linux") return true;
    try {
      // V8 goes through its own memory for one that it counts as its thread's.
      const Holder = collectGarbage ? SharedArrayBuffer : ArrayBuffer;
      this.#held = new Holder(THREAD_BYTES);
      return true;
    } catch {
      // The thread is not gone yet, or a kernel promises only what it has.
      return false;
    }
  }
}
