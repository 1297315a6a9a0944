import { CONSOLE_CHARS } from "../../types/protocol.ts";
import {
  ArrayIsArray,
  cut,
  JSONStringify,
  ReflectOwnKeys,
  StringClass,
} from "../natives/primordials.ts";
import { typedArrayLength, typeOfTypedArray } from "../natives/web.ts";

const DEPTH = 3;
const ENTRIES = 50;

/**
 * `value` as a console shows it: bounded in depth, entries and length. Runs
 * the guest's getters; never throws.
 */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return cut(value, CONSOLE_CHARS);
  try {
    return cut(nested(value, DEPTH), CONSOLE_CHARS);
  } catch {
    return "[unreadable]";
  }
}

function nested(value: unknown, depth: number): string {
  switch (typeof value) {
    case "string":
      return JSONStringify(cut(value, CONSOLE_CHARS));
    case "bigint":
      return `${StringClass(value)}n`;
    case "function":
      return `[Function ${StringClass(value.name) || "(anonymous)"}]`;
    case "object":
      return value === null ? "null" : object(value, depth);
    default:
      return StringClass(value);
  }
}

function object(value: object, depth: number): string {
  const { stack } = value as { stack?: unknown };
  if (typeof stack === "string") return stack;
  if (ArrayIsArray(value)) return array(value, depth, value.length);
  // Of a view, the keys alone would be as many as there are bytes.
  const kind = typeOfTypedArray(value);
  if (kind !== undefined) {
    const view = value as Uint8Array;
    const size = typedArrayLength(view);
    return `${kind}(${size}) ${array(view, depth, size)}`;
  }
  if (depth === 0) return "[Object]";
  const keys = ReflectOwnKeys(value);
  let text = "";
  for (let i = 0; i < keys.length && i < ENTRIES; i++) {
    const key = keys[i]!;
    if (text.length > CONSOLE_CHARS) break;
    const item = nested(
      (value as Record<PropertyKey, unknown>)[key],
      depth - 1,
    );
    text += `${text === "" ? " " : ", "}${StringClass(key)}: ${item}`;
  }
  const more = keys.length > ENTRIES ? ", …" : "";
  return text === "" ? "{}" : `{${text}${more} }`;
}

function array(
  value: ArrayLike<unknown>,
  depth: number,
  length: number,
): string {
  if (depth === 0) return "[Array]";
  let text = "";
  for (let i = 0; i < length && i < ENTRIES; i++) {
    if (text.length > CONSOLE_CHARS) break;
    text += `${i === 0 ? " " : ", "}${nested(value[i], depth - 1)}`;
  }
  const more = length > ENTRIES ? ", …" : "";
  return text === "" ? "[]" : `[${text}${more} ]`;
}
