const sandbox = new V8Sandbox();
const workers = await Promise.all([
  sandbox.createIsolate(),
  sandbox.createIsolate(),
  sandbox.createIsolate(),
]);

const results = workers.map((worker, i) =>
  new Promise((resolve) => {
    worker.on("done", (result) => resolve(`Worker ${i}: ${result.processed}`));

    worker.execute(`
      NETWORK.on('task', async (data) => {
        // Process data
        NETWORK.send('done', { processed: data.id * 10 });
      });
    `);
  })
);

// Distribute tasks
workers.forEach((worker, i) => {
  worker.send("task", { id: i, data: "..." });
});

console.log((await Promise.all(results)).join("\n"));
await sandbox.shutdown();

// Output:
// Worker 0: 0
// Worker 1: 10
// Worker 2: 20
