import type { Breach } from "../../types/ends.ts";
import { type Limits, MIB } from "../../types/limits.ts";

/** What the kernel says of a process. */
export interface Reading {
  /** CPU milliseconds of all its threads so far. */
  cpu: number;
  /** Resident bytes. */
  rss: number;
}

/** What the host knows of an isolate, whatever its supervisor says. */
export interface Known {
  limits: Pick<Limits, "cpuMs" | "totalCpuMs" | "memoryMb">;
  /** Events sent so far. */
  sent: number;
  /** Whether the supervisor says that all of them were handled. */
  caughtUp: boolean;
  /** Milliseconds since the last look. */
  tickMs: number;
}

/** CPU milliseconds that a supervisor's own verdict may come late. */
const CPU_SLACK_MS = 1_000;
/** The share of all time that the supervisor gives back to a budget. */
const RECOVERY = 0.1;
/** MiB above `memoryMb` at which no supervisor waits for a collection. */
const MEMORY_SLACK_MB = 128;

/**
 * The host's own account of CPU and memory, for a supervisor that cannot be
 * believed any more: never stricter than an honest one, so that it only ends
 * what should have ended before. An event brings its budget when it is sent; a
 * budget that nobody needs any more is dropped, but never filled up, on the
 * word of the supervisor.
 */
export class Backstop {
  #start: Reading;
  #cpu: number;
  #sent = 0;
  #limit = 0;
  /** CPU milliseconds that may still be burned. */
  #left = 0;

  /** @param start Read before the guest began. */
  constructor(start: Reading) {
    this.#start = start;
    this.#cpu = start.cpu;
  }

  /** One look; says what is breached by more than a late verdict explains. */
  check(now: Reading, known: Known): Breach | undefined {
    const { totalCpuMs, memoryMb } = known.limits;
    this.#account(now.cpu, known);
    const total = now.cpu - this.#start.cpu;
    if (totalCpuMs > 0 && total > totalCpuMs + CPU_SLACK_MS) {
      return {
        reason: "cpu_limit_exceeded",
        limit: totalCpuMs,
        used: total,
        detail: "total",
      };
    }
    if (this.#limit > 0 && this.#left < -CPU_SLACK_MS) {
      const used = this.#limit - this.#left;
      return { reason: "cpu_limit_exceeded", limit: this.#limit, used };
    }
    const used = now.rss - this.#start.rss;
    if (memoryMb > 0 && used > (memoryMb + MEMORY_SLACK_MB) * MIB) {
      const limit = memoryMb * MIB;
      return { reason: "memory_limit_exceeded", limit, used };
    }
    return undefined;
  }

  #account(cpu: number, { limits, sent, caughtUp, tickMs }: Known): void {
    const { cpuMs } = limits;
    // A limit that was raised, or has just come, brings a whole new budget.
    if (cpuMs > this.#limit) this.#left = Math.max(this.#left, 0) + cpuMs;
    this.#limit = cpuMs;
    this.#left += cpuMs * (sent - this.#sent) + tickMs * RECOVERY;
    this.#left -= cpu - this.#cpu;
    if (caughtUp) this.#left = Math.min(this.#left, cpuMs);
    this.#sent = sent;
    this.#cpu = cpu;
  }
}

/** Milliseconds of a tick of the kernel's accounts, on every Linux. */
const TICK_MS = 10;
/** The kernel's name for the size of a page among what it tells a process. */
const AT_PAGESZ = 6n;
const USUAL_PAGE_BYTES = 4096;

let pageBytes: number | undefined;

/** What the kernel says of process `pid`; nothing where it does not say. */
export function readProcess(pid: number): Reading | undefined {
  if (Deno.build.os !== "linux") return undefined;
  try {
    const stat = Deno.readTextFileSync(`/proc/${pid}/stat`);
    // Behind the name, which may hold anything, from the third field on.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    pageBytes ??= readPageBytes();
    return { cpu: ticks * TICK_MS, rss: Number(fields[21]) * pageBytes };
  } catch {
    // It is gone, or this host may not look.
    return undefined;
  }
}

function readPageBytes(): number {
  const { buffer } = Deno.readFileSync("/proc/self/auxv");
  const pairs = new BigUint64Array(buffer);
  for (let at = 0; at < pairs.length; at += 2) {
    if (pairs[at] === AT_PAGESZ) return Number(pairs[at + 1]);
  }
  return USUAL_PAGE_BYTES;
}
