const BYTE_UNITS: Readonly<Record<string, number>> = {
  "": 1,
  B: 1,
  KB: 1e3,
  KiB: 1024,
  MB: 1e6,
  MiB: 1024 ** 2,
  GB: 1e9,
  GiB: 1024 ** 3,
};

const TIME_UNITS: Readonly<Record<string, number>> = {
  "": 1,
  ms: 1,
  s: 1000,
  m: 60_000,
};

const COUNT_UNITS: Readonly<Record<string, number>> = { "": 1 };

function parse(
  text: string,
  units: Readonly<Record<string, number>>,
): number | undefined {
  const match = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(text);
  const unit = match?.[2] ?? "";
  if (match === null || !Object.hasOwn(units, unit)) return undefined;
  const value = Number(match[1]) * units[unit]!;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Bytes of `16MiB`, `64KB` or `1000`; `undefined` for anything else. */
export function parseBytes(text: string): number | undefined {
  return parse(text, BYTE_UNITS);
}

/** Milliseconds of `250ms`, `1.5s` or `1000`. */
export function parseDuration(text: string): number | undefined {
  return parse(text, TIME_UNITS);
}

/** A whole number from 0 on. */
export function parseCount(text: string): number | undefined {
  return parse(text, COUNT_UNITS);
}
