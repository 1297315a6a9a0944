import { BLOCK, type BodyEvents, DEAD, EV, STRIDE } from "./body_events.ts";
import { type FuelWriter, VOID } from "./fuel_writer.ts";
import { Op } from "../binary/opcodes.ts";

/**
 * How many branches leave the loop at `row` when it is a chain: straight code
 * with conditional branches out of it, and at its end the one branch back.
 * 0 when it is anything else.
 */
export function chainExits(events: BodyEvents, row: number): number {
  const { data } = events;
  const flags = data[row + EV.AUX]!;
  const plain = flags & BLOCK.INNERMOST && !(flags & BLOCK.PARAMS);
  if (data[row + EV.OP] !== Op.LOOP || !plain) return 0;
  let exits = 0;
  let next = row + STRIDE;
  while (data[next + EV.OP] === Op.BR_IF && data[next + EV.AUX]! > 0) {
    exits++;
    next += STRIDE;
  }
  const last = data[next + EV.OP];
  const back = (last === Op.BR_IF || last === Op.BR) &&
    data[next + EV.AUX] === 0;
  const ends = (data[next + STRIDE + EV.OP]! & ~DEAD) === Op.END;
  return back && ends ? exits : 0;
}

/**
 * Writes such a loop. A round is paid as a whole at its head, so that it
 * touches the fuel once; who leaves early gets the rest back outside:
 * `block loop block block... (loop check pay ... end) br end refund br ...
 * end slow br 0 end end`.
 */
export function writeChain(
  fuel: FuelWriter,
  source: Uint8Array,
  { data }: BodyEvents,
  row: number,
  exits: number,
): void {
  const { code } = fuel;
  const last = row + (exits + 1) * STRIDE;
  const end = last + STRIDE;
  const start = data[row + EV.END]!;
  const block = (op: number) => {
    code.u8(op);
    code.raw(source, data[row + EV.AT]! + 1, start);
  };
  let total = 0;
  for (let r = row + STRIDE; r <= last; r += STRIDE) {
    total += data[r + EV.COST]!;
  }
  block(Op.BLOCK);
  block(Op.LOOP);
  for (let i = 0; i <= exits; i++) {
    code.u8(Op.BLOCK);
    code.u8(VOID);
  }
  block(Op.LOOP);
  fuel.join();
  fuel.checkAway(exits + 1);
  fuel.take(total);
  let copied = start;
  for (let i = 1; i <= exits; i++) {
    code.raw(source, copied, data[row + i * STRIDE + EV.AT]!);
    fuel.op(Op.BR_IF, i);
    copied = data[row + i * STRIDE + EV.END]!;
  }
  code.raw(source, copied, data[end + EV.END]!);
  fuel.op(Op.BR, exits + 2);
  for (let i = 1; i <= exits; i++) {
    const exit = row + i * STRIDE;
    total -= data[exit + EV.COST]!;
    code.u8(Op.END);
    fuel.take(-total);
    // Out of the loop itself, but past the blocks that are still open.
    fuel.op(Op.BR, data[exit + EV.AUX]! - 1 + (exits - i) + 3);
  }
  code.u8(Op.END);
  fuel.slowPath();
  fuel.op(Op.BR, 0);
  code.u8(Op.END);
  code.u8(Op.END);
  if (data[end + EV.OP]! & DEAD) fuel.join();
  else fuel.owe(data[end + EV.COST]!);
}
