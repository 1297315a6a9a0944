import {
  type Frame,
  FromGuest,
  HEADER_BYTES,
  KEY_BYTES,
  PROTOCOL_VERSION,
  ToTier,
} from "./protocol.ts";
import type { Scratch } from "./scratch.ts";

/** What arrived is not a frame of this protocol. */
export class ProtocolFault extends Error {
  override name = "ProtocolFault";
}

const EMPTY = new Uint8Array(0);
const encoder = new TextEncoder();

/** Writes a header into `target` at `offset`. */
function writeHeader(
  target: Uint8Array,
  offset: number,
  frame: { kind: number; id: number; length: number },
  key: Uint8Array,
): void {
  const view = new DataView(target.buffer, target.byteOffset + offset);
  view.setUint32(0, frame.length, true);
  view.setUint8(4, PROTOCOL_VERSION);
  view.setUint8(5, frame.kind);
  view.setUint16(6, 0, true);
  view.setUint32(8, frame.id, true);
  target.set(key, offset + 12);
}

/** Text above this gets no room for characters of several bytes at first. */
const SHORT_CHARS = 1 << 16;

/** What goes before a payload of `length` bytes. */
export function encodeHeader(
  kind: number,
  id: number,
  length: number,
  key: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(HEADER_BYTES);
  writeHeader(header, 0, { kind, id, length }, key);
  return header;
}

/** A whole frame in one buffer, of `scratch` where there is one. */
export function encodeFrame(
  kind: number,
  id: number,
  payload: string | Uint8Array,
  key: Uint8Array,
  scratch?: Scratch,
): Uint8Array<ArrayBuffer> {
  if (typeof payload !== "string") {
    const frame = new Uint8Array(HEADER_BYTES + payload.byteLength);
    frame.set(payload, HEADER_BYTES);
    writeHeader(frame, 0, { kind, id, length: payload.byteLength }, key);
    return frame;
  }
  const long = payload.length > SHORT_CHARS;
  const room = HEADER_BYTES + payload.length * (long ? 1 : 3);
  const frame = scratch?.take(room) ?? new Uint8Array(room);
  const { read, written } = encoder.encodeInto(
    payload,
    frame.subarray(HEADER_BYTES),
  );
  if (read < payload.length) {
    return encodeFrame(kind, id, encoder.encode(payload), key);
  }
  writeHeader(frame, 0, { kind, id, length: written }, key);
  return frame.subarray(0, HEADER_BYTES + written);
}

interface Header {
  length: number;
  kind: number;
  id: number;
}

/**
 * Cuts a byte stream into frames. The announced length is checked before
 * anything is stored, and no byte is looked at twice.
 *
 * @throws {ProtocolFault} on a wrong version or key, or a length over the cap.
 */
export class FrameReader {
  #header = new Uint8Array(HEADER_BYTES);
  #headerFilled = 0;
  #current: Header | undefined;
  #body = EMPTY;
  #bodyFilled = 0;
  #key: Uint8Array | undefined;
  #scratch: Scratch | undefined;

  /**
   * @param maxPayload Bytes of payload allowed in one frame.
   * @param key The key each frame must carry; without one, the first frame's
   * key is adopted.
   * @param scratch Lends memory to large messages until the next frame is
   * asked for. Bytes of streams are handed on and have memory of their own.
   */
  constructor(
    public maxPayload: number,
    key?: Uint8Array,
    scratch?: Scratch,
  ) {
    this.#key = key;
    this.#scratch = scratch;
  }

  /** The key in use, once known. */
  get key(): Uint8Array | undefined {
    return this.#key;
  }

  /** Bytes that the frame under way still lacks; 0 between two frames. */
  get missing(): number {
    return this.#current ? this.#current.length - this.#bodyFilled : 0;
  }

  /**
   * Frames completed by `chunk`, in order. Payloads may share its memory; those
   * of streams never do.
   */
  *push(chunk: Uint8Array): Generator<Frame, void, void> {
    let at = 0;
    while (at < chunk.length || this.#complete()) {
      if (!this.#current) at += this.#readHeader(chunk, at);
      if (!this.#current) return;
      const { length, kind, id } = this.#current;
      if (this.#bodyFilled === 0 && chunk.length - at >= length) {
        this.#current = undefined;
        const shared = chunk.subarray(at, at += length);
        const own = isStream(kind);
        yield { kind, id, payload: own ? shared.slice() : shared, own };
        continue;
      }
      at += this.#readBody(chunk, at, this.#current);
      if (this.#bodyFilled < length) return;
      const payload = this.#body;
      this.#current = undefined;
      this.#body = EMPTY;
      this.#bodyFilled = 0;
      yield { kind, id, payload, own: true };
      if (!isStream(kind)) this.#scratch?.give(payload);
    }
  }

  #complete(): boolean {
    return this.#current?.length === 0;
  }

  #readHeader(chunk: Uint8Array, at: number): number {
    const part = chunk.subarray(at, at + HEADER_BYTES - this.#headerFilled);
    this.#header.set(part, this.#headerFilled);
    this.#headerFilled += part.length;
    if (this.#headerFilled === HEADER_BYTES) {
      this.#headerFilled = 0;
      this.#current = this.#checkHeader();
    }
    return part.length;
  }

  #checkHeader(): Header {
    const view = new DataView(this.#header.buffer);
    const version = view.getUint8(4);
    if (version !== PROTOCOL_VERSION) {
      throw new ProtocolFault(
        `protocol version ${version} instead of ${PROTOCOL_VERSION}`,
      );
    }
    this.#checkKey();
    const length = view.getUint32(0, true);
    if (length > this.maxPayload) {
      throw new ProtocolFault(
        `a frame of ${length} bytes announced, ${this.maxPayload} allowed`,
      );
    }
    return { length, kind: view.getUint8(5), id: view.getUint32(8, true) };
  }

  #checkKey(): void {
    const key = this.#header.subarray(12, 12 + KEY_BYTES);
    this.#key ??= key.slice();
    let difference = 0;
    for (let i = 0; i < KEY_BYTES; i++) {
      difference |= key[i]! ^ this.#key[i]!;
    }
    if (difference !== 0) throw new ProtocolFault("a frame without the key");
  }

  #readBody(chunk: Uint8Array, at: number, header: Header): number {
    const { length, kind } = header;
    if (this.#body.length !== length) {
      const scratch = isStream(kind) ? undefined : this.#scratch;
      this.#body = scratch?.take(length) ?? new Uint8Array(length);
    }
    const part = chunk.subarray(at, at + length - this.#bodyFilled);
    this.#body.set(part, this.#bodyFilled);
    this.#bodyFilled += part.length;
    return part.length;
  }
}

function isStream(kind: number): boolean {
  return kind === ToTier.chunk || kind === FromGuest.chunk;
}
