import { assertEquals } from "@std/assert";
import { FrameReader } from "../../types/frames.ts";
import { KEY_BYTES } from "../../types/protocol.ts";
import { Outlet } from "../../worker/outlet.ts";

const KEY = new Uint8Array(KEY_BYTES).fill(10);

/** A pipe that takes at most `most` bytes of each write. */
class NarrowPipe {
  readonly bytes: number[] = [];
  #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  writeSync(bytes: Uint8Array): number {
    const part = bytes.subarray(0, this.#most);
    this.bytes.push(...part);
    return part.length;
  }

  write(bytes: Uint8Array): Promise<number> {
    return Promise.resolve(this.writeSync(bytes));
  }

  frames(): string[] {
    const reader = new FrameReader(1 << 20, KEY);
    return [...reader.push(new Uint8Array(this.bytes))]
      .map(({ id, payload }) => `${id}:${payload.length}`);
  }
}

for (const most of [1, 7, 1024, 1 << 20]) {
  Deno.test(`Outlet loses nothing in writes of ${most} bytes`, async () => {
    const pipe = new NarrowPipe(most);
    const outlet = new Outlet(pipe, KEY);
    const sizes = [0, 10, 3000, 0, 100, 70_000, 70_000, 5];
    sizes.forEach((size, id) => {
      const bytes = new Uint8Array(size);
      outlet.send(32, id, id % 2 ? bytes : "x".repeat(size));
    });
    await outlet.flushed();
    assertEquals(pipe.frames(), sizes.map((size, id) => `${id}:${size}`));
    assertEquals(outlet.queuedBytes, 0);
  });
}

Deno.test("Outlet.clear() leaves the frame that is being written whole", async () => {
  const pipe = new NarrowPipe(1024);
  const outlet = new Outlet(pipe, KEY);
  for (let id = 1; id <= 3; id++) outlet.send(32, id, new Uint8Array(100_000));
  outlet.clear();
  outlet.send(66, 9, "last");
  await outlet.flushed();
  assertEquals(pipe.frames(), ["1:100000", "9:4"]);
  assertEquals(outlet.queuedBytes, 0);
});
