import { assert, assertEquals } from "@std/assert";
import { encodeFrame, FrameReader, ProtocolFault } from "../../types/frames.ts";
import { FromGuest, ToTier } from "../../types/protocol.ts";
import { Scratch } from "../../types/scratch.ts";
import type { Random } from "../wasm/random.ts";
import type { Target } from "./fuzzer.ts";
import {
  between,
  mutateBytes,
  once,
  randomBytes,
  randomText,
  size,
} from "./values.ts";

const HEADER = 28;
const VERSION = 1;

interface Seen {
  kind: number;
  id: number;
  payload: Uint8Array;
}

/** What a stream of bytes says, by the plain reading of the format. */
interface Reading {
  frames: Seen[];
  /** What the fault is about, if there is one. */
  fault?: "version" | "key" | "announced";
  /** Bytes that the last frame lacks. */
  missing: number;
}

/** Reads `bytes` in the simplest way there is. */
function readPlainly(
  bytes: Uint8Array,
  maxPayload: number,
  key?: Uint8Array,
): Reading {
  const frames: Seen[] = [];
  let at = 0;
  while (bytes.length - at >= HEADER) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEADER);
    const length = view.getUint32(0, true);
    if (view.getUint8(4) !== VERSION) {
      return { frames, fault: "version", missing: 0 };
    }
    const given = bytes.subarray(at + 12, at + HEADER);
    key ??= given;
    if (!given.every((byte, i) => byte === key![i])) {
      return { frames, fault: "key", missing: 0 };
    }
    if (length > maxPayload) return { frames, fault: "announced", missing: 0 };
    const end = at + HEADER + length;
    if (end > bytes.length) return { frames, missing: end - bytes.length };
    const payload = bytes.subarray(at + HEADER, end);
    frames.push({
      kind: view.getUint8(5),
      id: view.getUint32(8, true),
      payload,
    });
    at = end;
  }
  return { frames, missing: 0 };
}

/** Says how much it was asked for at the most. */
class WatchedScratch extends Scratch {
  most = 0;

  override take(length: number): Uint8Array<ArrayBuffer> {
    this.most = Math.max(this.most, length);
    return super.take(length);
  }
}

/** Cuts `bytes` at random places; some pieces are empty. */
function* cut(random: Random, bytes: Uint8Array): Generator<Uint8Array> {
  const most = random.pick([1, 3, 30, 300, 70_000]);
  for (let at = 0; at < bytes.length;) {
    const length = between(random, once(random, 20) ? 0 : 1, most);
    // Memory of its own, which the caller overwrites like the tier does.
    yield bytes.slice(at, at += length);
  }
}

interface Bounds {
  maxPayload: number;
  key: Uint8Array | undefined;
}

/** Reads `bytes` with the reader under test, cut as `random` says. */
function readCut(
  random: Random,
  bytes: Uint8Array,
  { maxPayload, key }: Bounds,
): Reading {
  const scratch = new WatchedScratch();
  const reader = new FrameReader(
    maxPayload,
    key,
    once(random, 2) ? scratch : undefined,
  );
  const frames: Seen[] = [];
  try {
    for (const chunk of cut(random, bytes)) {
      for (const { kind, id, payload, own } of reader.push(chunk)) {
        frames.push({ kind, id, payload: payload.slice() });
        const shared = payload.buffer === chunk.buffer;
        if (own) assert(!shared, "a payload of its own shares memory");
        const stream = kind === ToTier.chunk || kind === FromGuest.chunk;
        if (stream) assert(own, "a payload of a stream is not its own");
      }
      assert(reader.missing <= maxPayload, `${reader.missing} bytes missing`);
      // Whoever still looks at what was lent sees this.
      chunk.fill(0xee);
    }
  } catch (error) {
    if (!(error instanceof ProtocolFault)) throw error;
    const fault = (["version", "key", "announced"] as const)
      .find((word) => error.message.includes(word));
    assert(fault, `a fault of no known kind: ${error.message}`);
    return { frames, fault, missing: 0 };
  } finally {
    assert(scratch.most <= maxPayload, `${scratch.most} bytes were taken`);
  }
  return { frames, missing: reader.missing };
}

function randomFrame(
  random: Random,
  key: Uint8Array,
  most: number,
): Uint8Array {
  const id = random.pick([0, 1, 7, 0xffff_ffff, random.below(2 ** 32)]);
  const kind = once(random, 3)
    ? random.pick([ToTier.chunk, FromGuest.chunk])
    : random.below(256);
  const length = size(random, most);
  const text = once(random, 2);
  const payload = text
    ? randomText(random).repeat(1 + length / 20).slice(0, length)
    : randomBytes(random, Math.min(length, 2000));
  const frame = encodeFrame(
    kind,
    id,
    payload,
    key,
    once(random, 2) ? new Scratch() : undefined,
  );
  const bytes = typeof payload === "string"
    ? new TextEncoder().encode(payload)
    : payload;
  const read = readPlainly(frame, bytes.length, key);
  assertEquals(read.frames.length, 1, "a frame that was made is whole");
  assert(
    sameFrames(read.frames, [{ kind, id, payload: bytes }]),
    "a frame says what it was made of",
  );
  return frame;
}

function sameFrames(a: Seen[], b: Seen[]): boolean {
  return a.length === b.length && a.every(({ kind, id, payload }, i) => {
    const other = b[i]!;
    return kind === other.kind && id === other.id &&
      payload.length === other.payload.length &&
      payload.every((byte, at) => byte === other.payload[at]);
  });
}

/** Frames, most of them right, one after the other. */
function randomStream(random: Random, key: Uint8Array, most: number) {
  const parts = Array.from({ length: 1 + random.below(6) }, () => {
    if (once(random, 12)) return randomBytes(random, random.below(60));
    const frame = randomFrame(random, key, most);
    if (once(random, 8)) return mutateBytes(random, frame);
    if (once(random, 8)) frame[random.below(HEADER)]! ^= 1 << random.below(8);
    return frame;
  });
  const bytes = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return once(random, 4) ? bytes.slice(0, random.below(at + 1)) : bytes;
}

/** The reader of frames against a plain one, on any bytes, cut anywhere. */
export class FramesTarget implements Target {
  readonly name = "frames";
  readonly share = 1;

  check(random: Random): void {
    const key = randomBytes(random, 16);
    const most = once(random, 10) ? 100_000 : 300;
    const bytes = randomStream(random, key, most);
    const bounds: Bounds = {
      maxPayload: once(random, 3) ? random.below(most) : most * 3,
      key: once(random, 3) ? undefined : key,
    };
    const plain = readPlainly(bytes, bounds.maxPayload, bounds.key);
    for (let times = 0; times < 2; times++) {
      const read = readCut(random, bytes, bounds);
      assertEquals(read.fault, plain.fault, "the fault");
      assertEquals(read.missing, plain.missing, "the missing bytes");
      assert(sameFrames(read.frames, plain.frames), "the frames differ");
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}
