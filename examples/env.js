// Each isolate has an env of its own, frozen, without a prototype.
const sandbox = new V8Sandbox();
const a = await sandbox.createIsolate({ env: { SECRET: "A" } });
const b = await sandbox.createIsolate({ env: { SECRET: "B" } });

await a.evaluate("globalThis.secret = env.SECRET");
console.log(await a.evaluate("[env.SECRET, secret]"));
console.log(await b.evaluate("[env.SECRET, typeof secret]"));
console.log(
  await b.evaluate("'use strict'; env.SECRET = 1").catch((error) => error.name),
);
console.log(await b.evaluate("Object.getPrototypeOf(env)"));
await sandbox.shutdown();

// Output:
// [ "A", "A" ]
// [ "B", "undefined" ]
// TypeError
// null
