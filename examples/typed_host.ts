/// <reference path="../types/host.d.ts" />
// The editor knows every option and event of this script
const sandbox = new V8Sandbox({ limits: { cpuMs: 100 } });
const worker = await sandbox.createIsolate({ name: "typed" });

const ended = new Promise<Termination>((resolve) => {
  worker.onSystem("terminated", resolve);
});
const path = new URL("./guests/typed_guest.ts", import.meta.url);
await worker.evaluate(await Deno.readTextFile(path), { lang: "ts" });
console.log(await worker.call("sum", [1, 2, 3]));

worker.execute("for (;;) {}");
const { reason, limit } = await ended;
console.log(reason, limit);
await sandbox.shutdown();

// Output:
// 6
// cpu_limit_exceeded 100
