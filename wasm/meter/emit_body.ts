import { BLOCK, BodyEvents, DEAD, EV, STRIDE } from "./body_events.ts";
import { chainExits, writeChain } from "./chain_loop.ts";
import { type Appended, FuelWriter, VOID } from "./fuel_writer.ts";
import { Op } from "../binary/opcodes.ts";
import { Reader } from "../binary/reader.ts";
import { LENGTH_SHIFT } from "./weights.ts";
import { u32Length, type Writer } from "../binary/writer.ts";

const I32 = 0x7f;
const I64 = 0x7e;

/** Blocks around an innermost loop that hold its slow path. */
const LOOP_BLOCKS = 3;

interface OpenBlock {
  readonly op: number;
  readonly live: boolean;
  readonly flags: number;
  /** Its slow path lies outside of it. */
  readonly split: boolean;
}

/** Writes metered function bodies from what a scan found. */
export class BodyEmitter {
  /** Offsets of the checks within the last body, for branch hints. */
  get hints(): readonly number[] {
    return this.#fuel.hints;
  }

  /** How many checks were written in all bodies. */
  checks = 0;
  readonly #source: Uint8Array;
  readonly #denied: number;
  readonly #fuel: FuelWriter;
  readonly #code: Writer;
  #events = new BodyEvents();
  #copied = 0;
  #blocks: OpenBlock[] = [];
  #split = -1;
  #local = 0;
  /** The fuel stays in the global. */
  #direct = false;

  constructor(source: Uint8Array, appended: Appended) {
    this.#source = source;
    this.#denied = appended.denied;
    this.#fuel = new FuelWriter(appended);
    this.#code = this.#fuel.code;
  }

  /**
   * Writes the metered body, its size first, to `out`.
   *
   * @param end One past the last byte of the original body.
   * @param resultBlock Writes the type of a block with the function's results.
   */
  emit(
    events: BodyEvents,
    end: number,
    resultBlock: (out: Writer) => void,
    out: Writer,
  ): void {
    this.#events = events;
    this.#copied = events.codeAt;
    this.#blocks = [];
    this.#split = -1;
    this.#local = events.locals;
    // A local is stale where an exception is caught, and not worth its
    // moves where calls are all that a function does.
    this.#direct = events.tries || (events.calls && !events.loops);
    this.#fuel.start({
      local: events.locals,
      direct: this.#direct,
      entry: events.entry,
    });
    this.#fuel.usesLocal = events.bulk32 || events.bulk64;
    if (events.checked) this.#fuel.entryCheck();
    if (events.leaves) {
      this.#code.u8(Op.BLOCK);
      resultBlock(this.#code);
    }
    for (let row = 0; row < events.count * STRIDE; row += STRIDE) {
      const exits = this.#direct ? 0 : chainExits(events, row);
      if (exits > 0) {
        this.#chain(row, exits);
        row += (exits + 2) * STRIDE;
      } else this.#event(row);
    }
    this.#copyTo(end);
    this.#finish(out);
  }

  /** Writes size, locals and code. */
  #finish(out: Writer): void {
    const { bulk32, bulk64, groups, groupsAt, codeAt } = this.#events;
    const extra = Number(this.#fuel.usesLocal) + Number(bulk32) +
      Number(bulk64);
    const header = u32Length(groups + extra) + (codeAt - groupsAt) + extra * 2;
    out.u32(header + this.#code.length);
    out.u32(groups + extra);
    out.raw(this.#source, groupsAt, codeAt);
    if (this.#fuel.usesLocal) this.#group(out, 1, I64);
    if (bulk32) this.#group(out, 2, I32);
    if (bulk64) this.#group(out, 2, I64);
    out.append(this.#code);
    const { hints } = this.#fuel;
    for (let i = 0; i < hints.length; i++) hints[i]! += header;
    this.checks += hints.length;
  }

  #group(out: Writer, count: number, type: number): void {
    out.u8(count);
    out.u8(type);
  }

  #copyTo(position: number): void {
    if (position > this.#copied) {
      this.#code.raw(this.#source, this.#copied, position);
    }
    this.#copied = position;
  }

  #event(row: number): void {
    const { data } = this.#events;
    const flagged = data[row + EV.OP]!;
    const at = data[row + EV.AT]!;
    const end = data[row + EV.END]!;
    const aux = data[row + EV.AUX]!;
    const op = flagged & ~DEAD;
    const live = (flagged & DEAD) === 0;
    this.#fuel.owe(data[row + EV.COST]!);
    switch (op) {
      case Op.BLOCK:
      case Op.LOOP:
      case Op.IF:
      case Op.TRY:
      case Op.TRY_TABLE:
        return this.#open(op, at, end, aux, live);
      case Op.ELSE:
      case Op.CATCH:
      case Op.CATCH_ALL:
        return this.#middle(at, live);
      case Op.END:
      case Op.DELEGATE:
        return this.#close(at, end, live);
      case Op.BR:
      case Op.BR_IF:
      case Op.BR_TABLE:
      case Op.BR_ON_NULL:
      case Op.BR_ON_NON_NULL:
      case Op.BR_ON_CAST:
      case Op.BR_ON_CAST_FAIL:
        return this.#branch(op, at, end, live);
    }
    if (!live) return;
    if (op > 0xff && op in LENGTH_SHIFT) {
      return this.#bulk(op, at, end, aux !== 0);
    }
    if (op === Op.MEMORY_GROW || op === Op.TABLE_GROW) {
      return this.#grow(op, at, end, aux !== 0);
    }
    // Calls, returns, throws: the fuel must be where the next one looks.
    this.#copyTo(at);
    this.#fuel.publish();
    const returns = op === Op.CALL || op === Op.CALL_INDIRECT ||
      op === Op.CALL_REF;
    if (returns) this.#fuel.called();
  }

  #open(
    op: number,
    at: number,
    end: number,
    flags: number,
    live: boolean,
  ): void {
    const loop = op === Op.LOOP && live;
    const split = loop && (flags & BLOCK.INNERMOST) !== 0 &&
      (flags & BLOCK.PARAMS) === 0 && !this.#direct;
    if (live && op !== Op.BLOCK) {
      this.#copyTo(at);
      this.#fuel.flush();
    }
    if (split) this.#openSplit(at, end);
    this.#copyTo(end);
    if (loop) this.#fuel.join();
    if (split) {
      this.#fuel.checkAway(1);
    } else if (loop) this.#fuel.check();
    if (split) this.#split = this.#blocks.length;
    this.#blocks.push({ op, live, flags, split });
  }

  /**
   * An innermost loop stays small enough for the engine to unroll when its
   * slow path is outside:
   * `block loop block (loop check body end) br 2 end slow br 0 end end`.
   */
  #openSplit(at: number, end: number): void {
    this.#code.u8(Op.BLOCK);
    this.#code.raw(this.#source, at + 1, end);
    this.#code.u8(Op.LOOP);
    this.#code.raw(this.#source, at + 1, end);
    this.#code.u8(Op.BLOCK);
    this.#code.u8(VOID);
  }

  #chain(row: number, exits: number): void {
    const { data } = this.#events;
    this.#fuel.owe(data[row + EV.COST]!);
    this.#copyTo(data[row + EV.AT]!);
    this.#fuel.flush();
    writeChain(this.#fuel, this.#source, this.#events, row, exits);
    this.#copied = data[row + (exits + 2) * STRIDE + EV.END]!;
  }

  #closeSplit(): void {
    this.#fuel.op(Op.BR, 2);
    this.#code.u8(Op.END);
    this.#fuel.slowPath();
    this.#fuel.op(Op.BR, 0);
    this.#code.u8(Op.END);
    this.#code.u8(Op.END);
    this.#split = -1;
  }

  #middle(at: number, live: boolean): void {
    this.#copyTo(at);
    if (live) this.#fuel.flush();
    if (this.#blocks.at(-1)!.live) this.#fuel.join();
  }

  #close(at: number, end: number, live: boolean): void {
    const block = this.#blocks.pop();
    if (block === undefined) return this.#closeFunction(at, live);
    if (!block.live) return;
    const targeted = (block.flags & BLOCK.TARGETED) !== 0;
    const joins = block.op !== Op.LOOP && (block.op !== Op.BLOCK || targeted);
    if (joins && live) {
      this.#copyTo(at);
      this.#fuel.flush();
    }
    if (joins || !live) this.#fuel.join();
    if (block.split) {
      this.#copyTo(end);
      this.#closeSplit();
    }
  }

  #closeFunction(at: number, live: boolean): void {
    this.#copyTo(at);
    if (this.#events.leaves) {
      if (live) this.#fuel.flush();
      this.#code.u8(Op.END);
      this.#fuel.join();
      this.#fuel.publish();
    } else if (live) this.#fuel.publish();
  }

  #branch(op: number, at: number, end: number, live: boolean): void {
    if (live) {
      this.#copyTo(at);
      this.#fuel.flush();
    }
    if (this.#split < 0) return;
    this.#copyTo(at);
    this.#rewriteLabels(op, at, end);
    this.#copied = end;
  }

  /** Moves labels outside of the innermost loop past its slow path. */
  #rewriteLabels(op: number, at: number, end: number): void {
    const reader = new Reader(this.#source, at, end);
    const skip = op > 0xff ? 3 : 1; // prefix, opcode, cast flags
    reader.skip(skip);
    this.#code.raw(this.#source, at, at + skip);
    let labels = 1;
    if (op === Op.BR_TABLE) {
      labels = reader.u32();
      this.#code.u32(labels++);
    }
    const inner = this.#blocks.length - 1 - this.#split;
    for (; labels > 0; labels--) {
      const depth = reader.u32();
      this.#code.u32(depth > inner ? depth + LOOP_BLOCKS : depth);
    }
    this.#code.raw(this.#source, reader.pos, end);
  }

  /** The first of the two scratch locals for lengths. */
  #scratch(is64: boolean): number {
    const first = this.#local + 1;
    return is64 && this.#events.bulk32 ? first + 2 : first;
  }

  /** Charges by length after the operation, so a trap stays that trap. */
  #bulk(op: number, at: number, end: number, is64: boolean): void {
    const length = this.#scratch(is64);
    this.#copyTo(at);
    this.#fuel.flush();
    this.#fuel.op(Op.LOCAL_TEE, length);
    this.#copyTo(end);
    this.#fuel.chargeLength(length, is64, LENGTH_SHIFT[op]!);
    this.#fuel.check();
  }

  /** Charges what was granted, and tells the host of a refusal. */
  #grow(op: number, at: number, end: number, is64: boolean): void {
    const delta = this.#scratch(is64);
    this.#copyTo(at);
    this.#fuel.flush();
    this.#fuel.op(Op.LOCAL_TEE, delta);
    this.#copyTo(end);
    this.#fuel.op(Op.LOCAL_TEE, delta + 1);
    this.#code.u8(is64 ? Op.I64_CONST : Op.I32_CONST);
    this.#code.sleb(-1);
    this.#code.u8(is64 ? Op.I64_EQ : Op.I32_EQ);
    this.#fuel.hints.push(this.#code.length);
    this.#code.u8(Op.IF);
    this.#code.u8(VOID);
    this.#code.u8(Op.I32_CONST);
    this.#code.u8(1);
    this.#fuel.op(Op.GLOBAL_SET, this.#denied);
    this.#code.u8(Op.ELSE);
    this.#fuel.chargeLength(delta, is64, op === Op.TABLE_GROW ? 3 : 0);
    this.#code.u8(Op.END);
    this.#fuel.op(Op.LOCAL_GET, delta + 1);
    this.#fuel.check();
  }
}
