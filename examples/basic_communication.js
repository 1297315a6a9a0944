// Main isolate
const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate();

// Listen for messages from worker
worker.on("result", (data) => {
  console.log("Worker result:", data);
  sandbox.shutdown();
});

// Execute worker code to set up its listeners FIRST
worker.execute(`
  NETWORK.on('compute', ({ x, y }) => {
    const result = x + y;
    NETWORK.send('result', { answer: result });
  });
`);

// Now send data to worker (after it has registered its listener)
worker.send("compute", { x: 5, y: 3 });

// Output:
// Worker result: { answer: 8 }
