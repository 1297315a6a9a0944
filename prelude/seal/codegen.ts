import { type Evaluate, runPlaced } from "./engine.ts";
import { addressOf } from "./faults.ts";
import {
  ObjectDefineProperty,
  ObjectGetPrototypeOf,
  ObjectSetPrototypeOf,
  StringClass,
} from "../natives/primordials.ts";

const EVAL_FILE = "eval";

/** The four kinds of functions whose constructors compile text. */
const KINDS = [
  { word: "function", sample: function () {} },
  { word: "async function", sample: async function () {} },
  { word: "function*", sample: function* () {} },
  { word: "async function*", sample: async function* () {} },
] as const;

/**
 * Replaces `eval` and the function constructors by ones that compile scripts
 * in which V8 itself refuses `import()`. The originals hand code to Deno's
 * module loader when no script is on the stack; in a tier process they are
 * switched off as well, by a V8 flag. The price: `eval` sees globals only.
 */
export function installCodegen(run: Evaluate): (text: string) => unknown {
  const address = addressOf(EVAL_FILE);
  const evaluate = (text: string): unknown => {
    const outcome = runPlaced(run, text, address);
    if (outcome.failed) throw outcome.thrown;
    return outcome.value;
  };
  hide(
    globalThis,
    "eval",
    {
      eval(text: unknown) {
        return typeof text === "string" ? evaluate(text) : text;
      },
    }.eval,
  );
  for (let i = 0; i < KINDS.length; i++) replaceConstructor(i, evaluate);
  return evaluate;
}

function replaceConstructor(
  index: number,
  evaluate: (text: string) => unknown,
): void {
  const { word, sample } = KINDS[index]!;
  const prototype = ObjectGetPrototypeOf(sample);
  const original = prototype.constructor;
  const compile = (args: ArrayLike<unknown>, target: unknown): unknown => {
    const made = evaluate(`(${sourceOf(word, args)})`);
    if (target !== undefined && target !== replacement) {
      const wanted = (target as { prototype?: unknown }).prototype;
      if (typeof wanted === "function") ObjectSetPrototypeOf(made, wanted);
    }
    return made;
  };
  const replacement = function () {
    return compile(arguments, new.target);
  };
  const named = { configurable: true, enumerable: false, writable: false };
  ObjectDefineProperty(replacement, "name", { ...named, value: original.name });
  ObjectDefineProperty(replacement, "length", { ...named, value: 1 });
  ObjectDefineProperty(replacement, "prototype", {
    value: prototype,
    configurable: false,
    enumerable: false,
    writable: false,
  });
  if (index > 0) ObjectSetPrototypeOf(replacement, Function);
  hide(prototype, "constructor", replacement);
  if (index === 0) hide(globalThis, "Function", replacement);
}

/** As the standard joins it, so that no body can close the parameters. */
function sourceOf(word: string, args: ArrayLike<unknown>): string {
  let parameters = "";
  for (let i = 0; i < args.length - 1; i++) {
    parameters += (i > 0 ? "," : "") + StringClass(args[i]);
  }
  const body = args.length > 0 ? StringClass(args[args.length - 1]) : "";
  return `${word} anonymous(${parameters}\n) {\n${body}\n}`;
}

function hide(target: object, name: string, value: unknown): void {
  ObjectDefineProperty(target, name, {
    value,
    configurable: true,
    enumerable: false,
    writable: true,
  });
}
