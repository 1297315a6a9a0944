import { MeterError } from "../../wasm/binary/meter_error.ts";
import { meterModule } from "../../wasm/meter/meter.ts";
import { callBoth, instantiateMetered, same } from "./pair.ts";
import type { Random } from "./random.ts";
import { EXPORTED, randomModule } from "./random_module.ts";

/** A copy of the bytes with a few of them changed, removed or repeated. */
export function mutate(
  bytes: Uint8Array,
  random: Random,
): Uint8Array<ArrayBuffer> {
  let copy = bytes.slice();
  for (let n = 1 + random.below(4); n > 0; n--) {
    const at = random.below(copy.length);
    switch (random.below(4)) {
      case 0:
        copy[at] = random.below(256);
        break;
      case 1:
        copy[at]! ^= 1 << random.below(8);
        break;
      case 2:
        copy = Uint8Array.from([
          ...copy.subarray(0, at),
          ...copy.subarray(at + 1),
        ]);
        break;
      default:
        copy = Uint8Array.from([
          ...copy.subarray(0, at + 1),
          ...copy.subarray(at),
        ]);
    }
  }
  return copy;
}

/**
 * Meters a mutant and says what is wrong with the answer: output that the
 * engine refuses, a valid module called unreadable, or any other error.
 */
export function mutantFault(bytes: Uint8Array): string | undefined {
  const source = bytes as Uint8Array<ArrayBuffer>;
  try {
    const metered = meterModule(bytes);
    if (!WebAssembly.validate(source)) return "invalid module was metered";
    return WebAssembly.validate(metered.bytes) ? undefined : "invalid output";
  } catch (error) {
    if (!(error instanceof MeterError)) return String(error);
    const unreadable = error.code === "malformed" || error.code === "unknown";
    return unreadable && WebAssembly.validate(source)
      ? `valid module refused: ${error.message}`
      : undefined;
  }
}

const ARGUMENTS: readonly (readonly [number, bigint, number])[] = [
  [0, 0n, 0],
  [1, -1n, 1.5],
  [-7, 1n << 40n, -1e9],
  [12345, 77n, NaN],
];

/** The result of comparing one random module. */
export interface RandomCheck {
  readonly calls: number;
  readonly differences: readonly string[];
}

/** Runs a random module plain and metered and compares all that shows. */
export function checkRandomModule(seed: number): RandomCheck {
  const bytes = randomModule(seed);
  const plain = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  const metered = instantiateMetered(bytes, {});
  const differences: string[] = [];
  let calls = 0;
  for (const name of EXPORTED) {
    for (const args of ARGUMENTS) {
      calls++;
      const [a, b] = callBoth({ plain, metered }, name, args);
      if (a.thrown !== b.thrown || !same(a.values, b.values)) {
        differences.push(`module ${seed}: ${name}(${args.join()})`);
      }
    }
  }
  if (!sameMemory(plain.m, metered.m)) {
    differences.push(`module ${seed}: memory`);
  }
  return { calls, differences };
}

function sameMemory(a: unknown, b: unknown): boolean {
  const left = new BigUint64Array((a as WebAssembly.Memory).buffer);
  const right = new BigUint64Array((b as WebAssembly.Memory).buffer);
  return left.every((word, i) => word === right[i]);
}
