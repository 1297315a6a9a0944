import { rawModule } from "./bombs.ts";
import { Random } from "./random.ts";
import { Writer } from "../../wasm/binary/writer.ts";

const I32 = 0x7f;
const I64 = 0x7e;
const F64 = 0x7c;
const TYPES = [I32, I64, F64] as const;
type Type = typeof TYPES[number];

/** Functions of a module, all `(i32, i64, f64) -> (type)`. */
const FUNCTIONS = 6;
const LOCALS: readonly Type[] = [I32, I64, F64, I32, I64, F64, I32, I32];
/** Locals that count the rounds of loops, so that they end. */
const COUNTERS = [6, 7];

const BINARY: Readonly<Record<Type, readonly number[]>> = {
  [I32]: [0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x71, 0x72, 0x73, 0x74, 0x77],
  [I64]: [0x7c, 0x7d, 0x7e, 0x7f, 0x80, 0x81, 0x83, 0x84, 0x85, 0x86, 0x89],
  [F64]: [0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5],
};

const UNARY: Readonly<Record<Type, readonly [number, Type][]>> = {
  [I32]: [[0x45, I32], [0x67, I32], [0x69, I32], [0x50, I64], [0xa7, I64]],
  [I64]: [[0x79, I64], [0x7b, I64], [0xac, I32], [0xad, I32]],
  [F64]: [[0x99, F64], [0x9c, F64], [0xb7, I32], [0xb9, I64]],
};

const CONSTANT: Readonly<Record<Type, number>> = {
  [I32]: 0x41,
  [I64]: 0x42,
  [F64]: 0x44,
};
const LOAD: Readonly<Record<Type, number>> = {
  [I32]: 0x28,
  [I64]: 0x29,
  [F64]: 0x2b,
};
const STORE: Readonly<Record<Type, number>> = {
  [I32]: 0x36,
  [I64]: 0x37,
  [F64]: 0x39,
};

/** Writes one random function body that is valid and comes to an end. */
class BodyMaker {
  readonly #random: Random;
  readonly #out = new Writer();
  readonly #index: number;
  /** Result types of the open labels, innermost last; 0 is none. */
  #labels: (Type | 0 | "loop")[] = [];
  #fuel = 60;
  #loops = 0;

  constructor(random: Random, index: number) {
    this.#random = random;
    this.#index = index;
  }

  make(result: Type): number[] {
    const out = this.#out;
    for (const byte of [5, 1, I32, 1, I64, 1, F64, 1, I32, 1, I32]) {
      out.u8(byte);
    }
    this.#labels = [result];
    this.#statements(4);
    this.#value(result, 3);
    out.u8(0x0b);
    return [...out.finish()];
  }

  #statements(depth: number): void {
    for (let n = 1 + this.#random.below(4); n > 0 && this.#fuel > 0; n--) {
      this.#statement(depth);
    }
  }

  #statement(depth: number): void {
    this.#fuel--;
    const simple = depth <= 0;
    switch (this.#random.below(simple ? 4 : 11)) {
      case 0:
      case 1:
        return this.#setLocal();
      case 2:
        return this.#store();
      case 3:
        return this.#bulk();
      case 4:
        return this.#block(depth);
      case 5:
        return this.#ifElse(depth);
      case 6:
      case 7:
        return this.#loop(depth);
      case 8:
        return this.#branchIf();
      case 9:
        return this.#branchTable(depth);
      default:
        return this.#leave(depth);
    }
  }

  #op(op: number, ...operands: number[]): void {
    this.#out.u8(op);
    for (const operand of operands) this.#out.u32(operand);
  }

  #setLocal(): void {
    const index = this.#random.below(6);
    this.#value(LOCALS[index]!, 3);
    this.#op(0x21, index);
  }

  #address(): void {
    this.#value(I32, 1);
    // Mostly within the page, sometimes past its end.
    const mask = this.#random.below(40) === 0 ? 0x1ffff : 0xfff;
    this.#out.u8(0x41);
    this.#out.sleb(mask);
    this.#out.u8(0x71);
  }

  #store(): void {
    const type = this.#random.pick(TYPES);
    this.#address();
    this.#value(type, 2);
    this.#op(STORE[type], 0, this.#random.below(64));
  }

  #bulk(): void {
    this.#address();
    this.#address();
    this.#address();
    if (this.#random.below(2) === 0) this.#op(0xfc, 10, 0, 0);
    else this.#op(0xfc, 11, 0);
  }

  #inLabel(type: Type | 0, body: () => void): void {
    this.#labels.push(type);
    body();
    this.#labels.pop();
    this.#out.u8(0x0b);
  }

  #block(depth: number): void {
    const type = this.#random.pick([0, 0, I32] as const);
    this.#op(0x02);
    this.#out.u8(type || 0x40);
    this.#inLabel(type, () => {
      this.#statements(depth - 1);
      if (type !== 0) this.#value(type, 2);
    });
    if (type !== 0) this.#out.u8(0x1a);
  }

  #ifElse(depth: number): void {
    this.#value(I32, 2);
    this.#out.u8(0x04);
    this.#out.u8(0x40);
    this.#inLabel(0, () => {
      this.#statements(depth - 1);
      if (this.#random.below(2) === 0) return;
      this.#out.u8(0x05);
      this.#statements(depth - 1);
    });
  }

  /** `block; counter = n; loop; ...; br_if 0 (--counter); end; end`. */
  #loop(depth: number): void {
    const counter = COUNTERS[this.#loops];
    if (counter === undefined) return this.#setLocal();
    this.#loops++;
    this.#out.u8(0x41);
    this.#out.sleb(1 + this.#random.below(9));
    this.#op(0x21, counter);
    this.#out.u8(0x03);
    this.#out.u8(0x40);
    this.#labels.push("loop");
    this.#statements(depth - 1);
    this.#op(0x20, counter);
    this.#out.u8(0x41);
    this.#out.sleb(-1);
    this.#out.u8(0x6a);
    this.#op(0x22, counter);
    this.#op(0x0d, 0);
    this.#labels.pop();
    this.#out.u8(0x0b);
    this.#loops--;
  }

  /** Depths of labels without a result; one to a loop would not count. */
  #targets(): number[] {
    return this.#labels.keys().filter((i) => this.#labels[i] === 0)
      .map((i) => this.#labels.length - 1 - i).toArray();
  }

  #branchIf(): void {
    const targets = this.#targets();
    if (targets.length === 0) return this.#setLocal();
    this.#value(I32, 2);
    this.#op(0x0d, this.#random.pick(targets));
  }

  #branchTable(depth: number): void {
    const targets = this.#targets();
    if (targets.length === 0) return this.#setLocal();
    // In a block of its own: what follows a branch is dead.
    this.#out.u8(0x02);
    this.#out.u8(0x40);
    this.#inLabel(0, () => {
      this.#value(I32, 2);
      const labels = [0, ...targets.map((d) => d + 1)];
      this.#op(0x0e, labels.length, ...labels, this.#random.pick(labels));
      if (this.#random.below(3) === 0) this.#statements(depth - 2);
    });
  }

  #leave(depth: number): void {
    this.#value(I32, 1);
    this.#out.u8(0x04);
    this.#out.u8(0x40);
    this.#inLabel(0, () => {
      if (this.#random.below(5) === 0) this.#out.u8(0x00);
      else {
        this.#value(this.#labels[0] as Type, 2);
        if (this.#random.below(2) === 0) this.#out.u8(0x0f);
        else this.#op(0x0c, this.#labels.length - 1);
      }
      if (this.#random.below(3) === 0) this.#statements(depth - 2);
    });
  }

  #value(type: Type, depth: number): void {
    if (depth <= 0) return this.#leaf(type);
    switch (this.#random.below(6)) {
      case 0:
        return this.#leaf(type);
      case 1: {
        const [op, from] = this.#random.pick(UNARY[type]);
        this.#value(from, depth - 1);
        return this.#out.u8(op);
      }
      case 2:
        this.#address();
        return this.#op(LOAD[type], 0, this.#random.below(64));
      case 3:
        return this.#call(type, depth);
      default:
        this.#value(type, depth - 1);
        this.#value(type, depth - 1);
        return this.#out.u8(this.#random.pick(BINARY[type]));
    }
  }

  #leaf(type: Type): void {
    if (this.#random.below(2) === 0) {
      return this.#op(
        0x20,
        this.#random.pick(
          LOCALS.keys().filter((i) => LOCALS[i] === type).toArray(),
        ),
      );
    }
    this.#out.u8(CONSTANT[type]);
    if (type !== F64) return this.#out.sleb(this.#random.below(200) - 100);
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, this.#random.below(99) / 7, true);
    this.#out.raw(bytes, 0, 8);
  }

  /** Calls an earlier function, so that no recursion arises. */
  #call(type: Type, depth: number): void {
    const candidates = Array.from({ length: this.#index }, (_, i) => i)
      .filter((i) => resultOf(i) === type);
    if (candidates.length === 0 || this.#loops > 1) return this.#leaf(type);
    for (const t of TYPES) this.#value(t, depth - 2);
    this.#op(0x10, this.#random.pick(candidates));
  }
}

function resultOf(index: number): Type {
  return TYPES[index % TYPES.length]!;
}

/** The name and result of each exported function. */
export const EXPORTED: readonly string[] = Array.from(
  { length: FUNCTIONS },
  (_, i) => `f${i}`,
);

/** A random module that is valid, and whose functions all end. */
export function randomModule(seed: number): Uint8Array<ArrayBuffer> {
  const random = new Random(seed);
  const bodies = Array.from(
    { length: FUNCTIONS },
    (_, i) => new BodyMaker(random, i).make(resultOf(i)),
  );
  const types = TYPES.map((t) => [0x60, 3, I32, I64, F64, 1, t]);
  const memory = [5, 3, 1, 0, 1];
  const exports = EXPORTED.flatMap((name, i) => [
    name.length,
    ...new TextEncoder().encode(name),
    0,
    i,
  ]);
  const list = [FUNCTIONS + 1, ...exports, 1, 0x6d, 2, 0];
  return rawModule(
    types,
    bodies,
    memory,
    [7, list.length, ...list],
  );
}
