/** Steps between two looks at the clock. */
const STEPS = 128;
/** Characters of a string taken in one step. */
const PIECE_CHARS = 32 * 1024;
/** Longest number; what JSON writes is far shorter. */
const NUMBER_CHARS = 64;
/** Above this, growing an object once takes the loop for too long. */
export const MAX_KEYS = 1 << 17;
/**
 * Lists and records in one message. Each of them has the garbage collector
 * stop the loop for longer, most of all when they lie in each other.
 */
export const MAX_CONTAINERS = 1 << 17;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = { t: true, f: false, n: null } as const;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Below this a list that grew is copied, as V8 gave it room for more. */
const SHORT_LIST = 32;

/** A list or record being read, and the key it belongs under. */
type Container =
  & { under: string }
  & (
    | { list: unknown[] }
    | { list?: undefined; record: Record<string, unknown>; keys: number }
  );

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

/** Reads JSON as `JSON.parse` does, a little at a time. */
export class JsonReader {
  #text: string;
  #at = 0;
  #stack: Container[] = [];
  #containers = 0;
  #key = "";
  /** The string being read, and whether it is a key. */
  #string: { value: string; isKey: boolean } | undefined;
  #wantsValue = true;
  #done = false;
  #result: unknown;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value, once {@linkcode run} has returned true. */
  get result(): unknown {
    return this.#result;
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
      for (let i = 0; i < STEPS && !this.#done; i++) this.#step();
    } while (!this.#done && performance.now() < until);
    return this.#done;
  }

  #step(): void {
    if (this.#string) return this.#readPiece(this.#string);
    return this.#wantsValue ? this.#readValue() : this.#readNext();
  }

  #readValue(): void {
    const char = this.#peek();
    const under = this.#key;
    if (char === "[") return this.#open({ under, list: [] }, "]");
    if (char === "{") return this.#open({ under, record: {}, keys: 0 }, "}");
    if (char === '"') return this.#beginString(false);
    this.#put(this.#readScalar(char));
  }

  #open(container: Container, closer: string): void {
    if (++this.#containers > MAX_CONTAINERS) {
      throw new MessageTooComplex(
        MAX_CONTAINERS,
        "of lists and objects in one message",
      );
    }
    this.#at++;
    this.#stack.push(container);
    this.#wantsValue = false;
    if (this.#peek() === closer) return;
    if (container.list) this.#wantsValue = true;
    else this.#beginString(true);
  }

  /** Behind a value: a comma, or the end of what it is in. */
  #readNext(): void {
    const char = this.#peek();
    const top = this.#stack.at(-1);
    if (!top) {
      if (char !== "") this.#fail();
      this.#done = true;
      return;
    }
    this.#at++;
    if (char === ",") {
      if (top.list) this.#wantsValue = true;
      else {
        this.#peek();
        this.#beginString(true);
      }
    } else if (char === (top.list ? "]" : "}")) this.#close(top);
    else this.#fail();
  }

  #close(container: Container): void {
    this.#stack.pop();
    this.#key = container.under;
    if (!container.list) return this.#put(container.record);
    const { list } = container;
    this.#put(list.length < SHORT_LIST ? list.slice() : list);
  }

  /** Puts a value where it belongs. */
  #put(value: unknown): void {
    this.#wantsValue = false;
    const top = this.#stack.at(-1);
    if (!top) this.#result = value;
    else if (top.list) top.list.push(value);
    else {
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

  #beginString(isKey: boolean): void {
    if (this.#text.charCodeAt(this.#at) !== QUOTE) this.#fail();
    this.#at++;
    this.#string = { value: "", isKey };
  }

  #readPiece(string: { value: string; isKey: boolean }): void {
    const start = this.#at;
    const last = start + PIECE_CHARS;
    let escaped = false;
    let at = start;
    let code = 0;
    while (at < last) {
      code = this.#text.charCodeAt(at);
      if (code === QUOTE) break;
      if (!(code >= 0x20)) this.#fail();
      if (code === BACKSLASH) {
        escaped = true;
        at += this.#text[at + 1] === "u" ? 6 : 2;
      } else at++;
    }
    const piece = this.#text.slice(start, at);
    string.value += escaped ? JSON.parse(`"${piece}"`) : piece;
    this.#at = at;
    if (code === QUOTE) this.#endString(string);
  }

  #endString({ value, isKey }: { value: string; isKey: boolean }): void {
    this.#at++;
    this.#string = undefined;
    if (!isKey) return this.#put(value);
    this.#key = value;
    if (this.#peek() !== ":") this.#fail();
    this.#at++;
    this.#wantsValue = true;
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
    return Number(number);
  }

  /** The next character that is no white space; nothing at the end. */
  #peek(): string {
    while (true) {
      const char = this.#text.charAt(this.#at);
      if (char !== " " && char !== "\n" && char !== "\t" && char !== "\r") {
        return char;
      }
      this.#at++;
    }
  }

  #fail(): never {
    throw new SyntaxError(`Unexpected token at position ${this.#at}`);
  }
}
