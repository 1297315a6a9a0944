// A guest made of several files, in TypeScript, becomes one source
const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate();

const entry = new URL("./guests/report/main.ts", import.meta.url);
const source = await sandbox.bundle(entry);

const report = new Promise((resolve) => worker.on("report", resolve));
worker.execute(source, { name: "report.js" });
console.log(await report);

await sandbox.shutdown();

// Output:
// { names: [ "Alice", "Bob", "Carol" ], average: 2 }
