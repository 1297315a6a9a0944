import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { labTest } from "../../harness.ts";

/** A folder of files for the length of a test. */
async function folder(files: Record<string, string>) {
  const path = await Deno.realPath(await Deno.makeTempDir());
  for (const [name, text] of Object.entries(files)) {
    const file = `${path}/${name}`;
    await Deno.mkdir(file.slice(0, file.lastIndexOf("/")), {
      recursive: true,
    });
    await Deno.writeTextFile(file, text);
  }
  return {
    path,
    [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }),
  };
}

/** Names of the programs that this process has started and not ended. */
function children(): string[] {
  const names: string[] = [];
  for (const { name } of Deno.readDirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = Deno.readTextFileSync(`/proc/${name}/stat`);
      const end = stat.lastIndexOf(")");
      const [state, parent] = stat.slice(end + 2).split(" ");
      if (Number(parent) !== Deno.pid || state === "Z") continue;
      names.push(stat.slice(stat.indexOf("(") + 1, end));
    } catch {
      // It ended while it was looked at.
    }
  }
  return names;
}

labTest("bundle() joins files, TypeScript and JSON", async (lab) => {
  await using files = await folder({
    "main.ts": `import { twice } from "./lib/twice.ts";
      import data from "./data.json";
      enum Unit { Metre = "m" }
      globalThis.result = [twice(data.value as number), Unit.Metre];`,
    "lib/twice.ts": `import { TWO } from "./two.js";
      export const twice = (value: number): number => value * TWO;`,
    "lib/two.js": "export const TWO = 2;",
    "data.json": '{ "value": 21 }',
  });
  const source = await lab.sandbox().bundle(`${files.path}/main.ts`);
  const isolate = await lab.isolate();
  isolate.execute(source);
  assertEquals(await isolate.evaluate("result"), [42, "m"]);
});

labTest("bundle() finds npm packages of either kind", async (lab) => {
  await using files = await folder({
    "src/main.js": `import old from "old-style";
      import { hello } from "@scope/new-style/hello";
      globalThis.result = [old.name, hello];`,
    "node_modules/old-style/package.json":
      '{ "name": "old-style", "version": "1.0.0", "main": "lib/index.js" }',
    "node_modules/old-style/lib/index.js":
      'module.exports = { name: require("./name") };',
    "node_modules/old-style/lib/name.js": 'module.exports = "old";',
    "node_modules/@scope/new-style/package.json":
      `{ "name": "@scope/new-style", "version": "1.0.0", "type": "module",
         "exports": { "./hello": "./hello.js" } }`,
    "node_modules/@scope/new-style/hello.js": 'export const hello = "new";',
  });
  const source = await lab.sandbox().bundle(`${files.path}/src/main.js`);
  const isolate = await lab.isolate();
  isolate.execute(source);
  assertEquals(await isolate.evaluate("result"), ["old", "new"]);
  assertEquals(source.includes(files.path), false, "it names the host's path");
});

labTest("bundle() takes a module with top-level await", async (lab) => {
  await using files = await folder({
    "main.js": `import { value } from "./value.js";
      globalThis.result = await value;`,
    "value.js": "export const value = Promise.resolve(7);",
  });
  const entry = new URL(`file://${files.path}/main.js`);
  const source = await lab.sandbox().bundle(entry);
  const isolate = await lab.isolate();
  await isolate.evaluate(source);
  assertEquals(await isolate.evaluate("result"), 7);
});

labTest("bundle() names the file and line of a missing import", async (lab) => {
  await using files = await folder({
    "main.js": 'import "./part.js";\n',
    "part.js": '// A comment.\nimport x from "./gone.js";\nx();\n',
  });
  const entry = `${files.path}/main.js`;
  const error = await assertRejects(() => lab.sandbox().bundle(entry), Error);
  assertEquals(
    error.message,
    `Cannot bundle ${entry}: Could not resolve "./gone.js" ` +
      `(${files.path}/part.js, line 2, column 15)`,
  );
});

labTest("bundle() says how many errors there are beside one", async (lab) => {
  await using files = await folder({
    "main.js": 'import "./a.js";\nimport "fs";\nimport "./b.js";\n',
  });
  const entry = `${files.path}/main.js`;
  const error = await assertRejects(() => lab.sandbox().bundle(entry), Error);
  assertMatch(error.message, /line 1, column 8\), and 2 more$/);
});

labTest("bundle() names what is no program", async (lab) => {
  await using files = await folder({ "main.ts": "let a: = 1;" });
  const entry = `${files.path}/main.ts`;
  const error = await assertRejects(() => lab.sandbox().bundle(entry), Error);
  assertMatch(error.message, /Unexpected "=" \(.*main\.ts, line 1, column 8\)/);
});

labTest("bundle() names an entry that is not there", async (lab) => {
  const bundle = () => lab.sandbox().bundle("./no-such-entry.ts");
  const error = await assertRejects(bundle, Error);
  assertMatch(error.message, /^Cannot bundle \/.*\/no-such-entry\.ts: /);
});

labTest(
  "bundle() works many times at once and leaves no process",
  async (lab) => {
    await using files = await folder({
      "good.js": "globalThis.result = 1;",
      "bad.js": 'import "./gone.js";',
    });
    const sandbox = lab.sandbox();
    const entries = ["good", "bad", "good", "bad", "good"];
    const results = await Promise.allSettled(
      entries.map((name) => sandbox.bundle(`${files.path}/${name}.js`)),
    );
    assertEquals(results.map(({ status }) => status), [
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    await sandbox.shutdown();
    assertEquals(children().filter((name) => name === "esbuild"), []);
  },
);
