import { type Breach, EXIT_CODES, isEndReason } from "../../types/ends.ts";
import { type Limits, MIB } from "../../types/limits.ts";
import type { TierExit } from "./tier.ts";

/** Signals with which V8 and native allocators give up for want of memory. */
const MEMORY_SIGNALS = ["SIGTRAP", "SIGABRT", "SIGILL"];
/** Above this share of the limit a nameless death counts as the limit's. */
const NEAR = 0.9;

/** What Rust writes before it aborts, as for deeply nested TypeScript. */
const STACK_OVERFLOW = "has overflowed its stack";

/**
 * The cause of a death without a verdict. Guests can write what is read here:
 * all it decides is which of two reasons an end that came anyway gets.
 */
export function classifyExit(
  exit: TierExit,
  limits: Limits,
  memoryBytes: number,
): Breach {
  const own = Object.keys(EXIT_CODES).filter(isEndReason)
    .find((reason) => EXIT_CODES[reason] === exit.code && !exit.signal);
  if (own) return { reason: own, ...boundOf(own, limits), ...detailOf(own) };
  const limit = limits.memoryMb * MIB;
  const gaveUp = MEMORY_SIGNALS.includes(exit.signal ?? "") &&
    !exit.stderr.includes(STACK_OVERFLOW);
  const outOfMemory = gaveUp ||
    exit.stderr.includes("unable to create worker thread") ||
    limit > 0 && exit.signal === null && memoryBytes > limit * NEAR;
  if (outOfMemory) {
    const used = Math.max(limit, memoryBytes);
    return { reason: "memory_limit_exceeded", limit, used };
  }
  if (exit.signal === "SIGXCPU") {
    const { cpuMs } = limits;
    return { reason: "cpu_limit_exceeded", limit: cpuMs, used: cpuMs };
  }
  return { reason: "crashed", limit: 0, used: 0, detail: describe(exit) };
}

/** A supervisor that could not send its figures passed exactly the bound. */
function boundOf(
  reason: Breach["reason"],
  limits: Limits,
): { limit: number; used: number } {
  const limit = {
    cpu_limit_exceeded: limits.cpuMs || limits.totalCpuMs,
    memory_limit_exceeded: limits.memoryMb * MIB,
    wall_clock_limit_exceeded: limits.wallMs,
    unresponsive: limits.unresponsiveMs,
    message_limit_exceeded: limits.maxQueuedBytes,
    protocol_violation: 0,
    crashed: 0,
  }[reason];
  return { limit, used: limit };
}

/** Says which bound, where a reason has several. */
function detailOf(reason: Breach["reason"]): { detail?: string } {
  if (reason === "message_limit_exceeded") return { detail: "maxQueuedBytes" };
  if (reason === "crashed" || reason === "protocol_violation") {
    return { detail: "no more is known" };
  }
  return {};
}

function describe({ code, signal, stderr }: TierExit): string {
  const how = signal ?? `exit code ${code}`;
  return stderr ? `${how}: ${stderr}` : how;
}
