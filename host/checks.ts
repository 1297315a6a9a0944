/** @throws {TypeError} when `options` has a key that nothing reads. */
export function checkKeys(
  options: object,
  known: readonly string[],
  what: string,
): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`Cannot use ${what}: an object is expected`);
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    throw new TypeError(
      `Cannot use ${what}: unknown option "${key}", known are ` +
        known.join(", "),
    );
  }
}

/** @throws {TypeError | RangeError} naming the option that is wrong. */
export function checkCount(name: string, value: unknown, least: number): void {
  if (Number.isInteger(value) && value as number >= least) return;
  throw new RangeError(
    `Cannot use ${name}: ${String(value)} is not a whole number of at ` +
      `least ${least}`,
  );
}
