check("ReadableStream pulls on demand", async () => {
  let pulled = 0;
  const stream = new ReadableStream({
    pull(c) {
      c.enqueue(++pulled);
    },
  }, { highWaterMark: 0 });
  await turn();
  same(pulled, 0);
  const reader = stream.getReader();
  same((await reader.read()).value, 1);
  await turn();
  same(pulled, 1);
});
check("ReadableStream desiredSize", () => {
  let controller;
  new ReadableStream({ start: (c) => (controller = c) }, { highWaterMark: 3 });
  same(controller.desiredSize, 3);
  controller.enqueue("a");
  controller.enqueue("b");
  same(controller.desiredSize, 1);
  controller.close();
  throws(() => controller.enqueue("c"), "TypeError");
  throws(() => controller.close(), "TypeError");
});
check("ReadableStream errors", async () => {
  const stream = new ReadableStream({
    pull() {
      throw new RangeError("no");
    },
  });
  await rejects(stream.getReader().read(), "RangeError");
  throws(() => new ReadableStream({ type: "nonsense" }), "TypeError");
  throws(() => new ReadableStream({}, { highWaterMark: -1 }), "RangeError");
});
check("ReadableStream locks", async () => {
  const stream = new ReadableStream();
  const reader = stream.getReader();
  same(stream.locked, true);
  throws(() => stream.getReader(), "TypeError");
  await rejects(stream.cancel(), "TypeError");
  const pending = reader.read();
  reader.releaseLock();
  await rejects(pending, "TypeError");
  same(stream.locked, false);
});
check("ReadableStream.cancel tells the source", async () => {
  let reason;
  const stream = new ReadableStream({ cancel: (r) => (reason = r) });
  await stream.cancel("enough");
  same(reason, "enough");
  same((await stream.getReader().read()).done, true);
});
check("ReadableStream.tee", async () => {
  const [a, b] = new ReadableStream({
    start(c) {
      c.enqueue(1);
      c.enqueue(2);
      c.close();
    },
  }).tee();
  same(await readAll(a), [1, 2]);
  same(await readAll(b), [1, 2]);
});
check("ReadableStream iterates and is made from iterables", async () => {
  const seen = [];
  for await (const item of ReadableStream.from(["a", "b"])) seen.push(item);
  same(seen, ["a", "b"]);
  async function* numbers() {
    yield 1;
    yield 2;
  }
  same(await readAll(ReadableStream.from(numbers())), [1, 2]);
  let cancelled = false;
  const stream = new ReadableStream({
    pull: (c) => c.enqueue(1),
    cancel: () => (cancelled = true),
  });
  for await (const _ of stream) break;
  same(cancelled, true);
});
check("ReadableStream of bytes fills what it is given", async () => {
  const stream = new ReadableStream({
    type: "bytes",
    pull(c) {
      const { view } = c.byobRequest;
      view[0] = 7;
      c.byobRequest.respond(1);
    },
  });
  const reader = stream.getReader({ mode: "byob" });
  const { value } = await reader.read(new Uint8Array(4));
  same(value, bytes(7));
  const more = await reader.read(new Uint8Array(2), { min: 2 });
  same(more.value, bytes(7, 7));
  throws(() => new ReadableStream().getReader({ mode: "byob" }), "TypeError");
});
check("WritableStream waits for its sink", async () => {
  const seen = [];
  let go;
  const stream = new WritableStream({
    write(chunk) {
      seen.push(chunk);
      return new Promise((resolve) => (go = resolve));
    },
  });
  const writer = stream.getWriter();
  same(writer.desiredSize, 1);
  writer.write(1);
  const second = writer.write(2);
  same(writer.desiredSize, -1);
  await turn();
  same(seen, [1]);
  go();
  await turn();
  same(seen, [1, 2]);
  go();
  await second;
  await writer.ready;
  same(writer.desiredSize, 1);
});
check("WritableStream errors and aborts", async () => {
  const stream = new WritableStream({
    write() {
      throw new RangeError("full");
    },
  });
  const writer = stream.getWriter();
  await rejects(writer.write(1), "RangeError");
  await rejects(writer.closed, "RangeError");
  let signal;
  let aborted;
  const other = new WritableStream({
    start: (c) => (signal = c.signal),
    abort: (reason) => (aborted = reason),
  });
  await other.abort("why");
  same([aborted, signal.aborted, signal.reason], ["why", true, "why"]);
});
check("WritableStream.close flushes", async () => {
  const seen = [];
  const stream = new WritableStream({
    write: (chunk) => void seen.push(chunk),
    close: () => void seen.push("closed"),
  });
  const writer = stream.getWriter();
  writer.write("a");
  await writer.close();
  same(seen, ["a", "closed"]);
  await rejects(writer.write("b"), "TypeError");
});
check("TransformStream transforms and flushes", async () => {
  const twice = new TransformStream({
    transform(chunk, c) {
      c.enqueue(chunk);
      c.enqueue(chunk);
    },
    flush: (c) => c.enqueue("end"),
  });
  same(
    await readAll(ReadableStream.from(["a"]).pipeThrough(twice)),
    ["a", "a", "end"],
  );
});
check("TransformStream keeps backpressure", async () => {
  let transformed = 0;
  const { readable, writable } = new TransformStream({
    transform(chunk, c) {
      transformed++;
      c.enqueue(chunk);
    },
  });
  const writer = writable.getWriter();
  for (let i = 0; i < 10; i++) writer.write(i).catch(() => {});
  await turn();
  same(transformed, 0);
  const reader = readable.getReader();
  await reader.read();
  await turn();
  same(transformed <= 2, true);
});
check("pipeTo keeps backpressure", async () => {
  let pulled = 0;
  const source = new ReadableStream({
    pull(c) {
      pulled++;
      c.enqueue(new Uint8Array(1024));
    },
  });
  const stuck = new WritableStream({ write: () => new Promise(() => {}) });
  source.pipeTo(stuck);
  for (let i = 0; i < 20; i++) await turn();
  same(pulled <= 4, true);
});
check("pipeTo heeds its signal and options", async () => {
  const controller = new AbortController();
  let cancelled;
  const source = new ReadableStream({ cancel: (r) => void (cancelled = r) });
  const pipe = source.pipeTo(new WritableStream(), {
    signal: controller.signal,
  });
  controller.abort(new RangeError("stop"));
  await rejects(pipe, "RangeError");
  same(cancelled.message, "stop");
  let closed = false;
  const sink = new WritableStream({ close: () => void (closed = true) });
  await ReadableStream.from([1]).pipeTo(sink, { preventClose: true });
  same([closed, sink.locked], [false, false]);
});
check("queuing strategies", () => {
  const length = new ByteLengthQueuingStrategy({ highWaterMark: 5 });
  same([length.highWaterMark, length.size(bytes(1, 2))], [5, 2]);
  const count = new CountQueuingStrategy({ highWaterMark: 2 });
  same([count.highWaterMark, count.size("x")], [2, 1]);
});
check("streams cross structuredClone by transfer", async () => {
  const stream = ReadableStream.from(["a", "b"]);
  const moved = structuredClone(stream, { transfer: [stream] });
  same(stream.locked, true);
  same(await readAll(moved), ["a", "b"]);
});
