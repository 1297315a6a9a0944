import { BLOCK } from "./body_events.ts";
import { MeterError } from "../binary/meter_error.ts";
import { Op } from "../binary/opcodes.ts";

/** An open block of a function body. */
export interface Frame {
  /** Row of the event that opened it; -1 for the function itself. */
  readonly row: number;
  /** The opcode of its part that is open: `if`, then `else`. */
  op: number;
  /** Height of the operand stack below its parameters. */
  readonly height: number;
  readonly params: number;
  readonly results: number;
  /** Whether control comes to its start. */
  readonly live: boolean;
  flags: number;
}

/** The open blocks of a function body, the innermost last. */
export class Frames {
  readonly #most: number;
  readonly #frames: Frame[] = [];
  readonly #loops: Frame[] = [];

  /** @param most How deep blocks may be nested. */
  constructor(most: number) {
    this.#most = most;
  }

  get depth(): number {
    return this.#frames.length;
  }

  get top(): Frame {
    return this.#frames[this.#frames.length - 1]!;
  }

  /** The block whose label is at `depth`, counted from the inside. */
  at(depth: number, offset: number): Frame {
    const frame = this.#frames[this.#frames.length - 1 - depth];
    if (frame === undefined) throw new MeterError(`No label ${depth}`, offset);
    return frame;
  }

  push(frame: Frame, offset: number): void {
    if (this.#frames.length >= this.#most) {
      throw new MeterError("Blocks are nested too deep", offset, "too_large");
    }
    this.#frames.push(frame);
    if (frame.op !== Op.LOOP) return;
    frame.flags |= BLOCK.INNERMOST;
    this.#loops.push(frame);
  }

  pop(): Frame {
    const frame = this.#frames.pop()!;
    if (frame.op === Op.LOOP) this.#loops.pop();
    return frame;
  }

  /** No loop that is open is innermost and free of calls. */
  busy(): void {
    for (let i = this.#loops.length - 1; i >= 0; i--) {
      const loop = this.#loops[i]!;
      if (!(loop.flags & BLOCK.INNERMOST)) return;
      loop.flags &= ~BLOCK.INNERMOST;
    }
  }
}
