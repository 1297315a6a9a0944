import { MeterError } from "./meter_error.ts";
import type { ModuleInfo } from "./module_info.ts";
import { Imm, Op } from "./opcodes.ts";
import { refusedAllocation } from "./parse_elements.ts";
import { valueType } from "./parse_types.ts";
import type { Reader } from "./reader.ts";

/** The error for an opcode that is not known; `sub` is -1 without a prefix. */
export function unknownOpcode(op: number, sub: number, at: number): MeterError {
  const code = `0x${op.toString(16)}`;
  const full = sub < 0 ? code : `${code} 0x${sub.toString(16)}`;
  return new MeterError(`Unknown opcode ${full}`, at, "unknown");
}

/** Passes over a memory argument. */
export function skipMemarg(reader: Reader): void {
  const align = reader.u32();
  if (align & 0x40) reader.skipLeb();
  reader.skipLeb();
}

/** Passes over what follows an opcode of this kind. */
export function skipImmediate(
  reader: Reader,
  kind: number,
  op: number,
  at: number,
): void {
  switch (kind) {
    case Imm.NONE:
      return;
    case Imm.LEB:
      return reader.skipLeb();
    case Imm.LEB2:
      reader.skipLeb();
      return reader.skipLeb();
    case Imm.MEMARG:
      return skipMemarg(reader);
    case Imm.MEMARG_LANE:
      skipMemarg(reader);
      return reader.skip(1);
    case Imm.BYTE:
      return reader.skip(1);
    case Imm.BYTES4:
      return reader.skip(4);
    case Imm.BYTES8:
      return reader.skip(8);
    case Imm.BYTES16:
      return reader.skip(16);
    case Imm.TYPES: {
      for (let left = reader.u32(); left > 0; left--) valueType(reader);
      return;
    }
    case Imm.ALLOC:
      throw refusedAllocation(at);
    default:
      throw unknownOpcode(op, -1, at);
  }
}

/** Reads the indices and says whether the length is an i64. */
export function lengthIs64(
  reader: Reader,
  info: ModuleInfo,
  op: number,
): boolean {
  const { memories, tables } = info;
  const first = reader.u32();
  switch (op) {
    case Op.MEMORY_GROW:
    case Op.MEMORY_FILL:
      return memories[first]?.is64 ?? false;
    case Op.TABLE_GROW:
    case Op.TABLE_FILL:
      return tables[first]?.is64 ?? false;
    case Op.ARRAY_FILL:
      return false;
  }
  const second = reader.u32();
  const list = op === Op.MEMORY_COPY
    ? memories
    : op === Op.TABLE_COPY
    ? tables
    : [];
  return (list[first]?.is64 && list[second]?.is64) ?? false;
}
