import type { MeterCaps } from "./caps.ts";
import { MeterError } from "./meter_error.ts";
import { BASE_PAGE, Imm, Op, PREFIXED } from "./opcodes.ts";
import { valueType } from "./parse_types.ts";
import type { Reader } from "./reader.ts";

function skipImmediate(reader: Reader, kind: number, at: number): void {
  switch (kind) {
    case Imm.NONE:
      return;
    case Imm.LEB:
      return reader.skipLeb();
    case Imm.BYTES4:
      return reader.skip(4);
    case Imm.BYTES8:
      return reader.skip(8);
    case Imm.BYTES16:
      return reader.skip(16);
    case Imm.ALLOC:
      throw refusedAllocation(at);
    default:
      throw new MeterError("Not a constant instruction", at, "unknown");
  }
}

/** The error for an instruction that allocates on the collected heap. */
export function refusedAllocation(at: number): MeterError {
  return new MeterError(
    "Struct and array allocation is refused: it has no memory limit",
    at,
    "refused",
  );
}

/** Passes over a constant expression, its `end` included. */
export function skipConstant(reader: Reader): void {
  for (;;) {
    const at = reader.pos;
    const op = reader.u8();
    if (op === Op.END) return;
    const page = PREFIXED[op];
    if (page === undefined) skipImmediate(reader, BASE_PAGE.imm[op]!, at);
    else skipImmediate(reader, page.imm[reader.u32()] ?? Imm.UNKNOWN, at);
  }
}

/** Counts the entries of all element segments and refuses too many. */
export function parseElements(reader: Reader, caps: MeterCaps): void {
  let total = 0;
  for (let left = reader.u32(); left > 0; left--) {
    const at = reader.pos;
    total += segment(reader, caps.maxSegmentEntries - total, at);
  }
}

/** Reads one segment and returns how many entries it has. */
function segment(reader: Reader, room: number, at: number): number {
  const flags = reader.u32();
  if (flags > 7) {
    throw new MeterError("Unknown element segment", at, "unknown");
  }
  const active = (flags & 1) === 0;
  if (active && flags & 2) reader.skipLeb();
  if (active) skipConstant(reader);
  const expressions = (flags & 4) !== 0;
  if (flags & 3) expressions ? valueType(reader) : reader.u8();
  const count = reader.u32();
  if (count > room) {
    throw new MeterError("Too many table elements", at, "too_large");
  }
  for (let i = 0; i < count; i++) {
    expressions ? skipConstant(reader) : reader.skipLeb();
  }
  return count;
}
