import { ProtocolFault } from "../types/frames.ts";
import { JsonReader } from "./json_reader.ts";
import { type Share, turns } from "./turns.ts";

/** Bytes that are cheap to parse whatever they are. */
const SMALL_BYTES = 16 * 1024;
/** Bytes looked at before the clock is. */
const PIECE_BYTES = 128 * 1024;
/** Commas, colons, brackets and escapes that V8 parses in some 3 ms. */
const CHEAP_MARKS = 20_000;

const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const BRACKETS = 0x5b;
const BRACES = 0x7b;

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The JSON in `payload`, in `before` and `after`: at once when that is
 * cheap whatever it says, else in slices of several turns.
 *
 * @throws {ProtocolFault} unless it is JSON in UTF-8.
 */
export function parseJson(
  payload: Uint8Array,
  share: Share,
  before = "",
  after = "",
): unknown | Promise<unknown> {
  if (payload.length > SMALL_BYTES) {
    return parseLarge(payload, share, before, after);
  }
  return guarded(() => JSON.parse(before + decoder.decode(payload) + after));
}

/** As {@linkcode parseJson} for what is never large. */
export function parseSmall(payload: Uint8Array, maxBytes: number): unknown {
  if (payload.length > maxBytes) {
    throw new ProtocolFault(`${payload.length} bytes, ${maxBytes} at most`);
  }
  return guarded(() => JSON.parse(decoder.decode(payload)));
}

async function parseLarge(
  payload: Uint8Array,
  share: Share,
  before: string,
  after: string,
): Promise<unknown> {
  const { text, marks } = await decode(payload, share);
  const json = before + text + after;
  if (marks <= CHEAP_MARKS) return guarded(() => JSON.parse(json));
  const reader = new JsonReader(json);
  while (!await slice(share, () => reader.run(turns.until)));
  return reader.result;
}

/** The text, and how many of its characters are dear to parse. */
async function decode(
  payload: Uint8Array,
  share: Share,
): Promise<{ text: string; marks: number }> {
  const stream = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  let marks = 0;
  for (let at = 0; at < payload.length; at += PIECE_BYTES) {
    const piece = payload.subarray(at, at + PIECE_BYTES);
    const last = at + PIECE_BYTES >= payload.length;
    await slice(share, () => {
      text += stream.decode(piece, { stream: !last });
      if (marks <= CHEAP_MARKS) marks += countMarks(piece);
    });
  }
  return { text, marks };
}

function countMarks(bytes: Uint8Array): number {
  let marks = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (
      byte === COMMA || byte === COLON || byte === BRACKETS ||
      byte === BRACES || byte === BACKSLASH
    ) marks++;
  }
  return marks;
}

/** Does `work` in a turn that has time for it. */
async function slice<T>(share: Share, work: () => T): Promise<T> {
  if (!turns.free) await turns.next(share);
  const start = performance.now();
  try {
    return guarded(work);
  } finally {
    const end = performance.now();
    share.charge(end - start, end);
  }
}

function guarded<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof TypeError) {
      throw new ProtocolFault("text that is not UTF-8");
    }
    if (error instanceof SyntaxError) {
      throw new ProtocolFault("a payload that is not JSON");
    }
    throw error;
  }
}
