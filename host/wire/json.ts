import { ProtocolFault } from "../../types/frames.ts";
import { JsonReader } from "./json_reader.ts";
import { type Share, turns } from "./turns.ts";

/** Bytes that are cheap to parse whatever they are. */
const SMALL_BYTES = 16 * 1024;
/** Bytes of a large payload that are decoded in one go. */
const PIECE_BYTES = 128 * 1024;
/** Commas, colons, brackets and escapes that V8 parses in some 3 ms. */
const CHEAP_MARKS = 20_000;

/** What is dear to parse: each makes a value, or a piece of a string. */
const MARKS = [",", ":", "[", "{", "\\"];

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** What follows the text of a key. */
const KEY_END = /"[ \t\n\r]*:/y;

/** Bytes that are decoded and looked through in one go, in some 2 ms. */
const MIDDLE_BYTES = 2 << 20;

const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Told what each item of a list takes, where reading it has measured it. */
type Measured = (sizes: readonly number[]) => void;

/**
 * The JSON in `payload`: at once when that is cheap whatever it says, else in
 * slices of several turns.
 *
 * @throws {ProtocolFault} unless it is JSON in UTF-8.
 */
export function parseJson(
  payload: Uint8Array,
  share: Share,
  measured: Measured = () => {},
): unknown | Promise<unknown> {
  if (payload.length > MIDDLE_BYTES) {
    return readSlowly(decoded(payload), share, measured);
  }
  const json = guarded(() => decodeText(payload));
  const dear = payload.length > SMALL_BYTES && isDear(json);
  if (dear || hasEscapedKey(json)) {
    return readSlowly(whole(json), share, measured);
  }
  return guarded(() => JSON.parse(json));
}

/** As {@linkcode parseJson} for what is never large. */
export function parseSmall(payload: Uint8Array, maxBytes: number): unknown {
  if (payload.length > maxBytes) {
    throw new ProtocolFault(`${payload.length} bytes, ${maxBytes} at most`);
  }
  return guarded(() => {
    const json = decodeText(payload);
    if (!hasEscapedKey(json)) return JSON.parse(json);
    const reader = new JsonReader(whole(json));
    reader.run(Infinity);
    return reader.result;
  });
}

async function readSlowly(
  more: () => string,
  share: Share,
  measured: Measured,
): Promise<unknown> {
  const reader = new JsonReader(more);
  while (!await slice(share, () => reader.run(turns.until)));
  measured(reader.sizes);
  return reader.result;
}

/** Gives `text` at once. */
function whole(text: string): () => string {
  return () => {
    const piece = text;
    text = "";
    return piece;
  };
}

/** Gives the text of `payload` piece by piece. */
function decoded(payload: Uint8Array): () => string {
  const stream = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let at = 0;
  return () => {
    if (at >= payload.length) return "";
    const piece = payload.subarray(at, at += PIECE_BYTES);
    return stream.decode(piece, { stream: at < payload.length });
  };
}

/** Whether there are too many marks; V8 finds them faster than any loop. */
function isDear(json: string): boolean {
  let marks = 0;
  for (const mark of MARKS) {
    let at = json.indexOf(mark);
    for (; at >= 0; at = json.indexOf(mark, at + 1)) {
      if (++marks > CHEAP_MARKS) return true;
    }
  }
  return false;
}

/**
 * Whether a key is written with an escape. V8 15 may take it for a key that
 * begins as this one is spelt, of an object it has read before: another
 * guest's message would decide what this one says.
 */
function hasEscapedKey(json: string): boolean {
  let at = json.indexOf("\\");
  while (at >= 0) {
    // From the first escape of a string to the quote behind it.
    while (at < json.length && json.charCodeAt(at) !== QUOTE) {
      at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
    }
    KEY_END.lastIndex = at;
    if (KEY_END.test(json)) return true;
    at = json.indexOf("\\", at);
  }
  return false;
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
