import type { Breach } from "../../types/ends.ts";

/** One reading of the process. */
export interface Sample {
  /** Monotonic milliseconds. */
  now: number;
  /** CPU milliseconds of the whole process, every thread. */
  cpu: number;
  /** Resident bytes. */
  rss: number;
}

/** A rule that can end the isolate; it carries facts, not sentences. */
export interface Limit {
  check(sample: Sample): Breach | undefined;
}

declare global {
  namespace Deno {
    /** Microseconds of CPU time of the process; missing in the types. */
    function cpuUsage(): { user: number; system: number };
  }
}

/** CPU milliseconds of this process so far. */
export function cpuNow(): number {
  const { user, system } = Deno.cpuUsage();
  return (user + system) / 1000;
}

/** Reads the process. */
export function takeSample(): Sample {
  return {
    now: performance.now(),
    cpu: cpuNow(),
    rss: Deno.memoryUsage().rss,
  };
}
