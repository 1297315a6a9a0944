import { assertEquals, assertThrows } from "@std/assert";
import { encodeFrame, FrameReader, ProtocolFault } from "../../types/frames.ts";
import { HEADER_BYTES, KEY_BYTES } from "../../types/protocol.ts";

const KEY = new Uint8Array(KEY_BYTES).fill(7);

function texts(reader: FrameReader, chunk: Uint8Array): string[] {
  return [...reader.push(chunk)].map(({ kind, id, payload }) =>
    `${kind}:${id}:${new TextDecoder().decode(payload)}`
  );
}

function concat(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

Deno.test("FrameReader yields the same frames however the bytes are cut", () => {
  const bytes = concat(
    encodeFrame(1, 2, "héllo", KEY),
    encodeFrame(3, 0, "", KEY),
    encodeFrame(4, 0xffff_ffff, new Uint8Array([65, 66]), KEY),
  );
  const whole = ["1:2:héllo", "3:0:", "4:4294967295:AB"];
  for (let size = 1; size <= bytes.length; size++) {
    const reader = new FrameReader(100, KEY);
    const found: string[] = [];
    for (let at = 0; at < bytes.length; at += size) {
      found.push(...texts(reader, bytes.subarray(at, at + size)));
    }
    assertEquals(found, whole, `cut every ${size} bytes`);
  }
});

Deno.test("FrameReader takes a payload at the cap and none one past it", () => {
  const reader = new FrameReader(10, KEY);
  assertEquals(texts(reader, encodeFrame(1, 1, "0123456789", KEY)).length, 1);
  assertThrows(
    () => texts(reader, encodeFrame(1, 1, "0123456789a", KEY)),
    ProtocolFault,
    "a frame of 11 bytes announced, 10 allowed",
  );
});

Deno.test("FrameReader refuses a length before any payload arrives", () => {
  const header = encodeFrame(1, 1, "", KEY).slice(0, HEADER_BYTES);
  new DataView(header.buffer).setUint32(0, 0xffff_ffff, true);
  assertThrows(
    () => texts(new FrameReader(10, KEY), header),
    ProtocolFault,
    "4294967295 bytes announced",
  );
});

Deno.test("FrameReader refuses another key and another version", () => {
  const other = encodeFrame(1, 1, "x", new Uint8Array(KEY_BYTES));
  assertThrows(
    () => texts(new FrameReader(10, KEY), other),
    ProtocolFault,
    "without the key",
  );
  const newer = encodeFrame(1, 1, "x", KEY);
  newer[4] = 2;
  assertThrows(
    () => texts(new FrameReader(10, KEY), newer),
    ProtocolFault,
    "protocol version 2 instead of 1",
  );
});

Deno.test("FrameReader without a key adopts that of the first frame", () => {
  const reader = new FrameReader(10);
  texts(reader, encodeFrame(1, 1, "x", KEY));
  assertEquals(reader.key, KEY);
  assertThrows(
    () => texts(reader, encodeFrame(1, 1, "x", new Uint8Array(KEY_BYTES))),
    ProtocolFault,
  );
});

Deno.test("encodeFrame() measures text in UTF-8 at every size", () => {
  for (const length of [0, 1, 1000, 30_000, 70_000]) {
    const text = "é€😀".repeat(length);
    const [frame] = new FrameReader(1 << 24, KEY).push(
      encodeFrame(1, 1, text, KEY),
    );
    assertEquals(new TextDecoder().decode(frame!.payload), text);
  }
});
