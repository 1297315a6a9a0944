import type { Node } from "./wast_reader.ts";

/** A value that the JavaScript interface cannot pass. */
export class Unsupported extends Error {}

function integer(text: string): bigint {
  const clean = text.replaceAll("_", "").replace(/^\+/, "");
  return clean.startsWith("-") ? -BigInt(clean.slice(1)) : BigInt(clean);
}

function hexFloat(text: string): number {
  const match = /^0x([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?\d+))?$/i.exec(text);
  if (match === null) throw new Unsupported(`number ${text}`);
  const [, whole = "", part = "", exponent = "0"] = match;
  const digits = BigInt(`0x${whole}${part || ""}` || "0x0");
  return Number(digits) * 2 ** (Number(exponent) - 4 * part.length);
}

function float(text: string): number {
  const clean = text.replaceAll("_", "");
  const sign = clean.startsWith("-") ? -1 : 1;
  const size = clean.replace(/^[+-]/, "");
  if (size.startsWith("nan")) return NaN;
  if (size === "inf") return sign * Infinity;
  return sign * (size.startsWith("0x") ? hexFloat(size) : Number(size));
}

/** The JavaScript value of `(i32.const 1)` and the like. */
export function argument(node: Node): unknown {
  if (!("list" in node)) throw new Unsupported("argument");
  const [head, value] = node.list;
  const type = head && "atom" in head ? head.atom : "";
  const text = value && "atom" in value ? value.atom : "";
  switch (type) {
    case "i32.const":
      return Number(BigInt.asIntN(32, integer(text)));
    case "i64.const":
      return BigInt.asIntN(64, integer(text));
    case "f32.const":
      return Math.fround(float(text));
    case "f64.const":
      return float(text);
    case "ref.null":
      return null;
    case "ref.extern":
    case "ref.host":
      return `reference ${text}`;
  }
  throw new Unsupported(type);
}
