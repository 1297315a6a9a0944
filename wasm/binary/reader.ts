import { MeterError } from "./meter_error.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads the primitives of the binary format, never past the given end. */
export class Reader {
  /** The module being read. */
  readonly bytes: Uint8Array;
  /** The next byte's offset. */
  pos: number;
  /** One past the last byte that may be read. */
  end: number;

  constructor(bytes: Uint8Array, pos = 0, end: number = bytes.length) {
    this.bytes = bytes;
    this.pos = pos;
    this.end = end;
  }

  /** Throws a {@linkcode MeterError} about the byte at `at`. */
  fail(message: string, at: number = this.pos): never {
    throw new MeterError(message, at);
  }

  /** Reads one byte. */
  u8(): number {
    if (this.pos >= this.end) this.fail("Unexpected end of module");
    return this.bytes[this.pos++]!;
  }

  /** Reads an unsigned LEB128 number of at most 32 bits. */
  u32(): number {
    const start = this.pos;
    let result = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.u8();
      result += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return this.#inRange(result, start);
    }
    return this.fail("Number too long", start);
  }

  #inRange(value: number, start: number): number {
    if (value > 0xffff_ffff) this.fail("Number too large", start);
    return value;
  }

  /** Reads an unsigned LEB128 number of at most 64 bits. */
  u64(): bigint {
    const start = this.pos;
    let result = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.u8();
      result |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return result;
    }
    return this.fail("Number too long", start);
  }

  /** Reads a signed LEB128 number of at most 33 bits: a type index or code. */
  s33(): number {
    const start = this.pos;
    let result = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.u8();
      result += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) {
        return byte & 0x40 ? result - 2 ** (shift + 7) : result;
      }
    }
    return this.fail("Number too long", start);
  }

  /** Passes over one LEB128 number of any width. */
  skipLeb(): void {
    const start = this.pos;
    while (this.u8() >= 0x80) {
      if (this.pos - start >= 10) this.fail("Number too long", start);
    }
  }

  /** Passes over `count` bytes. */
  skip(count: number): void {
    if (count > this.end - this.pos) this.fail("Unexpected end of module");
    this.pos += count;
  }

  /** Reads a length-prefixed UTF-8 name. */
  name(): string {
    const length = this.u32();
    const start = this.pos;
    this.skip(length);
    try {
      return decoder.decode(this.bytes.subarray(start, this.pos));
    } catch {
      return this.fail("Name is not UTF-8", start);
    }
  }
}
