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

/** Bytes that are decoded and counted in one go, in about half a ms. */
const MIDDLE_BYTES = 1 << 20;

const MARKS = new Uint8Array(256);
for (const mark of [COMMA, COLON, BRACKETS, BRACES, BACKSLASH]) MARKS[mark] = 1;

const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
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
  if (payload.length > MIDDLE_BYTES) {
    return parseLarge(payload, share, before, after);
  }
  if (payload.length > SMALL_BYTES && countMarks(payload) > CHEAP_MARKS) {
    return parseLarge(payload, share, before, after);
  }
  return guarded(() => JSON.parse(before + decodeText(payload) + after));
}

/** As {@linkcode parseJson} for what is never large. */
export function parseSmall(payload: Uint8Array, maxBytes: number): unknown {
  if (payload.length > maxBytes) {
    throw new ProtocolFault(`${payload.length} bytes, ${maxBytes} at most`);
  }
  return guarded(() => JSON.parse(decodeText(payload)));
}

async function parseLarge(
  payload: Uint8Array,
  share: Share,
  before: string,
  after: string,
): Promise<unknown> {
  const json = before + await decode(payload, share) + after;
  // Joins the pieces to one string, which would take its time otherwise.
  await slice(share, () => json.charCodeAt(0));
  const reader = new JsonReader(json);
  while (!await slice(share, () => reader.run(turns.until)));
  return reader.result;
}

async function decode(payload: Uint8Array, share: Share): Promise<string> {
  const stream = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  for (let at = 0; at < payload.length; at += PIECE_BYTES) {
    const piece = payload.subarray(at, at + PIECE_BYTES);
    const more = at + PIECE_BYTES < payload.length;
    await slice(share, () => {
      text += stream.decode(piece, { stream: more });
    });
  }
  return text;
}

/** How many bytes are dear to parse. */
function countMarks(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes.length >> 2 : 0;
  const words = aligned > 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, aligned)
    : new Uint32Array(0);
  let marks = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    marks += MARKS[word & 255]! + MARKS[word >> 8 & 255]! +
      MARKS[word >> 16 & 255]! + MARKS[word >>> 24]!;
  }
  for (let i = words.length * 4; i < bytes.length; i++) {
    marks += MARKS[bytes[i]!]!;
  }
  return marks;
}

/** Text that has to be UTF-8; the decoder that insists on it is slower. */
function decodeText(payload: Uint8Array): string {
  const text = lenient.decode(payload);
  return text.includes("\ufffd") ? decoder.decode(payload) : text;
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
