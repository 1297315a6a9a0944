import { type Appended, VOID } from "./fuel_writer.ts";
import type { Limits, ModuleInfo, Section } from "../binary/module_info.ts";
import { Op } from "../binary/opcodes.ts";
import { Writer } from "../binary/writer.ts";

const I32 = 0x7f;
const I64 = 0x7e;
const F64 = 0x7c;
const FUNCTION = 0x60;
const FUNCREF = 0x70;
const MUTABLE = 1;
const EXPORT = { FUNCTION: 0, TABLE: 1, MEMORY: 2, GLOBAL: 3 } as const;

const I64_TRUNC_SAT_F64_S = [0xfc, 0x06] as const;

/** The known sections in the order of the binary, by id. */
const ORDER = [1, 2, 3, 4, 5, 13, 6, 7, 9, 12, 10, 11] as const;

/** Names under which the metered module exports what the host needs. */
export interface ReservedNames {
  /** Mutable i64 global: fuel left in the slice. */
  readonly fuel: string;
  /** Mutable i32 global: 1 once a grow was refused. */
  readonly denied: string;
  /** Table with one entry: the host's `(f64) -> f64` that grants fuel. */
  readonly refill: string;
  /** The start function, which the host calls; `undefined` without one. */
  readonly start: string | undefined;
  /** The first memory; `undefined` without one. */
  readonly memory: string | undefined;
}

/** Puts the metered module together: old entries first, new ones appended. */
export class Output {
  /** Indices of what is appended. */
  readonly appended: Appended;
  /** Names under which it is exported. */
  readonly names: ReservedNames;
  /** Metered bodies, in order. */
  readonly code = new Writer(1 << 16);
  readonly #info: ModuleInfo;
  readonly #sections: Map<number, Section>;
  readonly #patches: { limits: Limits; max: number }[];
  readonly #newTypes = new Writer();
  #newTypeCount = 0;
  readonly #slowType: number;
  readonly #refillType: number;
  readonly #resultTypes = new Map<string, number>();
  readonly #hints = new Writer();
  #hinted = 0;

  constructor(
    info: ModuleInfo,
    memoryMaxima: readonly number[],
    tableMaxima: readonly number[],
  ) {
    this.#info = info;
    this.#sections = new Map(info.sections.map((s) => [s.id, s]));
    this.#patches = [
      ...info.memories.map((limits, i) => ({ limits, max: memoryMaxima[i]! })),
      ...info.tables.map((limits, i) => ({ limits, max: tableMaxima[i]! })),
    ].sort((a, b) => a.limits.start - b.limits.start);
    this.appended = {
      fuel: info.globals,
      denied: info.globals + 1,
      slow: info.functions.length,
    };
    this.names = reservedNames(info);
    this.#slowType = this.#newType([FUNCTION, 1, I64, 1, I64]);
    // Doubles cross to the host faster than i64, which would be bigints.
    this.#refillType = this.#newType([FUNCTION, 1, F64, 1, F64]);
  }

  #newType(bytes: number[]): number {
    for (const byte of bytes) this.#newTypes.u8(byte);
    return this.#info.types.length + this.#newTypeCount++;
  }

  /** Writes the type of a block without parameters and `type`'s results. */
  resultBlock(type: number, out: Writer): void {
    const { results, resultsAt, resultsEnd } = this.#info.types[type]!;
    const { bytes } = this.#info;
    if (results === 0) out.u8(VOID);
    else if (results === 1) out.raw(bytes, resultsAt, resultsEnd);
    else out.sleb(this.#resultType(results, resultsAt, resultsEnd));
  }

  #resultType(results: number, start: number, end: number): number {
    const types = this.#info.bytes.subarray(start, end);
    const key = types.join();
    const known = this.#resultTypes.get(key);
    if (known !== undefined) return known;
    const count = new Writer();
    count.u32(results);
    const index = this.#newType([FUNCTION, 0, ...count.finish(), ...types]);
    this.#resultTypes.set(key, index);
    return index;
  }

  /** Marks the branches at `offsets` of function `index` as unlikely. */
  hint(index: number, offsets: readonly number[]): void {
    if (offsets.length === 0) return;
    this.#hinted++;
    this.#hints.u32(index);
    this.#hints.u32(offsets.length);
    for (const offset of offsets) {
      this.#hints.u32(offset);
      this.#hints.u8(1); // size
      this.#hints.u8(0); // unlikely
    }
  }

  /** The whole module. */
  finish(): Uint8Array<ArrayBuffer> {
    const out = new Writer(this.#info.bytes.length * 2);
    out.raw(this.#info.bytes, 0, 8);
    for (const id of ORDER) {
      if (id === 10) this.#writeHints(out);
      this.#writeSection(out, id);
    }
    for (const section of this.#info.sections) {
      if (section.id === 0 && section.name === "name") this.#copy(out, section);
    }
    return out.finish();
  }

  #copy(out: Writer, section: Section): void {
    out.raw(this.#info.bytes, section.head, section.end);
  }

  #writeSection(out: Writer, id: number): void {
    switch (id) {
      case 1:
        return this.#extend(out, id, this.#newTypeCount, this.#newTypes);
      case 3:
        return this.#extend(out, id, 1, this.#slowFunction());
      case 4:
        return this.#extend(out, id, 1, refillTable());
      case 6:
        return this.#extend(out, id, 2, newGlobals());
      case 7:
        return this.#extend(out, id, ...this.#newExports());
      case 10:
        return this.#writeCode(out);
      case 2:
      case 5:
        if (this.#sections.has(id)) this.#extend(out, id, 0, new Writer());
        return;
    }
    const section = this.#sections.get(id);
    if (section !== undefined) this.#copy(out, section);
  }

  /** Writes a section's entries, with new limits, and `more` after them. */
  #extend(out: Writer, id: number, count: number, more: Writer): void {
    const section = this.#sections.get(id);
    const entries = this.#info.entries.get(id);
    const body = new Writer();
    body.u32((entries?.count ?? 0) + count);
    if (section && entries) this.#patched(body, entries.first, section.end);
    body.append(more);
    writeSection(out, id, body);
  }

  #patched(out: Writer, start: number, end: number): void {
    const { bytes } = this.#info;
    let copied = start;
    for (const { limits, max } of this.#patches) {
      if (limits.start < start || limits.end > end) continue;
      out.raw(bytes, copied, limits.start);
      out.u8(limits.is64 ? 5 : 1);
      out.u64(BigInt(limits.min));
      out.u64(BigInt(max));
      copied = limits.end;
    }
    out.raw(bytes, copied, end);
  }

  #slowFunction(): Writer {
    const out = new Writer();
    out.u32(this.#slowType);
    return out;
  }

  #newExports(): [number, Writer] {
    const { names, appended } = this;
    const out = new Writer();
    let count = 0;
    const add = (name: string, kind: number, index: number) => {
      count++;
      out.name(name);
      out.u8(kind);
      out.u32(index);
    };
    add(names.fuel, EXPORT.GLOBAL, appended.fuel);
    add(names.denied, EXPORT.GLOBAL, appended.denied);
    add(names.refill, EXPORT.TABLE, this.#info.tables.length);
    if (names.memory !== undefined) add(names.memory, EXPORT.MEMORY, 0);
    if (names.start !== undefined) {
      add(names.start, EXPORT.FUNCTION, this.#info.start);
    }
    return [count, out];
  }

  #writeCode(out: Writer): void {
    const body = new Writer(this.code.length + 64);
    body.u32(this.#info.bodies.length / 2 + 1);
    body.append(this.code);
    const slow = this.#slowBody();
    body.u32(slow.length);
    body.append(slow);
    writeSection(out, 10, body);
  }

  /** Publishes the fuel, asks the host, and traps on a negative answer. */
  #slowBody(): Writer {
    const out = new Writer();
    const fuel = (op: number) => {
      out.u8(op);
      out.u32(this.appended.fuel);
    };
    const bytes = (...list: number[]) => list.forEach((byte) => out.u8(byte));
    bytes(0, Op.LOCAL_GET, 0);
    fuel(Op.GLOBAL_SET);
    bytes(Op.LOCAL_GET, 0, Op.F64_CONVERT_I64_S);
    bytes(Op.I32_CONST, 0, Op.CALL_INDIRECT);
    out.u32(this.#refillType);
    out.u32(this.#info.tables.length);
    bytes(...I64_TRUNC_SAT_F64_S);
    bytes(Op.LOCAL_TEE, 0);
    fuel(Op.GLOBAL_SET);
    bytes(Op.LOCAL_GET, 0, Op.I64_CONST, 0, Op.I64_LT_S);
    bytes(Op.IF, VOID, Op.UNREACHABLE, Op.END, Op.LOCAL_GET, 0, Op.END);
    return out;
  }

  #writeHints(out: Writer): void {
    if (this.#hinted === 0) return;
    const body = new Writer(this.#hints.length + 64);
    body.name("metadata.code.branch_hint");
    body.u32(this.#hinted);
    body.append(this.#hints);
    writeSection(out, 0, body);
  }
}

function writeSection(out: Writer, id: number, body: Writer): void {
  out.u8(id);
  out.u32(body.length);
  out.append(body);
}

function refillTable(): Writer {
  const out = new Writer();
  for (const byte of [FUNCREF, 1, 1, 1]) out.u8(byte);
  return out;
}

function newGlobals(): Writer {
  const out = new Writer();
  for (const byte of [I64, MUTABLE, Op.I64_CONST, 0, Op.END]) out.u8(byte);
  for (const byte of [I32, MUTABLE, Op.I32_CONST, 0, Op.END]) out.u8(byte);
  return out;
}

function reservedNames(info: ModuleInfo): ReservedNames {
  const taken = new Set(info.exports.map((entry) => entry.name));
  const free = (name: string) => {
    while (taken.has(name)) name += "'";
    return name;
  };
  return {
    fuel: free("airlock:fuel"),
    denied: free("airlock:denied"),
    refill: free("airlock:refill"),
    start: info.start < 0 ? undefined : free("airlock:start"),
    memory: info.memories.length === 0 ? undefined : free("airlock:memory"),
  };
}
