import { V8Sandbox } from "../mod.ts";

await using sandbox = new V8Sandbox({ threads: 4, limits: "production" });
await using isolate = await sandbox.createIsolate({
  limits: { cpuMs: 200, memoryMb: 64 },
  env: { REGION: "eu" },
  modules: { "./lib.ts": "export const twice = (n: number) => 2 * n;" },
  fetch: { allow: ["api.example.com", "*.example.org"] },
  console: "forward",
});

console.log(await isolate.evaluate("6 * 7")); // 42
isolate.execute(
  `import { twice } from "./lib.ts";
   NETWORK.onRequest("twice", twice);`,
  { lang: "ts" },
);
console.log(await isolate.call("twice", 21)); // 42

// Output:
// 42
// 42
