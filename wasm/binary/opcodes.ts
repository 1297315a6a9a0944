/**
 * The opcode space of WebAssembly 3.0 as data: what follows each opcode and
 * how it changes the height of the operand stack.
 */

/** What follows an opcode. */
export const Imm = {
  UNKNOWN: 0,
  NONE: 1,
  /** One LEB128 number: an index or an integer constant. */
  LEB: 2,
  /** Two LEB128 numbers. */
  LEB2: 3,
  /** Alignment, perhaps a memory index, offset. */
  MEMARG: 4,
  /** A memory argument and a lane. */
  MEMARG_LANE: 5,
  BYTE: 6,
  BYTES4: 7,
  BYTES8: 8,
  BYTES16: 9,
  /** A vector of value types. */
  TYPES: 10,
  /** Handled by name: it moves control or has a price of its own. */
  EVENT: 11,
  /** Allocates on the garbage-collected heap. */
  ALLOC: 12,
  /** A prefix byte: the opcode follows as a LEB128 number. */
  PREFIX: 13,
} as const;

/** The opcodes that the pass treats by name. */
export const Op = {
  UNREACHABLE: 0x00,
  NOP: 0x01,
  BLOCK: 0x02,
  LOOP: 0x03,
  IF: 0x04,
  ELSE: 0x05,
  TRY: 0x06,
  CATCH: 0x07,
  THROW: 0x08,
  RETHROW: 0x09,
  THROW_REF: 0x0a,
  END: 0x0b,
  BR: 0x0c,
  BR_IF: 0x0d,
  BR_TABLE: 0x0e,
  RETURN: 0x0f,
  CALL: 0x10,
  CALL_INDIRECT: 0x11,
  RETURN_CALL: 0x12,
  RETURN_CALL_INDIRECT: 0x13,
  CALL_REF: 0x14,
  RETURN_CALL_REF: 0x15,
  DELEGATE: 0x18,
  CATCH_ALL: 0x19,
  DROP: 0x1a,
  TRY_TABLE: 0x1f,
  LOCAL_GET: 0x20,
  LOCAL_SET: 0x21,
  LOCAL_TEE: 0x22,
  GLOBAL_GET: 0x23,
  GLOBAL_SET: 0x24,
  MEMORY_GROW: 0x40,
  I32_CONST: 0x41,
  I64_CONST: 0x42,
  I32_EQ: 0x46,
  I64_EQ: 0x51,
  I64_LT_S: 0x53,
  I64_SUB: 0x7d,
  I64_SHL: 0x86,
  I64_SHR_U: 0x88,
  I64_EXTEND_I32_U: 0xad,
  F64_CONVERT_I64_S: 0xb9,
  BR_ON_NULL: 0xd5,
  BR_ON_NON_NULL: 0xd6,
  ARRAY_FILL: 0xfb10,
  ARRAY_COPY: 0xfb11,
  ARRAY_INIT_DATA: 0xfb12,
  ARRAY_INIT_ELEM: 0xfb13,
  BR_ON_CAST: 0xfb18,
  BR_ON_CAST_FAIL: 0xfb19,
  MEMORY_INIT: 0xfc08,
  MEMORY_COPY: 0xfc0a,
  MEMORY_FILL: 0xfc0b,
  TABLE_INIT: 0xfc0c,
  TABLE_COPY: 0xfc0e,
  TABLE_GROW: 0xfc0f,
  TABLE_FILL: 0xfc11,
} as const;

type Row = readonly [first: number, last: number, imm: number, net: number];

const BASE: readonly Row[] = [
  [0x00, 0x00, Imm.EVENT, 0],
  [0x01, 0x01, Imm.NONE, 0], // nop
  [0x02, 0x15, Imm.EVENT, 0], // control, exceptions, calls
  [0x18, 0x19, Imm.EVENT, 0], // delegate, catch_all
  [0x1a, 0x1a, Imm.NONE, -1], // drop
  [0x1b, 0x1b, Imm.NONE, -2], // select
  [0x1c, 0x1c, Imm.TYPES, -2], // select t
  [0x1f, 0x1f, Imm.EVENT, 0], // try_table
  [0x20, 0x20, Imm.LEB, 1], // local.get
  [0x21, 0x21, Imm.LEB, -1],
  [0x22, 0x22, Imm.LEB, 0],
  [0x23, 0x23, Imm.LEB, 1], // global.get
  [0x24, 0x24, Imm.LEB, -1],
  [0x25, 0x25, Imm.LEB, 0], // table.get
  [0x26, 0x26, Imm.LEB, -2],
  [0x28, 0x35, Imm.MEMARG, 0], // loads
  [0x36, 0x3e, Imm.MEMARG, -2], // stores
  [0x3f, 0x3f, Imm.LEB, 1], // memory.size
  [0x40, 0x40, Imm.EVENT, 0], // memory.grow
  [0x41, 0x42, Imm.LEB, 1], // i32.const, i64.const
  [0x43, 0x43, Imm.BYTES4, 1],
  [0x44, 0x44, Imm.BYTES8, 1],
  [0x45, 0x45, Imm.NONE, 0], // i32.eqz
  [0x46, 0x4f, Imm.NONE, -1],
  [0x50, 0x50, Imm.NONE, 0], // i64.eqz
  [0x51, 0x66, Imm.NONE, -1], // comparisons
  [0x67, 0x69, Imm.NONE, 0],
  [0x6a, 0x78, Imm.NONE, -1], // i32 arithmetic
  [0x79, 0x7b, Imm.NONE, 0],
  [0x7c, 0x8a, Imm.NONE, -1], // i64 arithmetic
  [0x8b, 0x91, Imm.NONE, 0],
  [0x92, 0x98, Imm.NONE, -1], // f32 arithmetic
  [0x99, 0x9f, Imm.NONE, 0],
  [0xa0, 0xa6, Imm.NONE, -1], // f64 arithmetic
  [0xa7, 0xc4, Imm.NONE, 0], // conversions, sign extension
  [0xd0, 0xd0, Imm.LEB, 1], // ref.null
  [0xd1, 0xd1, Imm.NONE, 0],
  [0xd2, 0xd2, Imm.LEB, 1], // ref.func
  [0xd3, 0xd3, Imm.NONE, -1], // ref.eq
  [0xd4, 0xd4, Imm.NONE, 0],
  [0xd5, 0xd6, Imm.EVENT, 0], // br_on_null, br_on_non_null
  [0xfb, 0xfe, Imm.PREFIX, 0],
];

const GC: readonly Row[] = [
  [0x00, 0x01, Imm.ALLOC, 0], // struct.new
  [0x02, 0x04, Imm.LEB2, 0], // struct.get
  [0x05, 0x05, Imm.LEB2, -2],
  [0x06, 0x0a, Imm.ALLOC, 0], // array.new
  [0x0b, 0x0d, Imm.LEB, -1], // array.get
  [0x0e, 0x0e, Imm.LEB, -3],
  [0x0f, 0x0f, Imm.NONE, 0], // array.len
  [0x10, 0x10, Imm.EVENT, -4], // array.fill
  [0x11, 0x11, Imm.EVENT, -5],
  [0x12, 0x13, Imm.EVENT, -4], // array.init
  [0x14, 0x17, Imm.LEB, 0], // ref.test, ref.cast
  [0x18, 0x19, Imm.EVENT, 0], // br_on_cast
  [0x1a, 0x1e, Imm.NONE, 0], // conversions, i31
];

const BULK: readonly Row[] = [
  [0x00, 0x07, Imm.NONE, 0], // saturating truncation
  [0x08, 0x08, Imm.EVENT, -3], // memory.init
  [0x09, 0x09, Imm.LEB, 0], // data.drop
  [0x0a, 0x0c, Imm.EVENT, -3], // memory.copy, memory.fill, table.init
  [0x0d, 0x0d, Imm.LEB, 0], // elem.drop
  [0x0e, 0x0e, Imm.EVENT, -3], // table.copy
  [0x0f, 0x0f, Imm.EVENT, -1], // table.grow
  [0x10, 0x10, Imm.LEB, 1], // table.size
  [0x11, 0x11, Imm.EVENT, -3], // table.fill
];

const SIMD: readonly Row[] = [
  [0x00, 0x0a, Imm.MEMARG, 0], // loads
  [0x0b, 0x0b, Imm.MEMARG, -2],
  [0x0c, 0x0c, Imm.BYTES16, 1], // v128.const
  [0x0d, 0x0d, Imm.BYTES16, -1], // shuffle
  [0x0e, 0x0e, Imm.NONE, -1],
  [0x0f, 0x14, Imm.NONE, 0], // splat
  [0x15, 0x16, Imm.BYTE, 0], // lanes
  [0x17, 0x17, Imm.BYTE, -1],
  [0x18, 0x19, Imm.BYTE, 0],
  [0x1a, 0x1a, Imm.BYTE, -1],
  [0x1b, 0x1b, Imm.BYTE, 0],
  [0x1c, 0x1c, Imm.BYTE, -1],
  [0x1d, 0x1d, Imm.BYTE, 0],
  [0x1e, 0x1e, Imm.BYTE, -1],
  [0x1f, 0x1f, Imm.BYTE, 0],
  [0x20, 0x20, Imm.BYTE, -1],
  [0x21, 0x21, Imm.BYTE, 0],
  [0x22, 0x22, Imm.BYTE, -1],
  [0x23, 0x4c, Imm.NONE, -1], // comparisons
  [0x4d, 0x4d, Imm.NONE, 0],
  [0x4e, 0x51, Imm.NONE, -1],
  [0x52, 0x52, Imm.NONE, -2], // bitselect
  [0x53, 0x53, Imm.NONE, 0],
  [0x54, 0x57, Imm.MEMARG_LANE, -1],
  [0x58, 0x5b, Imm.MEMARG_LANE, -2],
  [0x5c, 0x5d, Imm.MEMARG, 0],
  [0x5e, 0x64, Imm.NONE, 0],
  [0x65, 0x66, Imm.NONE, -1],
  [0x67, 0x6a, Imm.NONE, 0],
  [0x6b, 0x73, Imm.NONE, -1],
  [0x74, 0x75, Imm.NONE, 0],
  [0x76, 0x79, Imm.NONE, -1],
  [0x7a, 0x7a, Imm.NONE, 0],
  [0x7b, 0x7b, Imm.NONE, -1],
  [0x7c, 0x81, Imm.NONE, 0],
  [0x82, 0x82, Imm.NONE, -1],
  [0x83, 0x84, Imm.NONE, 0],
  [0x85, 0x86, Imm.NONE, -1],
  [0x87, 0x8a, Imm.NONE, 0],
  [0x8b, 0x93, Imm.NONE, -1],
  [0x94, 0x94, Imm.NONE, 0],
  [0x95, 0x99, Imm.NONE, -1],
  [0x9b, 0x9f, Imm.NONE, -1],
  [0xa0, 0xa1, Imm.NONE, 0],
  [0xa3, 0xa4, Imm.NONE, 0],
  [0xa7, 0xaa, Imm.NONE, 0],
  [0xab, 0xae, Imm.NONE, -1],
  [0xb1, 0xb1, Imm.NONE, -1],
  [0xb5, 0xba, Imm.NONE, -1],
  [0xbc, 0xbf, Imm.NONE, -1],
  [0xc0, 0xc1, Imm.NONE, 0],
  [0xc3, 0xc4, Imm.NONE, 0],
  [0xc7, 0xca, Imm.NONE, 0],
  [0xcb, 0xce, Imm.NONE, -1],
  [0xd1, 0xd1, Imm.NONE, -1],
  [0xd5, 0xdf, Imm.NONE, -1],
  [0xe0, 0xe1, Imm.NONE, 0],
  [0xe3, 0xe3, Imm.NONE, 0],
  [0xe4, 0xeb, Imm.NONE, -1],
  [0xec, 0xed, Imm.NONE, 0],
  [0xef, 0xef, Imm.NONE, 0],
  [0xf0, 0xf7, Imm.NONE, -1],
  [0xf8, 0xff, Imm.NONE, 0],
  [0x100, 0x100, Imm.NONE, -1], // relaxed
  [0x101, 0x104, Imm.NONE, 0],
  [0x105, 0x10c, Imm.NONE, -2],
  [0x10d, 0x112, Imm.NONE, -1],
  [0x113, 0x113, Imm.NONE, -2],
];

// Valid on memories that are not shared, so compilers may emit them.
const ATOMICS: readonly Row[] = [
  [0x00, 0x00, Imm.MEMARG, -1], // notify
  [0x01, 0x02, Imm.MEMARG, -2], // wait
  [0x03, 0x03, Imm.BYTE, 0], // fence
  [0x10, 0x16, Imm.MEMARG, 0],
  [0x17, 0x1d, Imm.MEMARG, -2],
  [0x1e, 0x47, Imm.MEMARG, -1],
  [0x48, 0x4e, Imm.MEMARG, -2],
];

/** One opcode page: the immediate and the stack effect of each opcode. */
export interface OpcodePage {
  /** Immediates, by opcode; beyond its length all is unknown. */
  readonly imm: Uint8Array;
  /** Net change of the operand stack's height, by opcode. */
  readonly net: Int8Array;
}

function page(rows: readonly Row[]): OpcodePage {
  const size = Math.max(...rows.map((row) => row[1])) + 1;
  const imm = new Uint8Array(size);
  const net = new Int8Array(size);
  for (const [first, last, kind, effect] of rows) {
    imm.fill(kind, first, last + 1);
    net.fill(effect, first, last + 1);
  }
  return { imm, net };
}

/** Opcodes of one byte. */
export const BASE_PAGE: OpcodePage = page(BASE);

/** Opcodes behind a prefix byte. */
export const PREFIXED: Readonly<Record<number, OpcodePage>> = {
  0xfb: page(GC),
  0xfc: page(BULK),
  0xfd: page(SIMD),
  0xfe: page(ATOMICS),
};
