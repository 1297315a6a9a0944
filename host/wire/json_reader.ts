import {
  COST,
  isWide,
  sizeOfKey,
  sizeOfNumber,
  sizeOfString,
} from "./footprint.ts";

/** Steps between two looks at the clock. */
const STEPS = 128;
/** Characters of a string taken in one step. */
const PIECE_CHARS = 32 * 1024;
/** Characters that are looked at before more are asked for. */
const AHEAD_CHARS = 128;
/** Longest escape in a string. */
const ESCAPE_CHARS = 6;
/** Longest number; what JSON writes is far shorter. */
const NUMBER_CHARS = 64;
/** Above this, growing an object once takes the loop for too long. */
export const MAX_KEYS = 1 << 16;
/**
 * Lists and records in one message. Each of them has the garbage collector
 * stop the loop for longer, most of all when they lie in each other.
 */
export const MAX_CONTAINERS = 1 << 16;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = { t: true, f: false, n: null } as const;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** From here on V8 makes of a part of a string a view that keeps the whole. */
const VIEW_CHARS = 13;
/** Below this a list that grew is copied, as V8 gave it room for more. */
const SHORT_LIST = 32;

/** A list or record being read, and the key it belongs under. */
type Container =
  & { under: string }
  & (
    | { list: unknown[] }
    | { list?: undefined; record: Record<string, unknown>; keys: number }
  );

/** A string being read. */
interface ReadString {
  value: string;
  isKey: boolean;
  isWide: boolean;
}

/** A message has more of something than the host can take in. */
export class MessageTooComplex extends Error {
  /** How many there may be. */
  readonly limit: number;

  /** @param what Behind the number, as `of keys in one object`. */
  constructor(limit: number, what: string) {
    super(what);
    this.limit = limit;
  }
}

/** What comes next; a number each, as this is asked for every token. */
const Next = {
  value: 0,
  /** A value, or the end of the list that has just begun. */
  firstValue: 1,
  /** A key, or the end of the record that has just begun. */
  firstKey: 2,
  key: 3,
  colon: 4,
  /** A comma, or the end of what the value before is in. */
  separator: 5,
} as const;
type Next = typeof Next[keyof typeof Next];

/** Reads JSON as `JSON.parse` does, a little at a time. */
export class JsonReader {
  #more: () => string;
  /** What has been asked for and not read, in part. */
  #text = "";
  #at = 0;
  #complete = false;
  #stack: Container[] = [];
  #containers = 0;
  #key = "";
  #string: ReadString | undefined;
  #next: Next = Next.value;
  #done = false;
  #result: unknown;
  /** As {@linkcode footprint} of all that has been read. */
  #kept = 0;
  #sizes: number[] = [];

  /** @param more Gives the text piece by piece, and nothing at its end. */
  constructor(more: () => string) {
    this.#more = more;
  }

  /** The value, once {@linkcode run} has returned true. */
  get result(): unknown {
    return this.#result;
  }

  /** As {@linkcode footprint} of each item of the outermost list. */
  get sizes(): readonly number[] {
    return this.#sizes;
  }

  /**
   * Reads until all is read or the clock is at `until`.
   *
   * @returns whether all is read.
   * @throws {SyntaxError} when the text is not JSON.
   * @throws {MessageTooComplex} when there is too much in it.
   */
  run(until: number): boolean {
    do {
      for (let i = 0; i < STEPS && !this.#done; i++) {
        this.#step();
        // Another piece of a long string takes as long as many steps.
        if (this.#string && this.#string.value !== "") break;
      }
    } while (!this.#done && performance.now() < until);
    return this.#done;
  }

  #step(): void {
    while (!this.#complete && this.#text.length - this.#at < AHEAD_CHARS) {
      this.#fill();
    }
    if (this.#string) return this.#readPiece(this.#string);
    const char = this.#text.charAt(this.#at);
    if (isSpace(char)) return this.#skipSpace();
    switch (this.#next) {
      case Next.firstValue:
        return char === "]" ? this.#close() : this.#readValue(char);
      case Next.value:
        return this.#readValue(char);
      case Next.firstKey:
        return char === "}" ? this.#close() : this.#beginString(true);
      case Next.key:
        return this.#beginString(true);
      case Next.colon:
        if (char !== ":") this.#fail();
        this.#at++;
        this.#next = Next.value;
        return;
      case Next.separator:
        return this.#readSeparator(char);
    }
  }

  #fill(): void {
    const piece = this.#more();
    this.#complete = piece === "";
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
  }

  #skipSpace(): void {
    const last = Math.min(this.#at + PIECE_CHARS, this.#text.length);
    while (this.#at < last && isSpace(this.#text.charAt(this.#at))) this.#at++;
  }

  #readValue(char: string): void {
    const under = this.#key;
    if (char === "[") return this.#open({ under, list: [] }, Next.firstValue);
    if (char === "{") {
      return this.#open({ under, record: {}, keys: 0 }, Next.firstKey);
    }
    if (char === '"') return this.#beginString(false);
    this.#put(this.#readScalar(char));
  }

  #open(container: Container, next: Next): void {
    if (++this.#containers > MAX_CONTAINERS) {
      throw new MessageTooComplex(
        MAX_CONTAINERS,
        "of lists and objects in one message",
      );
    }
    this.#at++;
    // The outermost one is not of an item.
    if (this.#stack.push(container) > 1) {
      this.#kept += container.list ? COST.list : COST.record;
    }
    this.#next = next;
  }

  #readSeparator(char: string): void {
    const top = this.#stack.at(-1);
    if (!top) {
      if (char !== "") this.#fail();
      this.#done = true;
    } else if (char === ",") {
      this.#at++;
      this.#next = top.list ? Next.value : Next.key;
    } else if (char === (top.list ? "]" : "}")) this.#close();
    else this.#fail();
  }

  #close(): void {
    const container = this.#stack.pop()!;
    this.#at++;
    this.#key = container.under;
    if (!container.list) return this.#put(container.record);
    const { list } = container;
    this.#put(list.length < SHORT_LIST ? list.slice() : list);
  }

  /** Puts a value where it belongs. */
  #put(value: unknown): void {
    this.#next = Next.separator;
    const top = this.#stack.at(-1);
    if (!top) this.#result = value;
    else if (top.list) {
      this.#kept += COST.slot;
      top.list.push(value);
      if (this.#stack.length === 1) this.#measure();
    } else {
      this.#kept += sizeOfKey(this.#key);
      if (++top.keys > MAX_KEYS) {
        throw new MessageTooComplex(MAX_KEYS, "of keys in one object");
      }
      if (this.#key === "__proto__") {
        Object.defineProperty(top.record, this.#key, {
          value,
          configurable: true,
          enumerable: true,
          writable: true,
        });
      } else top.record[this.#key] = value;
    }
  }

  /** Notes what the item took that has just been read. */
  #measure(): void {
    this.#sizes.push(this.#kept);
    this.#kept = 0;
  }

  #beginString(isKey: boolean): void {
    if (this.#text.charCodeAt(this.#at) !== QUOTE) this.#fail();
    this.#at++;
    this.#string = { value: "", isKey, isWide: false };
  }

  #readPiece(string: ReadString): void {
    const start = this.#at;
    const { length } = this.#text;
    const last = Math.min(start + PIECE_CHARS, length);
    let escaped = false;
    let at = start;
    let code = 0;
    while (at < last) {
      code = this.#text.charCodeAt(at);
      if (code === QUOTE) break;
      if (!(code >= 0x20)) this.#fail();
      if (code === BACKSLASH) {
        // Its rest may be in the next piece of the text.
        if (at + ESCAPE_CHARS > length && !this.#complete) break;
        escaped = true;
        at += this.#text[at + 1] === "u" ? ESCAPE_CHARS : 2;
      } else at++;
    }
    if (at === start && code !== QUOTE) this.#fail();
    const piece = this.#text.slice(start, at);
    const isView = piece.length >= VIEW_CHARS;
    const text = escaped || isView ? JSON.parse(`"${piece}"`) : piece;
    string.isWide ||= isWide(text);
    string.value += text;
    this.#at = at;
    if (code === QUOTE) this.#endString(string);
  }

  #endString({ value, isKey, isWide }: ReadString): void {
    this.#at++;
    this.#string = undefined;
    if (!isKey) {
      this.#kept += sizeOfString(value.length, isWide);
      return this.#put(value);
    }
    this.#key = value;
    this.#next = Next.colon;
  }

  #readScalar(char: string): unknown {
    if (char === "t" || char === "f" || char === "n") {
      const value = LITERALS[char];
      if (!this.#text.startsWith(String(value), this.#at)) this.#fail();
      this.#at += String(value).length;
      return value;
    }
    const text = this.#text.slice(this.#at, this.#at + NUMBER_CHARS);
    NUMBER.lastIndex = 0;
    const number = NUMBER.exec(text)?.[0];
    if (number === undefined || number.length === NUMBER_CHARS) this.#fail();
    this.#at += number.length;
    const read = Number(number);
    this.#kept += sizeOfNumber(read);
    return read;
  }

  #fail(): never {
    throw new SyntaxError("Unexpected token");
  }
}

function isSpace(char: string): boolean {
  return char === " " || char === "\n" || char === "\t" || char === "\r";
}
