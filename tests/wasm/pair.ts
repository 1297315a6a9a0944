import { meterModule } from "../../wasm/meter/meter.ts";
import { refillFunction } from "../../wasm/runtime/refill.ts";

// Small, so that the slow path is taken often.
const SLICE = 7;

const ENDLESS = refillFunction(() => SLICE);

/** The same module twice: as it is, and metered with fuel without end. */
export interface Pair {
  readonly plain: WebAssembly.Exports;
  readonly metered: WebAssembly.Exports;
}

/** What an action did: its results, or the message it threw. */
export interface Outcome {
  readonly values: unknown;
  readonly thrown: string | undefined;
}

/** Runs something and keeps what it did. */
export function outcome(action: () => unknown): Outcome {
  try {
    return { values: action(), thrown: undefined };
  } catch (error) {
    return { values: undefined, thrown: String(error) };
  }
}

/** Whether two outcomes are the same, bit by bit; functions are alike. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a === "function") return typeof b === "function";
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, i) => same(value, b[i]));
  }
  return Object.is(a, b);
}

/** Makes an instance of a metered module and runs its start function. */
export function instantiateMetered(
  bytes: Uint8Array,
  imports: WebAssembly.Imports,
): WebAssembly.Exports {
  const metered = meterModule(bytes, { maxMemories: 100 });
  const { names } = metered.report;
  const { exports } = new WebAssembly.Instance(
    new WebAssembly.Module(metered.bytes),
    imports,
  );
  (exports[names.refill] as WebAssembly.Table).set(0, ENDLESS);
  if (names.start !== undefined) (exports[names.start] as () => void)();
  return exports;
}

/** Calls the export of both and returns what each did. */
export function callBoth(
  pair: Pair,
  name: string,
  args: readonly unknown[],
): [Outcome, Outcome] {
  const call = (exports: WebAssembly.Exports) =>
    outcome(() =>
      (exports[name] as unknown as (...args: unknown[]) => unknown)(...args)
    );
  return [call(pair.plain), call(pair.metered)];
}
