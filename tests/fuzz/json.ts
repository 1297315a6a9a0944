import { assert } from "@std/assert";
import { parseJson, parseSmall } from "../../host/wire/json.ts";
import {
  JsonReader,
  MAX_CONTAINERS,
  MAX_KEYS,
  MessageTooComplex,
} from "../../host/wire/json_reader.ts";
import { Share } from "../../host/wire/turns.ts";
import { ProtocolFault } from "../../types/frames.ts";
import type { Random } from "../wasm/random.ts";
import type { Target } from "./fuzzer.ts";
import {
  between,
  difference,
  looseJson,
  mutateBytes,
  mutateText,
  once,
  randomText,
  randomValue,
} from "./values.ts";

/** What a parser makes of a text. */
type Outcome = { value: unknown } | { refused: string };

/** A number that is refused in slices: JSON never writes one as long. */
const LONG_NUMBER = /[-+.\deE]{64}/;
/** Commas that make the host read a text in slices, and so do its bytes. */
const DEAR_COMMAS = 20_001;
const LARGE_BYTES = (2 << 20) + 1;

const encoder = new TextEncoder();

function expected(bytes: Uint8Array): Outcome {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes);
    const value = JSON.parse(text);
    return { value: text.includes("\\") ? parseByHand(text) : value };
  } catch (error) {
    return { refused: (error as Error).name };
  }
}

/**
 * `JSON.parse` of valid text, with every key read on its own: V8 15 takes a
 * key with an escape for one of an earlier object that begins as it is spelt.
 */
function parseByHand(text: string): unknown {
  const keys: string[] = [];
  const numbered = text.replace(
    /"(?:[^"\\]|\\.)*"(\s*:)?/g,
    (string, colon?: string) => {
      if (colon === undefined) return string;
      keys.push(JSON.parse(string.slice(0, -colon.length)));
      return `"#${keys.length - 1}":`;
    },
  );
  const named = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(named);
    // Keys like numbers go first, and a key that comes again keeps its place.
    const record = {};
    for (const [key, item] of Object.entries(value)) {
      Object.defineProperty(record, keys[Number(key.slice(1))]!, {
        value: named(item),
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    return record;
  };
  return named(JSON.parse(numbered));
}

async function outcome(parse: () => unknown): Promise<Outcome> {
  try {
    return { value: await parse() };
  } catch (error) {
    if (error instanceof ProtocolFault) return { refused: error.message };
    // Thrown by the reader itself, which does not know of protocols.
    if (error instanceof SyntaxError) return { refused: error.message };
    throw error;
  }
}

/** Says what is wrong with `got`, where `bytes` say something else. */
function compare(got: Outcome, bytes: Uint8Array, sliced: boolean): void {
  const want = expected(bytes);
  if ("refused" in want) {
    assert(
      "refused" in got,
      `accepted, refused by JSON.parse: ${want.refused}`,
    );
    return;
  }
  if ("refused" in got) {
    const long = sliced && LONG_NUMBER.test(new TextDecoder().decode(bytes));
    assert(long, `refused, accepted by JSON.parse: ${got.refused}`);
    return;
  }
  const differs = difference(got.value, want.value);
  assert(differs === undefined, `another value than JSON.parse: ${differs}`);
}

/** Reads `text` in pieces of random sizes, with pauses everywhere. */
function readInPieces(random: Random, text: string): unknown {
  const most = random.pick([1, 2, 5, 40, 1000]);
  let at = 0;
  const reader = new JsonReader(() =>
    text.slice(at, at += between(random, 1, most))
  );
  while (!reader.run(-Infinity));
  return reader.result;
}

function randomJson(random: Random): string {
  const deep = once(random, 20);
  const text = looseJson(random, randomValue(random, deep ? 40 : 4));
  if (once(random, 30)) {
    const depth = random.below(2000);
    return "[".repeat(depth) + text + "]".repeat(depth);
  }
  if (once(random, 40)) return `${random.below(10)}`.repeat(random.below(90));
  return once(random, 3) ? mutateText(random, text) : text;
}

/** As bytes, which are not always text. */
function randomPayload(random: Random): Uint8Array {
  const bytes = encoder.encode(randomJson(random));
  return once(random, 4) ? mutateBytes(random, bytes) : bytes;
}

/** `payload` in a list so long, or so large, that it is read in slices. */
function inLongList(random: Random, payload: Uint8Array): Uint8Array {
  const large = once(random, 8);
  const filler = large
    ? `"${randomText(random).replace(/["\\\p{Cc}\p{Cs}]/gu, "x") || "x"}",`
    : "0,";
  const least = large ? LARGE_BYTES / encoder.encode(filler).length : 0;
  const times = Math.max(DEAR_COMMAS, Math.ceil(least));
  const before = encoder.encode("[" + filler.repeat(times));
  const bytes = new Uint8Array(before.length + payload.length + 1);
  bytes.set(before);
  bytes.set(payload, before.length);
  bytes[bytes.length - 1] = 0x5d;
  return bytes;
}

/** Texts with as much of something as there may be, or one more. */
async function checkBounds(random: Random): Promise<void> {
  const over = random.below(2);
  const keys = MAX_KEYS + over;
  const lists = MAX_CONTAINERS + over;
  const text = random.pick([
    () => `{${Array.from({ length: keys }, (_, i) => `"${i}":0`).join()}}`,
    () => `[${"[],".repeat(lists - 2)}{}]`,
    () => "[".repeat(lists) + "]".repeat(lists),
  ])();
  const bytes = encoder.encode(text);
  try {
    const value = await parseJson(bytes, new Share());
    assert(over === 0, "more than there may be was accepted");
    compare({ value }, bytes, true);
  } catch (error) {
    const complex = error instanceof MessageTooComplex && over === 1;
    if (!complex) throw error;
  }
}

/** The host's JSON, at once and in slices, against `JSON.parse`. */
export class JsonTarget implements Target {
  readonly name = "json";
  readonly share = 1;

  async check(random: Random): Promise<void> {
    if (once(random, 2000)) return await checkBounds(random);
    const payload = randomPayload(random);
    const share = new Share();
    compare(
      await outcome(() => parseJson(payload, share)),
      payload,
      false,
    );
    compare(
      await outcome(() => parseSmall(payload, payload.length)),
      payload,
      false,
    );
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(payload);
    compare(
      await outcome(() => readInPieces(random, text)),
      encoder.encode(text),
      true,
    );
    if (!once(random, 200)) return;
    const long = inLongList(random, payload);
    compare(await outcome(() => parseJson(long, share)), long, true);
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}
