import { CompileBudget } from "./compile_budget.ts";
import { BLOCK, BodyEvents, DEAD, EV } from "./body_events.ts";
import type { MeterCaps } from "../binary/caps.ts";
import { Frames } from "./frames.ts";
import {
  lengthIs64,
  skipImmediate,
  skipMemarg,
  unknownOpcode,
} from "../binary/instruction_reader.ts";
import { MeterError } from "../binary/meter_error.ts";
import type { FunctionType, ModuleInfo } from "../binary/module_info.ts";
import { BASE_PAGE, Imm, Op, PREFIXED } from "../binary/opcodes.ts";
import { valueType } from "../binary/parse_types.ts";
import { Reader } from "../binary/reader.ts";
import { entryCost, EXTRA_WEIGHT } from "./weights.ts";

/** Locals that V8 allows a function, less those the pass appends. */
const MAX_LOCALS = 50_000 - 8;

const Payer = {
  /** The next event. */
  NONE: -1,
  /** The function's entry. */
  ENTRY: -2,
} as const;

/** Finds what matters in function bodies, and refuses compile bombs. */
export class BodyScanner {
  /** What the last {@linkcode scan} found. */
  readonly events = new BodyEvents();
  readonly #info: ModuleInfo;
  readonly #maxNesting: number;
  readonly #budget: CompileBudget;
  readonly #reader: Reader;
  #frames = new Frames(0);
  #live = true;
  #height = 0;
  #cost = 0;
  /**
   * Who pays for what comes before control next joins or parts: the row of
   * the first call since it last did, or one of the values below.
   */
  #head: number = Payer.NONE;

  constructor(info: ModuleInfo, caps: MeterCaps) {
    this.#info = info;
    this.#maxNesting = caps.maxNesting;
    this.#budget = new CompileBudget(caps);
    this.#reader = new Reader(info.bytes);
  }

  /**
   * Scans one body into {@linkcode events}.
   *
   * @param typeIndex The function's type.
   * @param start Offset of the body's first byte.
   * @param end One past its last byte.
   */
  scan(typeIndex: number, start: number, end: number): void {
    const type = this.#functionType(typeIndex, start);
    this.#reader.pos = start;
    this.#reader.end = end;
    this.events.clear();
    this.#readLocals(type.params);
    this.#live = true;
    this.#head = Payer.ENTRY;
    this.#height = 0;
    this.#cost = 0;
    this.events.entry = entryCost(this.events.declared);
    this.#budget.startFunction();
    this.#frames = new Frames(this.#maxNesting);
    this.#open(-1, -1, 0, type.results);
    this.#readCode(end);
    this.#budget.endFunction(start);
  }

  #functionType(index: number, at: number): FunctionType {
    const type = this.#info.types[index];
    if (!type) throw new MeterError(`No function type ${index}`, at);
    return type;
  }

  #readLocals(params: number): void {
    const reader = this.#reader;
    const { events } = this;
    events.groups = reader.u32();
    events.groupsAt = reader.pos;
    events.declared = 0;
    for (let i = 0; i < events.groups; i++) {
      const at = reader.pos;
      events.declared += reader.u32();
      valueType(reader);
      if (events.declared > MAX_LOCALS) {
        throw new MeterError("Too many locals", at, "too_large");
      }
    }
    events.locals = params + events.declared;
    events.codeAt = reader.pos;
  }

  #readCode(end: number): void {
    const reader = this.#reader;
    const { bytes } = reader;
    const baseImm = BASE_PAGE.imm;
    const baseNet = BASE_PAGE.net;
    while (reader.pos < end) {
      const at = reader.pos;
      const op = bytes[reader.pos++]!;
      const kind = baseImm[op]!;
      switch (kind) {
        case Imm.NONE:
          break;
        case Imm.LEB:
          while (bytes[reader.pos++]! >= 0x80);
          break;
        case Imm.MEMARG:
          skipMemarg(reader);
          break;
        case Imm.EVENT:
          this.#event(op, at);
          continue;
        case Imm.PREFIX:
          this.#prefixed(op, at);
          continue;
        default:
          skipImmediate(reader, kind, op, at);
      }
      this.#height += baseNet[op]!;
      if (op !== Op.DROP && op !== Op.NOP) this.#cost++;
    }
    if (reader.pos !== end || this.#frames.depth > 0) {
      throw new MeterError("Function body has a wrong end", end);
    }
  }

  #prefixed(prefix: number, at: number): void {
    const sub = this.#reader.u32();
    const page = PREFIXED[prefix]!;
    const kind = page.imm[sub] ?? Imm.UNKNOWN;
    const op = (prefix << 8) | sub;
    if (kind === Imm.EVENT) {
      this.#event(op, at);
      this.#height += page.net[sub]!;
      return;
    }
    // The opcode is wider than a byte from 0x100 on, and unknown only here.
    if (kind === Imm.UNKNOWN) throw unknownOpcode(prefix, sub, at);
    skipImmediate(this.#reader, kind, op, at);
    this.#height += page.net[sub]!;
    this.#cost++;
  }

  /**
   * Records the event; `cost` is the instruction's own. What follows a call
   * up to the next join or branch is paid with that call: who returns from
   * it will run all of it, and the fuel is touched once only.
   */
  #add(op: number, at: number, cost: number, aux: number): number {
    const { events } = this;
    let total = this.#live ? this.#cost + cost : 0;
    this.#cost = 0;
    if (this.#head !== Payer.NONE) {
      if (this.#head === Payer.ENTRY) events.entry += total;
      else events.data[this.#head + EV.COST]! += total;
      total = 0;
    }
    const flag = this.#live ? 0 : DEAD;
    return events.add(op | flag, at, this.#reader.pos, total, aux);
  }

  #charge(arity: number, at: number): void {
    const slots = this.events.locals + Math.max(this.#height, 0) + arity;
    this.#budget.control(slots, at);
  }

  #open(row: number, op: number, params: number, results: number): void {
    this.#frames.push({
      row,
      op,
      height: this.#height - params,
      params,
      results,
      live: this.#live,
      flags: params > 0 ? BLOCK.PARAMS : 0,
    }, this.#reader.pos);
  }

  /**
   * Marks the label at `depth` as one that a branch goes to, and says how
   * many values the branch carries.
   */
  #target(depth: number, at: number): number {
    const frame = this.#frames.at(depth, at);
    if (this.#live) {
      if (frame.row < 0) this.events.leaves = true;
      else frame.flags |= BLOCK.TARGETED;
    }
    return frame.op === Op.LOOP ? frame.params : frame.results;
  }

  /** Notes a loop, call or bulk operation. */
  #busy(): void {
    this.events.checked = true;
    this.#frames.busy();
  }

  #unreachable(): void {
    this.#live = false;
    this.#head = Payer.NONE;
  }

  #event(op: number, at: number): void {
    switch (op) {
      case Op.BLOCK:
      case Op.LOOP:
      case Op.IF:
      case Op.TRY:
      case Op.TRY_TABLE:
        return this.#block(op, at);
      case Op.ELSE:
      case Op.CATCH:
      case Op.CATCH_ALL:
        return this.#middle(op, at);
      case Op.END:
      case Op.DELEGATE:
        return this.#end(op, at);
      case Op.BR:
      case Op.BR_IF:
      case Op.BR_ON_NULL:
      case Op.BR_ON_NON_NULL:
      case Op.BR_ON_CAST:
      case Op.BR_ON_CAST_FAIL:
        return this.#branch(op, at);
      case Op.BR_TABLE:
        return this.#branchTable(at);
      case Op.UNREACHABLE:
      case Op.RETURN:
      case Op.THROW:
      case Op.RETHROW:
      case Op.THROW_REF:
        return this.#leave(op, at);
      case Op.CALL:
      case Op.CALL_INDIRECT:
      case Op.CALL_REF:
      case Op.RETURN_CALL:
      case Op.RETURN_CALL_INDIRECT:
      case Op.RETURN_CALL_REF:
        return this.#call(op, at);
      default:
        return this.#bulk(op, at);
    }
  }

  #blockType(at: number): { params: number; results: number } {
    const reader = this.#reader;
    const first = reader.bytes[reader.pos]!;
    if (first === 0x40) {
      reader.pos++;
      return { params: 0, results: 0 };
    }
    if (first > 0x40 && first < 0x80) {
      valueType(reader);
      return { params: 0, results: 1 };
    }
    return this.#functionType(reader.u32(), at);
  }

  #block(op: number, at: number): void {
    const { params, results } = this.#blockType(at);
    if (op === Op.TRY_TABLE) this.#catches(at);
    const isIf = op === Op.IF;
    if (isIf) this.#height--;
    this.#charge(params + results, at);
    const row = this.#add(op, at, isIf ? 1 : 0, 0);
    if (op !== Op.BLOCK) this.#head = Payer.NONE;
    if (op === Op.LOOP) {
      this.events.loops = true;
      this.#busy();
    }
    if (op === Op.TRY || op === Op.TRY_TABLE) this.events.tries = true;
    this.#open(row, op, params, results);
  }

  #catches(at: number): void {
    const reader = this.#reader;
    for (let left = reader.u32(); left > 0; left--) {
      const kind = reader.u8();
      if (kind > 3) throw new MeterError("Unknown catch", at, "unknown");
      if (kind < 2) reader.skipLeb();
      this.#target(reader.u32(), at);
      this.#charge(0, at);
    }
  }

  #middle(op: number, at: number): void {
    const frame = this.#frames.top;
    let params = frame.params;
    if (op === Op.CATCH) params = this.#tagParams(at);
    if (op === Op.CATCH_ALL) params = 0;
    this.#add(op, at, 0, 0);
    this.#head = Payer.NONE;
    this.#height = frame.height + params;
    this.#charge(params, at);
    this.#live = frame.live;
    frame.op = op;
  }

  #tagParams(at: number): number {
    const tag = this.#reader.u32();
    const type = this.#info.tags[tag];
    if (type === undefined) throw new MeterError(`No tag ${tag}`, at);
    return this.#functionType(type, at).params;
  }

  #end(op: number, at: number): void {
    if (op === Op.DELEGATE) this.#reader.skipLeb();
    const frame = this.#frames.pop();
    this.#height = frame.height + frame.results;
    this.#charge(frame.results, at);
    this.#add(op, at, 0, 0);
    // The end of a loop, or of a block without branches to it, is no join.
    const carries = frame.op === Op.LOOP ||
      (frame.op === Op.BLOCK && !(frame.flags & BLOCK.TARGETED));
    if (!carries) this.#head = Payer.NONE;
    this.#live = frame.live;
    if (frame.row >= 0) {
      this.events.data[frame.row + EV.AUX] = frame.flags;
    } else if (this.#reader.pos !== this.#reader.end) {
      throw new MeterError("Function body has a wrong end", at);
    }
  }

  #branch(op: number, at: number): void {
    const reader = this.#reader;
    const cast = op === Op.BR_ON_CAST || op === Op.BR_ON_CAST_FAIL;
    if (cast) reader.skip(1);
    const depth = reader.u32();
    if (cast) {
      reader.skipLeb();
      reader.skipLeb();
    }
    const values = this.#target(depth, at);
    this.#charge(0, at);
    this.#add(op, at, 1, values > 0 ? -1 : depth);
    this.#head = Payer.NONE;
    if (op === Op.BR_IF || op === Op.BR_ON_NON_NULL) this.#height--;
    if (op === Op.BR) this.#unreachable();
  }

  #branchTable(at: number): void {
    const reader = this.#reader;
    const labels = reader.u32() + 1;
    this.#budget.branchTable(labels, at);
    for (let i = 0; i < labels; i++) this.#target(reader.u32(), at);
    this.#charge(labels, at);
    this.#add(Op.BR_TABLE, at, 1, 0);
    this.#unreachable();
  }

  #leave(op: number, at: number): void {
    if (op === Op.THROW || op === Op.RETHROW) this.#reader.skipLeb();
    const own = op === Op.UNREACHABLE || op === Op.RETURN ? 0 : 1;
    this.#add(op, at, own + (EXTRA_WEIGHT[op] ?? 0), 0);
    this.#unreachable();
  }

  #call(op: number, at: number): void {
    const reader = this.#reader;
    const direct = op === Op.CALL || op === Op.RETURN_CALL;
    const index = reader.u32();
    const indirect = op === Op.CALL_INDIRECT || op === Op.RETURN_CALL_INDIRECT;
    if (indirect) reader.skipLeb();
    const type = this.#functionType(
      direct ? this.#info.functions[index] ?? -1 : index,
      at,
    );
    this.#busy();
    this.events.calls = true;
    this.#charge(type.params + type.results, at);
    const row = this.#add(op, at, 1, 0);
    // Where exceptions are caught, what follows may not run.
    if (this.#head === Payer.NONE && this.#live && !this.events.tries) {
      this.#head = row;
    }
    this.#height += type.results - type.params - (direct ? 0 : 1);
    const leaves = op !== Op.CALL && op !== Op.CALL_INDIRECT &&
      op !== Op.CALL_REF;
    if (leaves) this.#unreachable();
  }

  #bulk(op: number, at: number): void {
    const is64 = lengthIs64(this.#reader, this.#info, op);
    if (is64) this.events.bulk64 = true;
    else this.events.bulk32 = true;
    this.#busy();
    this.#add(op, at, 1 + (EXTRA_WEIGHT[op] ?? 0), is64 ? 1 : 0);
  }
}
