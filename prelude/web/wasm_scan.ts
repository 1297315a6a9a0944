import { byteLengthOf } from "../natives/web.ts";

/** Byte of a memory's or table's limits: it has a maximum. */
const HAS_MAXIMUM = 1;
/** Byte of a memory's limits: threads may share it. */
const SHARED = 2;
/** Byte of a memory's limits: its pages have a size of their own. */
const HAS_PAGE_SIZE = 8;
const IMPORTS = 2;
const MEMORIES = 5;
/** A reference type that is followed by its heap type. */
const REFERENCES = 0x63;
const NULLABLE_REFERENCES = 0x64;

/** Reads a module's binary form as far as its memories are declared. */
class Reader {
  #bytes: Uint8Array;
  #length: number;
  at = 8;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#length = byteLengthOf(bytes);
  }

  get more(): boolean {
    return this.at < this.#length;
  }

  /** Past the end there are zeros: V8 is the one to complain. */
  byte(): number {
    return this.#bytes[this.at++] ?? 0;
  }

  /** A LEB128 number; `at` moves behind it. */
  number(): number {
    let value = 0;
    for (let shift = 1; shift < 2 ** 70; shift *= 128) {
      const byte = this.byte();
      value += (byte & 127) * shift;
      if (byte < 128) break;
    }
    return value;
  }

  name(): void {
    const length = this.number();
    this.at += length;
  }

  type(): void {
    const byte = this.byte();
    if (byte === REFERENCES || byte === NULLABLE_REFERENCES) this.number();
  }

  /** @returns the byte that says what the limits are. */
  limits(): number {
    const flags = this.byte();
    this.number();
    if (flags & HAS_MAXIMUM) this.number();
    if (flags & HAS_PAGE_SIZE) this.number();
    return flags;
  }
}

/** Whether the module in `bytes` imports or defines a shared memory. */
export function sharesMemory(bytes: Uint8Array): boolean {
  const reader = new Reader(bytes);
  while (reader.more) {
    const section = reader.byte();
    const size = reader.number();
    const end = reader.at + size;
    if (section === IMPORTS && importsShared(reader, end)) return true;
    if (section === MEMORIES && definesShared(reader, end)) return true;
    reader.at = end;
  }
  return false;
}

function definesShared(reader: Reader, end: number): boolean {
  reader.number();
  while (reader.at < end) {
    if (reader.limits() & SHARED) return true;
  }
  return false;
}

function importsShared(reader: Reader, end: number): boolean {
  reader.number();
  while (reader.at < end) {
    reader.name();
    reader.name();
    switch (reader.byte()) {
      case 0: // function
        reader.number();
        break;
      case 1: // table
        reader.type();
        reader.limits();
        break;
      case 2: // memory
        if (reader.limits() & SHARED) return true;
        break;
      case 3: // global
        reader.type();
        reader.byte();
        break;
      case 4: // tag
        reader.byte();
        reader.number();
        break;
      default: // A kind this reader does not know cannot be vouched for.
        return true;
    }
  }
  return false;
}
