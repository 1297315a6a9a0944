const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate();
console.log(`Created ${worker}`);

const second = await sandbox.createIsolate();
console.log(sandbox.threadCount(), sandbox.isolateCount());

second.destroy();
console.log(sandbox.isolateCount());

await sandbox.shutdown();
console.log(sandbox.isolateCount());

// Output:
// Created Isolate #0
// 2 2
// 1
// 0
