import { runInNewContext } from "node:vm";
import { setFlagsFromString } from "node:v8";
import { MIB } from "../../types/limits.ts";

const TICK_MS = 20;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** What a host may suffer. */
export interface Bounds {
  blockMs: number;
  growthMb: number;
}

/**
 * Watches the loop and the heap of this process. A block counts in CPU time
 * where that is less than what passed: this machine may have had other work.
 */
export class HostWatch implements Disposable {
  #bounds: Bounds;
  #start: number;
  #last = now();
  #fault: string | undefined;
  #each: () => void;
  #timer = setInterval(() => this.look(), TICK_MS);

  /** @param each Called at every look; may throw. */
  constructor(bounds: Bounds, each: () => void) {
    collect();
    this.#bounds = bounds;
    this.#start = held();
    this.#each = each;
    this.#last = now();
  }

  /** What was wrong first. */
  get fault(): string | undefined {
    return this.#fault;
  }

  look(): void {
    const at = now();
    const blocked = Math.min(
      at.wall - this.#last.wall,
      at.cpu - this.#last.cpu,
    );
    if (blocked > this.#bounds.blockMs) {
      this.#fault ??= `the loop was blocked for ${Math.round(blocked)} ms`;
    }
    const most = this.#start + this.#bounds.growthMb * MIB;
    if (held() > most) {
      collect();
      const growth = Math.round((held() - this.#start) / MIB);
      if (held() > most) this.#fault ??= `the host holds ${growth} MiB more`;
    }
    try {
      this.#each();
    } catch (error) {
      this.#fault ??= String(error);
    }
    this.#last = now();
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }
}

function now(): { wall: number; cpu: number } {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}

/** Bytes that JavaScript has, collected or not. */
function held(): number {
  const { heapUsed, external } = Deno.memoryUsage();
  return heapUsed + external;
}
