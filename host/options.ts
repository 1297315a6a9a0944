import { checkCount, checkKeys } from "./checks.ts";
import { isJailMode, JAIL_MODES, type JailMode } from "./jail/jail.ts";
import type { FetchPolicy } from "./fetch/policy.ts";
import type { WebSocketPolicy } from "./websocket/policy.ts";
import {
  CAN_BE_OFF,
  DEFAULT_LIMITS,
  type LimitPreset,
  type Limits,
  type LimitSettings,
  PRESETS,
} from "../types/limits.ts";

/** Settings of one isolate. */
export interface IsolateOptions {
  /** Shown by `toString()` and in logs. */
  name?: string;
  /** Limits that differ from the sandbox's, or a preset. */
  limits?: LimitSettings | undefined;
  /** The guest's `env`: at most 64 variables of at most 5 KB each. */
  env?: Record<string, string>;
  /**
   * A ready-made proxy for the guest's `fetch`. Without it, the handler of
   * `onRequest("fetch", …)` answers.
   */
  fetch?: FetchPolicy;
  /**
   * A ready-made proxy for the guest's `WebSocket`. Without `allow`, the
   * handlers of `ws.open`, `ws.send` and `ws.close` answer.
   */
  websocket?: WebSocketPolicy;
  /**
   * Sources the guest can import, by name: `./lib.ts` relative to scripts,
   * or a bare name. Together at most `maxSourceBytes`. With them, be it none of
   * them, modules run behind scripts as well; without, only a first source that
   * is a module does.
   */
  modules?: Record<string, string>;
  /**
   * `"silent"` (default): console methods do nothing. `"forward"`: their lines
   * become `console` system events, or are shown when nobody listens.
   */
  console?: "silent" | "forward";
  /**
   * Milliseconds since the epoch from which the guest's `performance.now()`
   * counts, for time stamps that compare between isolates. Default: its
   * creation.
   */
  timeOrigin?: number;
}

const ISOLATE_KEYS = [
  "name",
  "limits",
  "env",
  "modules",
  "console",
  "fetch",
  "websocket",
  "timeOrigin",
] as const satisfies (keyof IsolateOptions)[];

/** @throws {TypeError} naming the option that is unknown or wrong. */
export function checkIsolateOptions(options: IsolateOptions): void {
  checkKeys(options, ISOLATE_KEYS, "isolate options");
  const { console = "silent", timeOrigin = 0 } = options;
  if (console !== "silent" && console !== "forward") {
    throw new TypeError(
      `Cannot use console: "${console}" is neither "silent" nor "forward"`,
    );
  }
  checkCount("timeOrigin", timeOrigin, 0);
  if (timeOrigin <= Date.now()) return;
  throw new RangeError(`Cannot use timeOrigin: ${timeOrigin} is in the future`);
}

/** Settings of a sandbox. */
export interface SandboxOptions {
  /**
   * Cores that guests share; those beyond are left to the host, which guests
   * would else keep waiting. Default 2.
   */
  threads?: number;
  /** Spare processes kept ready. Default: as many as `threads`. */
  warm?: number;
  /** Limits of its isolates, where they do not say otherwise. */
  limits?: LimitSettings | undefined;
  /**
   * Whether each process of a guest is jailed by the kernel (Linux, with
   * `bubblewrap` installed): `"auto"` where that works, `"require"` to start
   * none without, `"off"` never. Default: what the environment variable
   * `AIRLOCK_JAIL` says, else `"auto"`.
   */
  jail?: JailMode | undefined;
}

/** @throws {TypeError} when the option or the variable is no mode. */
export function jailMode(given: JailMode | undefined): JailMode {
  const variable = given === undefined ? Deno.env.get("AIRLOCK_JAIL") : given;
  const mode = variable || "auto";
  if (isJailMode(mode)) return mode;
  throw new TypeError(
    `Cannot use ${given === undefined ? "AIRLOCK_JAIL" : "jail"}: ` +
      `"${mode}" is not one of ${JAIL_MODES.join(", ")}`,
  );
}

const ENV_VARIABLES = 64;
const ENV_BYTES = 5 * 1024;

/**
 * `base` with `settings` over it; a preset starts from the defaults instead.
 *
 * @throws {TypeError | RangeError} naming the limit that is wrong.
 */
export function mergeLimits(
  base: Readonly<Limits>,
  settings: LimitSettings = {},
): Limits {
  if (typeof settings === "string") return { ...presetLimits(settings) };
  checkKeys(settings, ["preset", ...Object.keys(DEFAULT_LIMITS)], "limits");
  const { preset, ...changes } = settings;
  const merged = { ...preset === undefined ? base : presetLimits(preset) };
  for (const [name, value] of Object.entries(changes)) {
    const key = name as keyof Limits;
    if (value === undefined) continue;
    checkLimit(key, value);
    merged[key] = value;
  }
  return merged;
}

function presetLimits(name: LimitPreset): Limits {
  if (Object.hasOwn(PRESETS, name)) {
    return { ...DEFAULT_LIMITS, ...PRESETS[name] };
  }
  throw new TypeError(
    `Cannot use limits: unknown preset "${name}", known are ` +
      Object.keys(PRESETS).join(", "),
  );
}

function checkLimit(name: keyof Limits, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new TypeError(
      `Cannot set limit ${name}: ${String(value)} is not a whole number`,
    );
  }
  const least = CAN_BE_OFF[name] ? 0 : 1;
  if (value < least || value > 0x7fff_ffff) {
    throw new RangeError(
      `Cannot set limit ${name}: ${value} is not between ${least} and ` +
        0x7fff_ffff,
    );
  }
}

/**
 * A copy of `env` that nothing else holds. Errors name variables, never
 * values.
 *
 * @throws {TypeError | RangeError} when it is no set of strings, or too large.
 */
export function copyEnv(env: Record<string, string> = {}): typeof env {
  const entries = Object.entries(env);
  if (entries.length > ENV_VARIABLES) {
    throw new RangeError(
      `Cannot use env: ${entries.length} variables, ${ENV_VARIABLES} allowed`,
    );
  }
  for (const [name, value] of entries) {
    if (typeof value !== "string") {
      throw new TypeError(`Cannot use env: variable "${name}" is no string`);
    }
    const size = new TextEncoder().encode(name + value).length;
    if (size > ENV_BYTES) {
      throw new RangeError(
        `Cannot use env: variable "${name}" has ${size} bytes, ${ENV_BYTES} ` +
          "allowed",
      );
    }
  }
  return Object.fromEntries(entries);
}

/**
 * A copy of `modules` that nothing else holds.
 *
 * @throws {TypeError | RangeError} when a source is no text, or all together
 * are over `maxSourceBytes`.
 */
export function copyModules(
  modules: Record<string, string> | undefined,
  maxSourceBytes: number,
): typeof modules {
  if (!modules) return;
  let size = 0;
  for (const [name, source] of Object.entries(modules)) {
    if (typeof source !== "string") {
      throw new TypeError(`Cannot use modules: "${name}" is no source text`);
    }
    size += new TextEncoder().encode(name + source).length;
  }
  if (size > maxSourceBytes) {
    throw new RangeError(
      `Cannot use modules: ${size} bytes, maxSourceBytes is ${maxSourceBytes}`,
    );
  }
  return { ...modules };
}
