import type { Random } from "../wasm/random.ts";

/** Names that mean something somewhere, and text that is hard to carry. */
export const ODD_TEXTS = [
  ...["", " ", "a", "out", "__proto__", "constructor", "prototype", "then"],
  ...["toString", "valueOf", "toJSON", "hasOwnProperty", "length", "0", "-1"],
  ...["4294967295", "1e3", "NaN", "null", "undefined", "true", "terminated"],
  ...["\u0000", "\n\r\t", "\u2028\u2029", "\ufeff", "\ufffd", "\ufeff\ufffd"],
  ...["é€😀", "\ud800", "\udc00", "\udc00\ud800", "a\ud83d", "\ude00b"],
  ...['"', "\\", '"],["forged",1],["', "\\u0000", "</script>", "\x1b[31m"],
];

const ODD_NUMBERS = [
  ...[0, -0, 1, -1, 0.1, 1e21, 1e-7, 2 ** 31, 2 ** 32, -(2 ** 31), 2 ** 53],
  ...[Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON, 5e-324, 1e308],
];

/** Numbers as JSON may write them, and `JSON.stringify` never does. */
const NUMBER_TEXTS = [
  ...["-0", "1e400", "-1e400", "1E+2", "1e-400", "0.0", "1.0e0", "0e0"],
  ...["123456789012345678901234567890", "0.1234567890123456789012345"],
  ...["2.2250738585072011e-308", "9007199254740993", "4.9e-324"],
];

/** Whether something that happens once in `times` happens. */
export function once(random: Random, times: number): boolean {
  return random.below(times) === 0;
}

/** A number from `least` to `most`, both of which come often. */
export function between(random: Random, least: number, most: number): number {
  if (once(random, 10)) return random.pick([least, most]);
  return least + random.below(most - least + 1);
}

/** Small mostly; up to `most` now and then. */
export function size(random: Random, most: number): number {
  const bits = random.below(32 - Math.clz32(most) + 1);
  return Math.min(most, random.below(2 ** bits));
}

export function randomText(random: Random, most = 40): string {
  if (!once(random, 3)) return random.pick(ODD_TEXTS);
  const wide = once(random, 2);
  const units = Array.from(
    { length: size(random, most) },
    () => random.below(wide ? 0x10000 : 0x80),
  );
  return String.fromCharCode(...units);
}

function randomNumber(random: Random): number {
  if (once(random, 2)) return random.pick(ODD_NUMBERS);
  const whole = random.below(2 ** 31) - 2 ** 30;
  return once(random, 2) ? whole : whole / (1 + random.below(1000));
}

/** JSON data of any shape, at most `depth` deep. */
export function randomValue(random: Random, depth = 4): unknown {
  switch (random.below(depth > 0 ? 7 : 4)) {
    case 0:
      return random.pick([null, true, false]);
    case 1:
    case 2:
      return randomNumber(random);
    case 3:
      return randomText(random);
    case 4:
      return Array.from(
        { length: size(random, 12) },
        () => randomValue(random, depth - 1),
      );
    default:
      return Object.fromEntries(Array.from(
        { length: size(random, 12) },
        () => [randomText(random), randomValue(random, depth - 1)],
      ));
  }
}

/** `value` as JSON with the liberties that JSON allows. */
export function looseJson(random: Random, value: unknown): string {
  const space = () =>
    once(random, 6) ? random.pick([" ", "\n", "\t", "\r", "  "]) : "";
  const write = (value: unknown): string => {
    if (typeof value === "string") return looseString(random, value);
    if (typeof value === "number" && once(random, 4)) {
      return random.pick(NUMBER_TEXTS);
    }
    if (typeof value !== "object" || value === null) {
      return JSON.stringify(value);
    }
    const items = Array.isArray(value)
      ? value.map((item) => `${space()}${write(item)}${space()}`)
      : Object.entries(value).map(([key, item]) =>
        `${space()}${looseString(random, key)}${space()}:${space()}${
          write(item)
        }`
      );
    if (Array.isArray(value)) return `[${items.join(",")}${space()}]`;
    // The same key twice: the last one counts.
    if (items.length > 0 && once(random, 6)) items.push(random.pick(items));
    return `{${items.join(",")}${space()}}`;
  };
  return space() + write(value) + space();
}

function looseString(random: Random, text: string): string {
  const json = JSON.stringify(text);
  if (!once(random, 4)) return json;
  const units = Array.from(text.split(""), (unit) => {
    if (once(random, 2)) return JSON.stringify(unit).slice(1, -1);
    const code = unit.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${once(random, 2) ? code : code.toUpperCase()}`;
  });
  return `"${units.join("")}"`;
}

const JSON_BITS = [
  ...["{", "}", "[", "]", ",", ":", '"', "\\", "\\u", "\\ud800", "\\x", "0"],
  ...["-", "+", "e", ".", "1e", "tru", "null", "false", "NaN", " ", "\n"],
  ...["\u0000", "\u001f", "é", "\ufeff", "\ufffd", "'", "//", '"__proto__":'],
];

/** Text with a few changes that JSON may not survive. */
export function mutateText(random: Random, text: string): string {
  for (let n = 1 + random.below(3); n > 0; n--) {
    const at = random.below(text.length + 1);
    const drop = once(random, 3) ? 0 : random.below(4);
    const add = once(random, 3) ? "" : random.pick(JSON_BITS);
    text = text.slice(0, at) + add + text.slice(at + drop);
  }
  return text;
}

/** Bytes with a few of them changed, removed, or put in between. */
export function mutateBytes(
  random: Random,
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  let copy = Uint8Array.from(bytes);
  for (let n = 1 + random.below(3); n > 0; n--) {
    const at = random.below(copy.length + 1);
    const drop = once(random, 2) ? 0 : random.below(5);
    const add = randomBytes(random, random.below(5));
    const rest = copy.subarray(at + drop);
    const next = new Uint8Array(at + add.length + rest.length);
    next.set(copy.subarray(0, at));
    next.set(add, at);
    next.set(rest, at + add.length);
    copy = next;
  }
  return copy;
}

export function randomBytes(
  random: Random,
  length: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = random.below(256);
  return bytes;
}

/**
 * How two values of JSON differ, if they do: kinds, contents, and the order
 * of keys. It goes as deep as they do.
 */
export function difference(a: unknown, b: unknown): string | undefined {
  const open: [unknown, unknown][] = [[a, b]];
  while (open.length > 0) {
    const [left, right] = open.pop()!;
    if (typeof left !== "object" || left === null) {
      if (Object.is(left, right)) continue;
      return `${show(left)} and ${show(right)}`;
    }
    if (typeof right !== "object" || right === null) {
      return `${show(left)} and ${show(right)}`;
    }
    if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) {
      return "values of different kinds";
    }
    const keys = Reflect.ownKeys(left);
    const others = Reflect.ownKeys(right);
    if (
      keys.length !== others.length ||
      keys.some((key, i) => key !== others[i])
    ) {
      return `keys ${show(keys.map(String))} and ${show(others.map(String))}`;
    }
    for (const key of keys) {
      open.push([Reflect.get(left, key), Reflect.get(right, key)]);
    }
  }
}

function show(value: unknown): string {
  if (typeof value === "object" && value !== null && !isFlat(value)) {
    return Array.isArray(value) ? "a list" : "an object";
  }
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}

function isFlat(value: object): boolean {
  return Array.isArray(value) &&
    value.every((item) => typeof item !== "object");
}
