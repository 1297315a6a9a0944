/** What one script may use. 0 means unlimited. */
export interface ResourceLimits {
  /** Bytes of a module's memory; whole pages of 64 KiB count. */
  maxMemory: number;
  /** Fuel per call: about one unit per instruction. */
  maxInstructions: number;
  /** Milliseconds per call, host functions included. */
  maxExecutionTime: number;
}

/** The names of ready-made limits. */
export type LimitProfile = "development" | "production" | "strict";

const MIB = 1024 * 1024;

/** Ready-made limits by name. */
export const LIMIT_PROFILES: Readonly<
  Record<LimitProfile, Readonly<ResourceLimits>>
> = {
  development: {
    maxMemory: 64 * MIB,
    maxInstructions: 10_000_000,
    maxExecutionTime: 5000,
  },
  production: {
    maxMemory: 16 * MIB,
    maxInstructions: 1_000_000,
    maxExecutionTime: 1000,
  },
  strict: {
    maxMemory: MIB,
    maxInstructions: 100_000,
    maxExecutionTime: 100,
  },
};

const UNLIMITED: Readonly<ResourceLimits> = {
  maxMemory: 0,
  maxInstructions: 0,
  maxExecutionTime: 0,
};

function checkLimit(name: string, value: unknown): void {
  if (!(name in UNLIMITED)) throw new TypeError(`Unknown limit "${name}"`);
  const whole = name === "maxExecutionTime" || Number.isSafeInteger(value);
  if (typeof value !== "number" || !(value >= 0) || !whole) {
    throw new RangeError(
      `Cannot use ${String(value)} as "${name}": not a number from 0 on`,
    );
  }
}

/**
 * Limits in full from a profile's name or from some of them; what is left
 * out is unlimited.
 *
 * @throws {TypeError} On an unknown profile or limit.
 * @throws {RangeError} On a value that is negative or not whole.
 */
export function resolveLimits(
  limits: LimitProfile | Partial<ResourceLimits> = {},
): ResourceLimits {
  if (typeof limits === "string") {
    if (!Object.hasOwn(LIMIT_PROFILES, limits)) {
      throw new TypeError(
        `Unknown limits "${limits}": use ${
          Object.keys(LIMIT_PROFILES).join(", ")
        }`,
      );
    }
    return { ...LIMIT_PROFILES[limits] };
  }
  for (const [name, value] of Object.entries(limits)) checkLimit(name, value);
  return { ...UNLIMITED, ...limits };
}
