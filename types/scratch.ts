/** Smallest buffer worth keeping; memory for less is at hand. */
const LEAST_BYTES = 64 * 1024;
/** Largest one: a message of 1 MiB with what goes around it. */
export const SCRATCH_BYTES = 1024 * 1024 + LEAST_BYTES;

/**
 * Memory that large messages use one after the other. The first touch of
 * memory fresh from the system takes longer than the copy of a message.
 */
export class Scratch {
  #kept: ArrayBuffer | undefined;

  /** `length` bytes of any content. */
  take(length: number): Uint8Array<ArrayBuffer> {
    const kept = this.#kept;
    if (!kept || length < LEAST_BYTES || kept.byteLength < length) {
      return new Uint8Array(length);
    }
    this.#kept = undefined;
    return new Uint8Array(kept, 0, length);
  }

  /**
   * Takes over the memory of `bytes`, that nobody looks at any more.
   *
   * @returns whether it is kept.
   */
  give({ buffer }: Uint8Array): boolean {
    if (!(buffer instanceof ArrayBuffer)) return false;
    const { byteLength } = buffer;
    if (byteLength < LEAST_BYTES || byteLength > SCRATCH_BYTES) return false;
    if (this.#kept || buffer.resizable) return false;
    this.#kept = buffer;
    return true;
  }

  /** Gives what is kept back to the system. */
  release(): void {
    this.#kept?.transfer(0);
    this.#kept = undefined;
  }
}
