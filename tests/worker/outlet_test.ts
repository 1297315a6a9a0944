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
    const sizes = [0, 10, 3000, 0, 100, 70_000, 5];
    sizes.forEach((size, id) => outlet.send(32, id, "x".repeat(size)));
    await outlet.flushed();
    assertEquals(pipe.frames(), sizes.map((size, id) => `${id}:${size}`));
    assertEquals(outlet.queuedBytes, 0);
  });
}
