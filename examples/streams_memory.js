// A fast source and a slow sink: backpressure keeps memory bounded.
const sandbox = new V8Sandbox({ limits: { memoryMb: 64 } });
const worker = await sandbox.createIsolate();
worker.onSystem("terminated", ({ message }) => console.log(message));

const pulled = await worker.evaluate(`
  let pulled = 0;
  let written = 0;
  const rs = new ReadableStream({
    pull(c) { pulled++; c.enqueue(new Uint8Array(1024)); }
  });
  const stop = new AbortController();
  const ws = new WritableStream({
    write(chunk) {
      if (++written === 20) stop.abort();
      return new Promise(r => setTimeout(r, 5));
    }
  });
  rs.pipeTo(ws, { signal: stop.signal }).catch(() => pulled - written)`);
console.log("chunks waiting at the end:", pulled <= 2 ? "at most 2" : pulled);
await sandbox.shutdown();

// Output:
// chunks waiting at the end: at most 2
