// Measures what runs under Node; prints lines like the rest of the benchmark.
const { Worker } = require("node:worker_threads");

const at = (list, share) =>
  list.sort((a, b) => a - b)[
    Math.min(list.length - 1, Math.floor(list.length * share))
  ];
const row = (what, list) =>
  console.log(
    `${what.padEnd(44)} p50 ${at(list, 0.5).toFixed(3)}  p99 ${
      at(list, 0.99).toFixed(3)
    } ms`,
  );

async function each(count, run) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}

async function threads() {
  const code = `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", (data) => parentPort.postMessage(data))`;
  const open = () => new Worker(code, { eval: true });
  const echo = (worker) =>
    new Promise((resolve) => {
      worker.once("message", resolve);
      worker.postMessage(1);
    });
  row(
    "worker_threads (Node): create to first message",
    await each(20, async () => {
      const worker = open();
      await echo(worker);
      await worker.terminate();
    }),
  );
  const worker = open();
  await echo(worker);
  row(
    "worker_threads (Node): round trip",
    await each(2000, () => echo(worker)),
  );
  await worker.terminate();
}

async function isolates() {
  let ivm;
  try {
    ivm = require("isolated-vm");
  } catch (error) {
    return console.log(
      `isolated-vm: left out, ${error.message.split("\n")[0]}`,
    );
  }
  row(
    "isolated-vm (Node): create, run, dispose",
    await each(50, async () => {
      const isolate = new ivm.Isolate({ memoryLimit: 64 });
      const context = await isolate.createContext();
      await context.eval("1 + 1");
      isolate.dispose();
    }),
  );
  const isolate = new ivm.Isolate({ memoryLimit: 64 });
  const context = await isolate.createContext();
  await context.eval("globalThis.echo = (x) => x");
  const echo = await context.global.get("echo", { reference: true });
  row(
    "isolated-vm (Node): call",
    await each(2000, () => echo.apply(undefined, [1])),
  );
  const spin = await isolate.compileScript("for (;;);");
  row(
    "isolated-vm (Node): late after timeout 100",
    (await each(5, () => spin.run(context, { timeout: 100 }).catch(() => {})))
      .map((ms) => ms - 100),
  );
}

threads().then(isolates);
