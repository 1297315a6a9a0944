import { UsageError } from "./args.ts";
import { parseBytes, parseCount, parseDuration } from "./quantity.ts";
import {
  LIMIT_PROFILES,
  type ResourceLimits,
} from "../wasm/runtime/resource_limits.ts";

/** What the command line asks for. */
export type WasmCommand =
  | { readonly action: "help" }
  | { readonly action: "inspect"; readonly path: string }
  | {
    readonly action: "run";
    readonly path: string;
    /** `undefined` runs a WASI command. */
    readonly call: string | undefined;
    readonly input: unknown;
    readonly limits: ResourceLimits;
    /** Whether it runs in this process instead of an isolate. */
    readonly inProcess: boolean;
    /** Arguments after `--`, for a WASI command. */
    readonly args: readonly string[];
  };

interface Draft {
  paths: string[];
  call: string | undefined;
  input: unknown;
  limits: ResourceLimits;
  inProcess: boolean;
  runOnly: string[];
}

type Option = (draft: Draft, value: string) => void;

function limit(
  name: keyof ResourceLimits,
  flag: string,
  parse: (text: string) => number | undefined,
  example: string,
): Option {
  return (draft, value) => {
    const number = parse(value);
    if (number === undefined) {
      throw new UsageError(
        `Cannot use "${value}" as ${flag}: write a number such as ${example}`,
      );
    }
    draft.limits[name] = number;
  };
}

const OPTIONS: Readonly<Record<string, Option>> = {
  "--call": (draft, value) => {
    draft.call = value;
  },
  "--input": (draft, value) => {
    draft.input = parseInput(value);
  },
  "--limits": (draft, value) => {
    if (!Object.hasOwn(LIMIT_PROFILES, value)) {
      const names = Object.keys(LIMIT_PROFILES).join(", ");
      throw new UsageError(
        `Cannot use "${value}" as --limits: use one of ${names}`,
      );
    }
    draft.limits = { ...LIMIT_PROFILES[value as keyof typeof LIMIT_PROFILES] };
  },
  "--max-instructions": limit(
    "maxInstructions",
    "--max-instructions",
    parseCount,
    "1000000",
  ),
  "--max-memory": limit("maxMemory", "--max-memory", parseBytes, "16MiB"),
  "--timeout": limit("maxExecutionTime", "--timeout", parseDuration, "1s"),
};

function parseInput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(
      `Cannot use "${text}" as --input: write JSON such as '{"a":1}'`,
    );
  }
}

function applyOption(draft: Draft, word: string, rest: string[]): void {
  if (word === "--in-process") {
    draft.runOnly.push(word);
    draft.inProcess = true;
    return;
  }
  const [flag, ...after] = word.split("=");
  const apply = Object.hasOwn(OPTIONS, flag!) ? OPTIONS[flag!] : undefined;
  if (apply === undefined) {
    throw new UsageError(`Unknown option "${word}": see wasm --help`);
  }
  const value = word.includes("=") ? after.join("=") : rest.shift();
  if (value === undefined) {
    throw new UsageError(`Cannot use ${flag} without a value`);
  }
  draft.runOnly.push(flag!);
  apply(draft, value);
}

function newDraft(): Draft {
  return {
    paths: [],
    call: undefined,
    input: null,
    limits: { ...LIMIT_PROFILES.production },
    inProcess: false,
    runOnly: [],
  };
}

/**
 * Reads the words after `wasm`.
 *
 * @throws {UsageError} When they make no command.
 */
export function parseWasmArgs(words: readonly string[]): WasmCommand {
  const dashes = words.indexOf("--");
  const own = dashes < 0 ? [...words] : words.slice(0, dashes);
  if (own.length === 0 || own.some((w) => w === "--help" || w === "-h")) {
    return { action: "help" };
  }
  const action = own.shift();
  if (action !== "run" && action !== "inspect") {
    throw new UsageError(`Unknown command "${action}": use run or inspect`);
  }
  const draft = newDraft();
  for (let word = own.shift(); word !== undefined; word = own.shift()) {
    if (word.startsWith("-")) applyOption(draft, word, own);
    else draft.paths.push(word);
  }
  const args = dashes < 0 ? [] : words.slice(dashes + 1);
  return finish(action, draft, args);
}

function finish(
  action: "run" | "inspect",
  draft: Draft,
  args: readonly string[],
): WasmCommand {
  const [path, extra] = draft.paths;
  if (path === undefined) {
    throw new UsageError(
      `Cannot ${action} without a module: name a .wasm file`,
    );
  }
  if (extra !== undefined) {
    throw new UsageError(`Cannot ${action} "${extra}" too: name one module`);
  }
  if (action === "inspect") {
    if (draft.runOnly.length > 0) {
      throw new UsageError(`Cannot use ${draft.runOnly[0]} with inspect`);
    }
    return { action, path };
  }
  const { call, input, limits, inProcess } = draft;
  return { action, path, call, input, limits, inProcess, args };
}
