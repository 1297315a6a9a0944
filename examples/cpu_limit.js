// Main isolate
const sandbox = new V8Sandbox({ limits: { cpuMs: 100 } });
const worker = await sandbox.createIsolate();
worker.onSystem("terminated", (data) => {
  console.log("Worker terminated:", data.reason);
  sandbox.shutdown();
});

// Worker isolate (this will be terminated)
worker.execute(`
  let i = 0;
  while (true) {
    i++; // Runs until CPU limit is hit
  }
`);

// Output:
// Worker terminated: cpu_limit_exceeded
