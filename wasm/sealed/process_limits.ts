import { type Limits, MIB } from "../../types/limits.ts";
import type { ResourceLimits } from "../runtime/resource_limits.ts";

const MOST = 0x7fff_ffff;

/** Milliseconds that compiling a module may take beyond its calls. */
const COMPILE_MS = 10_000;
/** MiB for the engine itself and for compiling the largest module. */
const ENGINE_MB = 256;
/** Modules at their `maxMemory` that the process has room for. */
const FULL_MODULES = 8;

/**
 * The limits of the process around scripts: wide enough that the scripts' own
 * are passed first, and off where the scripts' are.
 */
export function processLimits(limits: ResourceLimits): Partial<Limits> {
  const { maxMemory, maxExecutionTime } = limits;
  const timed = maxExecutionTime > 0;
  const memory = Math.ceil(maxMemory / MIB) * FULL_MODULES + ENGINE_MB;
  return {
    // Helper threads burn CPU time as well: twice the time of the clock.
    cpuMs: timed ? clamp(2 * (maxExecutionTime + COMPILE_MS)) : 0,
    wallMs: timed ? clamp(maxExecutionTime + 2 * COMPILE_MS) : 0,
    unresponsiveMs: timed ? clamp(maxExecutionTime + 2 * COMPILE_MS) : MOST,
    memoryMb: maxMemory > 0 ? Math.min(memory, MIB) : 0,
    // A module of 16 MiB in base64, and an answer in JSON.
    maxMessageBytes: 32 * MIB,
  };
}

function clamp(ms: number): number {
  return Math.min(Math.ceil(ms), MOST);
}
