/**
 * What V8 keeps for values, in bytes, as measured; rather too much than too
 * little.
 */
export const COST = {
  /** A string's header and padding. */
  string: 32,
  /** A place in an object or list, with room to grow. */
  slot: 12,
  /** A number that is no small integer. */
  double: 16,
  list: 64,
  record: 128,
  /** A key's part of the shape, or of a table where keys are many. */
  key: 32,
  /** A view of bytes and its buffer. */
  bytes: 256,
} as const;

/**
 * About how many bytes keeping `value` takes in this process's heap, where it
 * is JSON or has bytes in it. What JSON says in few bytes may take many:
 * `[[],[],[]]` is ten times as large as its text.
 *
 * @param most Above this it is not counted any further.
 */
export function footprint(value: unknown, most = Infinity): number {
  /** Lists and records that were not looked into yet. */
  const open: object[] = [];
  let total = sizeOf(value, open);
  while (total <= most) {
    const container = open.pop();
    if (!container) break;
    total += Array.isArray(container)
      ? sizeOfList(container, open, most - total)
      : sizeOfRecord(container as Record<string, unknown>, open);
  }
  return total;
}

function sizeOfList(
  list: readonly unknown[],
  open: object[],
  most: number,
): number {
  let total = list.length * COST.slot;
  for (let i = 0; i < list.length && total <= most; i++) {
    total += sizeOf(list[i], open);
  }
  return total;
}

function sizeOfRecord(
  record: Record<string, unknown>,
  open: object[],
): number {
  let total = 0;
  for (const key in record) {
    total += sizeOfKey(key) + sizeOf(record[key], open);
  }
  return total;
}

/** What `value` takes beside its place, and what is in it. */
function sizeOf(value: unknown, open: object[]): number {
  switch (typeof value) {
    case "number":
      return sizeOfNumber(value);
    case "string":
      return sizeOfString(value.length, isWide(value));
    case "object":
      if (value === null) return 0;
      if (ArrayBuffer.isView(value)) return COST.bytes + value.byteLength;
      open.push(value);
      return Array.isArray(value) ? COST.list : COST.record;
  }
  return 0;
}

/** What a number takes beside its place. */
export function sizeOfNumber(value: number): number {
  return (value | 0) === value ? 0 : COST.double;
}

/** What a key takes, with the place of its value. */
export function sizeOfKey(key: string): number {
  return COST.slot + COST.key + key.length * 2;
}

export function sizeOfString(length: number, wide: boolean): number {
  return COST.string + length * (wide ? 2 : 1);
}

const WIDE = /[^\0-\xff]/;

/** Whether one character of `text` makes all of them take two bytes. */
export function isWide(text: string): boolean {
  return WIDE.test(text);
}
