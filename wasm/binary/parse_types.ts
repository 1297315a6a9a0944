import { MeterError } from "./meter_error.ts";
import type { FunctionType, ModuleInfo } from "./module_info.ts";
import type { Reader } from "./reader.ts";

const VALUE_NAMES: Readonly<Record<number, string>> = {
  0x7f: "i32",
  0x7e: "i64",
  0x7d: "f32",
  0x7c: "f64",
  0x7b: "v128",
  0x78: "i8",
  0x77: "i16",
};

const HEAP_NAMES: Readonly<Record<number, string>> = {
  0x74: "noexn",
  0x73: "nofunc",
  0x72: "noextern",
  0x71: "none",
  0x70: "func",
  0x6f: "extern",
  0x6e: "any",
  0x6d: "eq",
  0x6c: "i31",
  0x6b: "struct",
  0x6a: "array",
  0x69: "exn",
};

function heapType(reader: Reader): string {
  const at = reader.pos;
  const code = reader.s33();
  if (code >= 0) return String(code);
  const name = HEAP_NAMES[code & 0x7f];
  if (code < -64 || name === undefined) {
    throw new MeterError("Unknown heap type", at, "unknown");
  }
  return name;
}

/** Reads one value or storage type and names it as the text format does. */
export function valueType(reader: Reader): string {
  const at = reader.pos;
  const code = reader.u8();
  const plain = VALUE_NAMES[code];
  if (plain !== undefined) return plain;
  if (code === 0x63) return `(ref null ${heapType(reader)})`;
  if (code === 0x64) return `(ref ${heapType(reader)})`;
  const heap = HEAP_NAMES[code];
  if (heap !== undefined) return `${heap}ref`;
  throw new MeterError(
    `Unknown value type 0x${code.toString(16)}`,
    at,
    "unknown",
  );
}

function valueTypes(reader: Reader): { count: number; at: number } {
  const count = reader.u32();
  if (count > 1000) reader.fail("More than 1000 values in a type");
  const at = reader.pos;
  for (let i = 0; i < count; i++) valueType(reader);
  return { count, at };
}

function functionType(reader: Reader): FunctionType {
  const params = valueTypes(reader);
  const results = valueTypes(reader);
  return {
    params: params.count,
    results: results.count,
    paramsAt: params.at,
    resultsAt: results.at,
    resultsEnd: reader.pos,
  };
}

function fieldType(reader: Reader): void {
  valueType(reader);
  reader.u8();
}

function compositeType(reader: Reader): FunctionType | null {
  const at = reader.pos;
  const form = reader.u8();
  if (form === 0x60) return functionType(reader);
  if (form === 0x5e) {
    fieldType(reader);
    return null;
  }
  if (form === 0x5f) {
    const count = reader.u32();
    for (let i = 0; i < count; i++) fieldType(reader);
    return null;
  }
  throw new MeterError(
    `Unknown type form 0x${form.toString(16)}`,
    at,
    "unknown",
  );
}

function subType(reader: Reader): FunctionType | null {
  const form = reader.bytes[reader.pos];
  if (form === 0x50 || form === 0x4f) {
    reader.u8();
    const supers = reader.u32();
    for (let i = 0; i < supers; i++) reader.skipLeb();
  }
  return compositeType(reader);
}

/**
 * Reads the type section.
 *
 * @param maxTypes The most types a module may have.
 */
export function parseTypes(
  reader: Reader,
  info: ModuleInfo,
  maxTypes: number,
): void {
  const groups = reader.u32();
  info.entries.set(1, { count: groups, first: reader.pos });
  for (let i = 0; i < groups; i++) {
    const grouped = reader.bytes[reader.pos] === 0x4e;
    if (grouped) reader.u8();
    const members = grouped ? reader.u32() : 1;
    for (let j = 0; j < members; j++) {
      if (info.types.length >= maxTypes) {
        throw new MeterError(
          `More than ${maxTypes} types`,
          reader.pos,
          "too_large",
        );
      }
      info.types.push(subType(reader));
    }
  }
}
