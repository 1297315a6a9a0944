import { EXIT_CODES } from "../../types/ends.ts";
import {
  BODY_KINDS,
  CONSOLE_LEVELS,
  REDIRECT_MODES,
} from "../../types/protocol.ts";
import type { Random } from "../wasm/random.ts";
import { once, randomText, randomValue, size } from "./values.ts";

const REASONS = Object.keys(EXIT_CODES);

/** Values as frames carry them, every one of a right shape. */
export type Make = (random: Random) => unknown;

function figure(random: Random): number {
  return random.pick([0, 1, -1, 0.5, 1e308, -1e308, random.below(1e9)]);
}

function maybe(random: Random, key: string, make: Make): object {
  return once(random, 2) ? { [key]: make(random) } : {};
}

const usage: Make = (random) => ({
  cpuMs: figure(random),
  wallMs: figure(random),
  peakMemoryBytes: figure(random),
});

/** `["name",data]` or `["name"]`. */
export const message: Make = (random) =>
  once(random, 5)
    ? [randomText(random)]
    : [randomText(random), randomValue(random, 3)];

export const events: Make = (random) =>
  Array.from({ length: size(random, 20) }, () => message(random));

export const data: Make = (random) => randomValue(random);

export const fault: Make = (random) => ({
  name: randomText(random, 400),
  message: randomText(random, 9000),
  ...maybe(random, "stack", (random) => randomText(random, 17_000)),
  ...maybe(random, "file", randomText),
  ...maybe(random, "line", figure),
  ...maybe(random, "column", figure),
});

export const consoleLine: Make = (random) => ({
  level: random.pick(CONSOLE_LEVELS),
  text: randomText(random, 8300),
});

export const ready: Make = (random) => ({
  pid: figure(random),
  baselineBytes: figure(random),
  ...maybe(random, "heavy", randomText),
});

export const beat: Make = (random) => ({
  usage: usage(random),
  memoryBytes: figure(random),
  handled: figure(random),
  idle: once(random, 2),
});

export const verdict: Make = (random) => ({
  reason: random.pick(REASONS),
  limit: figure(random),
  used: figure(random),
  usage: usage(random),
  ...maybe(random, "detail", randomText),
});

export const count: Make = (random) => random.pick([0, 1, 65536, 2 ** 53]);

export const requestHead: Make = (random) => ({
  url: random.pick([
    ...["http://a.example/", "https://b.example/x?y", "HTTP://c", "file:///x"],
    ...["", "//", "http:", "data:,x", "blob:x", randomText(random)],
  ]),
  method: random.pick(["GET", "POST", "", "get", randomText(random)]),
  headers: Object.fromEntries(
    Array.from(
      { length: size(random, 6) },
      () => [randomText(random), randomText(random)],
    ),
  ),
  redirect: random.pick(REDIRECT_MODES),
  ...maybe(random, "body", (random) => random.pick(BODY_KINDS)),
});

/** `value` with one of its parts replaced, removed, or joined by another. */
export function misshape(random: Random, value: unknown): unknown {
  const plain = typeof value !== "object" || value === null;
  if (plain || once(random, 5)) return randomValue(random, 2);
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value)
    ? [...value]
    : { ...value };
  const keys = Object.keys(copy);
  const key = keys.length > 0 ? random.pick(keys) : "0";
  const parts = copy as Record<string, unknown>;
  switch (random.below(4)) {
    case 0:
      if (Array.isArray(copy)) copy.splice(Number(key), 1);
      else delete copy[key];
      return copy;
    case 1:
      if (Array.isArray(copy)) copy.push(randomValue(random, 1));
      else parts[randomText(random)] = randomValue(random, 1);
      return copy;
    default:
      parts[key] = misshape(random, parts[key]);
      return copy;
  }
}
