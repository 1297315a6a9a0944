import { Fault } from "./fault.ts";

/** Throws unless `[ptr, ptr + length)` lies within the memory. */
export function checkRange(
  memory: WebAssembly.Memory,
  ptr: number,
  length: number,
): void {
  if (ptr + length > memory.buffer.byteLength) {
    throw new Fault(
      `Pointer ${ptr} with length ${length} lies outside of the memory`,
      "runtime",
      "trap",
    );
  }
}

/** A view that holds until the guest runs again. */
export function viewOf(
  memory: WebAssembly.Memory,
  ptr: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  checkRange(memory, ptr, length);
  return new Uint8Array(memory.buffer as ArrayBuffer, ptr, length);
}
