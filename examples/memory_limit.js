const sandbox = new V8Sandbox({ limits: { memoryMb: 64, cpuMs: 10_000 } });
const worker = await sandbox.createIsolate();
worker.onSystem("terminated", ({ reason }) => {
  console.log("Worker terminated:", reason);
  sandbox.shutdown();
});

worker.execute(`
  // This will eventually hit the memory limit
  const arrays = [];
  while (true) {
    arrays.push(new Array(1024 * 1024).fill(1.5)); // Allocate 8 MB arrays
  }
`);

// Output:
// Worker terminated: memory_limit_exceeded
