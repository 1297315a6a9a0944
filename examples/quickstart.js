const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate();

// Host listens for worker messages
worker.on("result", (data) => {
  console.log("Result:", data);
});

// Set up worker's event handlers FIRST
worker.execute(`
  NETWORK.on('compute', (data) => {
    NETWORK.send('result', { answer: data.x + data.y });
  });
`);

// Then send messages
worker.send("compute", { x: 10, y: 5 });

// Clean up
worker.destroy();
sandbox.shutdown();

// Output:
// Result: { answer: 15 }
