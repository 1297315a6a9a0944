import { assert, assertEquals } from "@std/assert";
import { labTest, nextMessage } from "../../harness.ts";

labTest("a slow sink keeps its source, and memory, flat", async (lab) => {
  const isolate = await lab.isolate({ limits: { memoryMb: 64, cpuMs: 0 } });
  isolate.execute(`
    let pulled = 0, written = 0;
    const rs = new ReadableStream({
      pull(c) { pulled++; c.enqueue(new Uint8Array(1024 * 1024)); }
    });
    const ws = new WritableStream({
      write(chunk) {
        if (++written === 50) NETWORK.send("ahead", pulled - written);
        return new Promise((r) => setTimeout(r, 2));
      }
    });
    rs.pipeTo(ws);`);
  const ahead = await nextMessage<number>(isolate, "ahead");
  assert(ahead >= 0 && ahead <= 3, `${ahead} chunks ahead of the sink`);
  assertEquals(isolate.destroyed, false);
});

labTest("a TransformStream passes the pressure on", async (lab) => {
  const isolate = await lab.isolate();
  const made = await isolate.evaluate(`(async () => {
    let made = 0;
    const source = new ReadableStream({ pull(c) { made++; c.enqueue("x"); } });
    const reader = source
      .pipeThrough(new TransformStream({ transform(x, c) { c.enqueue(x); } }))
      .pipeThrough(new TextEncoderStream())
      .getReader();
    for (let i = 0; i < 10; i++) await reader.read();
    for (let i = 0; i < 10; i++) await new Promise((r) => setTimeout(r));
    return made;
  })()`) as number;
  assert(made >= 10 && made <= 16, `${made} chunks made for 10 read`);
});
