import { assert, assertEquals } from "@std/assert";
import { encodeFrame, FrameReader } from "../../types/frames.ts";
import { FromGuest, KEY_BYTES, ToTier } from "../../types/protocol.ts";
import { Scratch, SCRATCH_BYTES } from "../../types/scratch.ts";

const KEY = new Uint8Array(KEY_BYTES);
const LARGE = 100_000;

Deno.test("Scratch hands memory on, once", () => {
  const scratch = new Scratch();
  const first = scratch.take(LARGE);
  assert(scratch.give(first));
  const second = scratch.take(LARGE - 1);
  assertEquals(second.buffer, first.buffer);
  assertEquals(second.length, LARGE - 1);
  assert(scratch.take(LARGE).buffer !== first.buffer);
});

Deno.test("Scratch keeps nothing small, huge, shared or resizable", () => {
  const scratch = new Scratch();
  for (
    const buffer of [
      new ArrayBuffer(1000),
      new ArrayBuffer(SCRATCH_BYTES + 1),
      new SharedArrayBuffer(LARGE),
      new ArrayBuffer(LARGE, { maxByteLength: LARGE * 2 }),
    ]
  ) assertEquals(scratch.give(new Uint8Array(buffer)), false);
});

Deno.test("Scratch.release() frees what is kept", () => {
  const scratch = new Scratch();
  const used = scratch.take(LARGE);
  scratch.give(used);
  scratch.release();
  assertEquals(used.buffer.detached, true);
  assertEquals(scratch.take(LARGE).length, LARGE);
});

Deno.test("a frame in used memory shows nothing of what was there", () => {
  const scratch = new Scratch();
  scratch.give(new Uint8Array(LARGE).fill(0xee));
  const reader = new FrameReader(1 << 20, KEY, scratch);
  const text = "x".repeat(LARGE - 200);
  const bytes = encodeFrame(FromGuest.events, 1, text, KEY);
  const [frame] = [
    ...reader.push(bytes.subarray(0, 50_000)),
    ...reader.push(bytes.subarray(50_000)),
  ];
  assertEquals(frame!.payload.buffer.byteLength, LARGE);
  assertEquals(new TextDecoder().decode(frame!.payload), text);
});

Deno.test("bytes of a stream get memory of their own", () => {
  for (const kind of [FromGuest.chunk, ToTier.chunk]) {
    const scratch = new Scratch();
    const used = new Uint8Array(LARGE * 2);
    scratch.give(used);
    const reader = new FrameReader(1 << 20, KEY, scratch);
    const bytes = encodeFrame(kind, 1, new Uint8Array(LARGE), KEY);
    const [frame] = [
      ...reader.push(bytes.subarray(0, 50_000)),
      ...reader.push(bytes.subarray(50_000)),
    ];
    assertEquals(frame!.payload.buffer.byteLength, LARGE);
  }
});
