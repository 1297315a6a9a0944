import { Op } from "../binary/opcodes.ts";

/**
 * Fuel beyond 1 for instructions that take much longer than others, found by
 * measuring nanoseconds per unit of fuel.
 */
export const EXTRA_WEIGHT: Readonly<Record<number, number>> = {
  [Op.THROW]: 1000,
  [Op.RETHROW]: 1000,
  [Op.THROW_REF]: 1000,
  [Op.MEMORY_GROW]: 50,
  [Op.TABLE_GROW]: 50,
  [Op.MEMORY_INIT]: 50,
  [Op.TABLE_INIT]: 50,
};

/**
 * Fuel per unit of length of a bulk operation, as a power of two: -2 is one
 * per 4 bytes, 3 is 8 per element.
 */
export const LENGTH_SHIFT: Readonly<Record<number, number>> = {
  [Op.MEMORY_INIT]: -2,
  [Op.MEMORY_COPY]: -2,
  [Op.MEMORY_FILL]: -2,
  [Op.TABLE_INIT]: 3,
  [Op.TABLE_COPY]: 3,
  [Op.TABLE_FILL]: 3,
  [Op.ARRAY_FILL]: 0,
  [Op.ARRAY_COPY]: 3,
  [Op.ARRAY_INIT_DATA]: 0,
  [Op.ARRAY_INIT_ELEM]: 3,
};

/** From how many declared locals on a function's entry costs more. */
const MANY_LOCALS = 64;

/** Fuel of entering a function that declares so many locals. */
export function entryCost(declared: number): number {
  return declared < MANY_LOCALS ? 1 : 1 + (declared >> 3);
}
