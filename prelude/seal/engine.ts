import { withoutStack } from "./faults.ts";
import { collectAll, evalContext } from "../natives/natives.ts";
import { loadNode, type Node } from "../natives/node.ts";
import {
  bare,
  ObjectFreeze,
  ObjectSetPrototypeOf,
} from "../natives/primordials.ts";

/** What became of a text: its value, or what it threw, if it compiled. */
export interface Outcome {
  value?: unknown;
  failed?: "to compile" | "to run";
  thrown?: unknown;
}

/** Compiles `source` under `address` as a script, and runs it. */
export type Evaluate = (source: string, address: string) => Outcome;

/**
 * V8's host-defined options of all code of guests: what Deno reads as "a
 * script of `node:vm` without an import callback", so that an `import()` in
 * it, or in whatever it compiles from strings, is refused and reaches no
 * loader.
 */
const NO_IMPORT = [1];

/** What Deno refuses an import with that has no callback. */
const REFUSED = "ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING";

const HARMLESS = `"data:text/javascript,0"`;
const IMPORT = `import(${HARMLESS})`;
const RETURN = JSON.stringify(`return ${IMPORT}`);
const QUOTED = JSON.stringify(IMPORT);

/** The ways in which a script comes to an import. */
const WAYS = [
  IMPORT,
  `import(${HARMLESS}, { with: { type: "json" } })`,
  `import.defer(${HARMLESS})`,
  `import.source(${HARMLESS})`,
  `(async () => { await 0; return await ${IMPORT}; })()`,
  `eval(${QUOTED})`,
  `(0, eval)(${QUOTED})`,
  `Function(${RETURN})()`,
  `(async () => {}).constructor(${RETURN})()`,
  `Promise.resolve(${QUOTED}).then(eval)`,
];

/** What V8's own collector takes: pages that became free go back. */
const THOROUGH = ObjectFreeze(
  ObjectSetPrototypeOf({ type: "major", flavor: "last-resort" }, null),
);

/** What code is called that proves something. */
const PROOF = "airlock:proof";

/** How a realm runs what it is given as text. */
export interface Engine {
  evaluate: Evaluate;
  /** Has V8 collect all garbage. */
  collect: () => void;
  /** Why it is not the light one, where it is not. */
  heavy?: string;
}

/**
 * The engine of this realm: Deno's core alone, once it has shown here that no
 * import gets by it, else `node:vm`.
 */
export async function chooseEngine(): Promise<Engine> {
  const heavy = await whyNotByCore();
  if (heavy === undefined) {
    return { evaluate: evaluateByCore, collect: () => collectAll!(THOROUGH) };
  }
  const { collector } = loadNode();
  return { evaluate: evaluateByNode, collect: collector(), heavy };
}

async function whyNotByCore(): Promise<string | undefined> {
  if (!evalContext) return "Deno's core has no evalContext";
  if (!collectAll) return "V8 was started without --expose-gc-as";
  try {
    if (evaluateByCore("6 * 7", PROOF).value !== 42) {
      return "evalContext gives no value";
    }
    for (const way of WAYS) {
      if (!await refuses(way)) return `Deno imports for ${way}`;
    }
  } catch (error) {
    return `evalContext throws: ${error}`;
  }
}

/** Whether the import of `script` is refused. */
async function refuses(script: string): Promise<boolean> {
  const { value, failed, thrown } = evaluateByCore(script, PROOF);
  // Syntax that V8 does not know, or code from a string where it makes none.
  if (failed) return thrown instanceof Error;
  try {
    await value;
    return false;
  } catch (error) {
    return error instanceof EvalError ||
      (error as { code?: unknown }).code === REFUSED;
  }
}

/** As `run`; an error of the syntax knows its own place. */
export function runPlaced(
  run: Evaluate,
  source: string,
  address: string,
): Outcome {
  const outcome = run(source, address);
  if (outcome.failed !== "to compile") return outcome;
  // Nothing has run, and nothing will.
  return withoutStack(() => run(source, address));
}

/** Runs scripts by Deno's core alone. */
const evaluateByCore: Evaluate = (source, address) => {
  const both = evalContext!(source, address, NO_IMPORT);
  const outcome = bare<unknown>() as Outcome;
  const failure = both[1];
  if (failure === null) outcome.value = both[0];
  else {
    outcome.failed = failure.isCompileError ? "to compile" : "to run";
    outcome.thrown = failure.thrown;
  }
  return outcome;
};

/** Runs scripts by `node:vm`. */
const evaluateByNode: Evaluate = (source, address) =>
  runByNode(loadNode(), source, { filename: address });

/** Compiles `source` by `node:vm`, with `options` of its scripts, and runs it. */
export function runByNode(
  { compileScript, runScript }: Node,
  source: string,
  options: object,
): Outcome {
  const outcome = bare<unknown>() as Outcome;
  try {
    outcome.failed = "to compile";
    const script = withoutStack(() => compileScript(source, options));
    outcome.failed = "to run";
    outcome.value = runScript(script);
    outcome.failed = undefined;
  } catch (error) {
    outcome.thrown = error;
  }
  return outcome;
}
