/**
 * What a scan leaves of a function body for the emitter: one event for each
 * instruction that moves control or has a price of its own. The spans between
 * events are copied as they are.
 */
export class BodyEvents {
  /** Rows of {@linkcode STRIDE} numbers; see {@linkcode EV}. */
  data: Int32Array = new Int32Array(STRIDE * 1024);
  /** How many rows are filled. */
  count = 0;
  /** Locals, parameters included. */
  locals = 0;
  /** Locals that the body declares. */
  declared = 0;
  /** How many groups of locals the body declares. */
  groups = 0;
  /** Offset of the first group of locals. */
  groupsAt = 0;
  /** Offset of the first instruction. */
  codeAt = 0;
  /** Fuel of the entry and of all up to the first branch or join. */
  entry = 0;
  /** The body has a loop, a call or a bulk operation. */
  checked = false;
  /** The body has a loop. */
  loops = false;
  /** The body calls functions. */
  calls = false;
  /** The body has a `try` of either kind. */
  tries = false;
  /** A branch leaves the function. */
  leaves = false;
  /** Bulk operations with 32-bit and with 64-bit lengths. */
  bulk32 = false;
  bulk64 = false;

  /** Forgets everything but the room. */
  clear(): void {
    this.count = 0;
    this.checked = this.tries = this.leaves = false;
    this.loops = this.calls = false;
    this.bulk32 = this.bulk64 = false;
  }

  /** Adds a row and returns its place. */
  add(op: number, at: number, end: number, cost: number, aux: number): number {
    const row = this.count * STRIDE;
    if (row === this.data.length) this.#grow();
    const { data } = this;
    data[row + EV.OP] = op;
    data[row + EV.AT] = at;
    data[row + EV.END] = end;
    data[row + EV.COST] = cost;
    data[row + EV.AUX] = aux;
    this.count++;
    return row;
  }

  #grow(): void {
    const larger = new Int32Array(this.data.length * 2);
    larger.set(this.data);
    this.data = larger;
  }
}

/** Numbers per event. */
export const STRIDE = 5;

/** The columns of an event. */
export const EV = {
  /** The opcode; {@linkcode DEAD} is set where control cannot come. */
  OP: 0,
  /** Offset of the instruction. */
  AT: 1,
  /** One past its last byte. */
  END: 2,
  /** Fuel of everything since the event before, this one included. */
  COST: 3,
  /** Block flags, a branch's depth (-1 when it carries values), or whether a
   * length is 64 bits wide. */
  AUX: 4,
} as const;

/** Set in an event's opcode where control cannot come. */
export const DEAD = 0x10000;

/** Flags of a block's first event. */
export const BLOCK = {
  /** A branch goes to its label. */
  TARGETED: 1,
  /** A loop with no loop, call or bulk operation inside. */
  INNERMOST: 2,
  /** It takes values from the stack. */
  PARAMS: 4,
} as const;
