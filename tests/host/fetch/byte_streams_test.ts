import { assert, assertEquals } from "@std/assert";
import { Upload } from "../../../host/fetch/byte_streams.ts";
import { STREAM_WINDOW_BYTES } from "../../../types/protocol.ts";

function open() {
  const pulled: number[] = [];
  const upload = new Upload({
    pull: (bytes) => pulled.push(bytes),
    cancel: () => {},
  });
  return { upload, pulled };
}

Deno.test("Upload keeps many small chunks as few", async () => {
  const { upload, pulled } = open();
  const sent = Uint8Array.from(
    { length: STREAM_WINDOW_BYTES },
    (_, i) => i * 7,
  );
  for (let at = 0; at < sent.length;) {
    const size = 1 + at % 3;
    upload.push(sent.subarray(at, at += size));
  }
  upload.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of upload.stream) chunks.push(chunk);
  assert(chunks.length < 200, `${chunks.length} chunks`);
  assertEquals(new Uint8Array(chunks.flatMap((chunk) => [...chunk])), sent);
  assertEquals(pulled, chunks.map(({ length }) => length));
});

Deno.test("Upload takes chunks of nothing for nothing", async () => {
  const { upload, pulled } = open();
  const reader = upload.stream.getReader();
  const first = reader.read();
  upload.push(new Uint8Array(0));
  upload.push(new Uint8Array([1]));
  assertEquals((await first).value, new Uint8Array([1]));
  const last = reader.read();
  upload.push(new Uint8Array(0));
  upload.end();
  assertEquals((await last).done, true);
  assertEquals(pulled, [1]);
});
