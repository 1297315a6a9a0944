const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate();
console.log(worker.id, worker.destroyed, worker.toString(), String(worker));

worker.execute(`
  console.log('Hello from worker!');
  const x = 1 + 1;
  console.log('Result:', x);
  NETWORK.on('custom-event', ({ message }) => {
    NETWORK.send('log', { message: 'Got: ' + message });
  });
`);

const handler = ({ message }) => console.log("Received from worker:", message);
const removed = () => console.log("never called");
worker
  .on("log", handler)
  .on("log", removed)
  .off("log", removed)
  .onRequest("sum", ({ x, y }) => x + y)
  .onSystem("destroyed", ({ reason }) => {
    console.log("Worker was destroyed:", reason);
  });

worker.send("custom-event", { message: "Hello worker!" });
await worker.evaluate(`
  NETWORK.request('sum', { x: 20, y: 22 })
    .then((sum) => NETWORK.send('log', { message: 'sum is ' + sum }))`);

worker.destroy();
console.log(worker.destroyed);
await sandbox.shutdown();

// Output:
// 0 false Isolate #0 Isolate #0
// Received from worker: Got: Hello worker!
// Received from worker: sum is 42
// Worker was destroyed: manual
// true
