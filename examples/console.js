const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate();

// Host - set up console message handler
worker.on("console", ({ level, args }) => {
  console[level]("[Worker]:", ...args);
});

// Worker - implement console wrapper
worker.execute(`
  const workerConsole = {
    log: (...args) => NETWORK.send('console', { level: 'log', args }),
    error: (...args) => NETWORK.send('console', { level: 'error', args }),
    warn: (...args) => NETWORK.send('console', { level: 'warn', args }),
    info: (...args) => NETWORK.send('console', { level: 'info', args }),
  };

  // Use it
  workerConsole.log('Hello from worker!', { n: 1 });
`);

// Or have the lines of the guest's own console forwarded
const second = await sandbox.createIsolate({ console: "forward" });
await worker.evaluate("1");
await second.evaluate("console.log('forwarded', [1, 2])");
await sandbox.shutdown();

// Output:
// [Worker]: Hello from worker! { n: 1 }
// [Isolate #1] forwarded [ 1, 2 ]
