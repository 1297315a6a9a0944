import { Writer } from "../../wasm/binary/writer.ts";

/** Modules that text cannot say, or not in a few lines. */

const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const VOID_TYPE = [0x60, 0, 0];

function section(id: number, ...items: number[][]): number[] {
  const body = new Writer();
  body.u32(items.length);
  for (const item of items) for (const byte of item) body.u8(byte);
  return [id, ...leb(body.length), ...body.finish()];
}

/** An unsigned LEB128 number. */
export function leb(value: number): number[] {
  const out = new Writer();
  out.u32(value);
  return [...out.finish()];
}

function body(...code: number[]): number[] {
  return [...leb(code.length), ...code];
}

/** A module of these types and of bodies that use them in turn. */
export function rawModule(
  types: number[][],
  bodies: number[][],
  ...others: number[][]
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...HEAD,
    ...section(1, ...types),
    ...section(3, ...bodies.map((_, i) => [i % types.length])),
    ...others.flat(),
    ...section(10, ...bodies.map((code) => body(...code))),
  ]);
}

/** Allocates on the collected heap. */
export function allocatingModule(
  what: "struct" | "array" | "global",
): Uint8Array<ArrayBuffer> {
  const struct = [0x5f, 1, 0x7f, 1];
  const array = [0x5e, 0x7f, 1];
  if (what === "struct") {
    return rawModule([VOID_TYPE, struct], [[0, 0xfb, 1, 1, 0x1a, 0x0b]]);
  }
  if (what === "array") {
    return rawModule([VOID_TYPE, array], [
      [0, 0x41, 9, 0xfb, 7, 1, 0x1a, 0x0b],
    ]);
  }
  const global = section(6, [0x64, 1, 0, 0xfb, 1, 1, 0x0b]);
  return rawModule([VOID_TYPE, struct], [[0, 0x0b]], global);
}

/** 20,000 locals at each of 6,000 blocks, compiled when `run` is called. */
export function localsModule(): Uint8Array<ArrayBuffer> {
  const blocks = Array(6000).fill([0x41, 0, 0x04, 0x40, 0x0b]).flat();
  return rawModule([VOID_TYPE], [
    [1, ...leb(20_000), 0x7f, ...blocks, 0x0b],
  ], section(7, [3, 0x72, 0x75, 0x6e, 0, 0]));
}

/** 12,000 values on the stack at each of 4,000 blocks. */
export function joinModule(): Uint8Array<ArrayBuffer> {
  const values = Array(12_000).fill([0x41, 0]).flat();
  const blocks = Array(4000).fill([0x41, 0, 0x04, 0x40, 0x0b]).flat();
  return rawModule([VOID_TYPE], [[0, ...values, ...blocks, 0x00, 0x0b]]);
}

/** Branch tables of 60,000 entries. */
export function branchTableModule(): Uint8Array<ArrayBuffer> {
  const table = [0x41, 0, 0x0e, ...leb(60_000), ...Array(60_001).fill(0)];
  return rawModule([VOID_TYPE], [[0, ...table, 0x0b]]);
}

/** 2,000 functions of 49,000 locals. */
export function manyLocalsModule(): Uint8Array<ArrayBuffer> {
  const code = [1, ...leb(49_000), 0x7f, 0x0b];
  return rawModule([VOID_TYPE], Array(2000).fill(code));
}

/** A memory that threads could share. */
export function sharedMemoryModule(): Uint8Array<ArrayBuffer> {
  return rawModule([VOID_TYPE], [[0, 0x0b]], section(5, [3, 1, 1]));
}
