const encoder = new TextEncoder();

/** A growing byte buffer that writes the binary format's primitives. */
export class Writer {
  #bytes: Uint8Array<ArrayBuffer>;
  /** How many bytes were written. */
  length = 0;

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(Math.max(capacity, 16));
  }

  #reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }

  /** Writes one byte. */
  u8(byte: number): void {
    if (this.length === this.#bytes.length) this.#reserve(1);
    this.#bytes[this.length++] = byte;
  }

  /** Writes an unsigned LEB128 number of at most 32 bits. */
  u32(value: number): void {
    while (value >= 0x80) {
      this.u8((value & 0x7f) | 0x80);
      value = Math.floor(value / 128);
    }
    this.u8(value);
  }

  /** Writes an unsigned LEB128 number of at most 64 bits. */
  u64(value: bigint): void {
    while (value >= 0x80n) {
      this.u8(Number(value & 0x7fn) | 0x80);
      value >>= 7n;
    }
    this.u8(Number(value));
  }

  /** Writes a signed LEB128 number within +-2^52. */
  sleb(value: number): void {
    while (value < -64 || value > 63) {
      const low = ((value % 128) + 128) % 128;
      this.u8(low | 0x80);
      value = (value - low) / 128;
    }
    this.u8(value & 0x7f);
  }

  /** Writes a length-prefixed UTF-8 name. */
  name(text: string): void {
    const bytes = encoder.encode(text);
    this.u32(bytes.length);
    this.raw(bytes, 0, bytes.length);
  }

  /** Copies `source` from `start` up to `end`. */
  raw(source: Uint8Array, start: number, end: number): void {
    const count = end - start;
    this.#reserve(count);
    // A call per short span costs more than the bytes.
    if (count > 24) this.#bytes.set(source.subarray(start, end), this.length);
    else {
      for (let i = 0; i < count; i++) {
        this.#bytes[this.length + i] = source[start + i]!;
      }
    }
    this.length += count;
  }

  /** Appends everything that another writer holds. */
  append(other: Writer): void {
    this.raw(other.#bytes, 0, other.length);
  }

  /** Empties the buffer and keeps its room. */
  clear(): void {
    this.length = 0;
  }

  /** A copy of what was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
}

/** How many bytes {@linkcode Writer.u32} takes for `value`. */
export function u32Length(value: number): number {
  let length = 1;
  for (; value >= 0x80; value = Math.floor(value / 128)) length++;
  return length;
}
