import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { GuestError } from "../../mod.ts";
import { labTest, nextMessage, nextSystem } from "../harness.ts";

labTest("execute() strips types and keeps the author's lines", async (lab) => {
  const isolate = await lab.isolate();
  isolate.execute(
    `interface Point { x: number }
const point: Point = { x: 1 };

throw new Error("line " + (4 as number) + point.x);`,
    { name: "main.ts" },
  );
  const error = await nextSystem<GuestError>(isolate, "error");
  assertEquals([error.message, error.line], ["line 41", 4]);
});

labTest("enums run, and errors name the author's lines", async (lab) => {
  const isolate = await lab.isolate();
  const error = await assertRejects(
    () =>
      isolate.evaluate(
        `enum Color { Red,
  Green,
  Blue }
namespace N { export const one: number = 1; }

function fail(): never {
  throw new RangeError(Color[2] + N.one);
}

fail();`,
        { lang: "ts", name: "colors" },
      ),
    GuestError,
    "Blue1",
  );
  assertEquals(error.line, 7);
  assertEquals(
    error.stack!.split("\n").map((line) => line.replace(/:\d+\)?$/, "")),
    ["RangeError: Blue1", "    at fail (colors:7", "    at colors:10"],
  );
});

labTest("a TypeScript syntax error names the guest's file", async (lab) => {
  const isolate = await lab.isolate();
  const error = await assertRejects(
    () => isolate.evaluate("let a: number = ;", { name: "bad.ts" }),
    GuestError,
  );
  assertEquals(error.name, "SyntaxError");
  assertEquals(/bad\.ts:1:1\d/.test(error.message), true, error.message);
});

labTest("a syntax error names its file, line and column", async (lab) => {
  const isolate = await lab.isolate();
  isolate.execute("let a = 1;\nlet b = ;", { name: "bad.js" });
  const error = await nextSystem<GuestError>(isolate, "error");
  assertEquals(
    [error.name, error.file, error.line, error.column],
    ["SyntaxError", "bad.js", 2, 9],
  );
});

labTest("top-level await and imports run as a module", async (lab) => {
  const isolate = await lab.isolate({
    modules: {
      "./lib.ts": `import { two } from "./deep/two.js";
        export const three: number = two + 1;`,
      "./deep/two.js": `import { one } from "../one.js";
        export const two = one + 1;
        export const url = import.meta.url;`,
      "one.js": "export const one = 0;",
      "./one.js": "export const one = 1;",
      "library": "export default 'bare'",
    },
  });
  isolate.execute(`
    import { three } from "./lib.ts";
    import bare from "library";
    const { two, url } = await import("./deep/two.js");
    NETWORK.send("done", [three, two, bare, url]);
  `);
  assertEquals(await nextMessage(isolate, "done"), [
    3,
    2,
    "bare",
    "./deep/two.js",
  ]);
  assertEquals(
    await isolate.evaluate(
      `import("./deep/two.js").then(({ two }) => two)`,
    ),
    2,
  );
});

labTest("modules share state and may form a circle", async (lab) => {
  const isolate = await lab.isolate({
    modules: {
      "./a.js": `import { b } from "./b.js";
        export const a = "a"; export const ab = () => a + b;`,
      "./b.js": `import { ab } from "./a.js"; export const b = "b";
        export { ab };`,
      "./count.js": "export let n = 0; export const next = () => ++n;",
    },
  });
  isolate.execute(`
    import { ab } from "./b.js";
    import { next } from "./count.js";
    next();
    const again = await import("./count.js");
    NETWORK.send("done", [ab(), again.next()]);
  `);
  assertEquals(await nextMessage(isolate, "done"), ["ab", 2]);
});

labTest("an import of anything else is refused by name", async (lab) => {
  const isolate = await lab.isolate({ modules: { "./a.js": "" } });
  const specifiers = [
    "./b.js",
    "node:fs",
    "npm:left-pad",
    "https://example.com/a.js",
    "data:text/javascript,1",
    "file:///etc/passwd",
    "__proto__",
  ];
  for (const specifier of specifiers) {
    await assertRejects(
      () => isolate.evaluate(`import(${JSON.stringify(specifier)})`),
      GuestError,
      `Cannot import "${specifier}"`,
    );
    isolate.execute(`import ${JSON.stringify(specifier)};`);
    const error = await nextSystem<GuestError>(isolate, "error");
    assertEquals(error.message.includes(`"${specifier}"`), true);
  }
});

labTest("an event sent while a module starts waits for it", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest("config", () => "ready");
  isolate.execute(`
    const state = await NETWORK.request("config");
    NETWORK.on("ask", () => NETWORK.send("answer", state));
  `);
  isolate.send("ask");
  assertEquals(await nextMessage(isolate, "answer"), "ready");
});

labTest("declarations persist from one execute() to the next", async (lab) => {
  const isolate = await lab.isolate();
  isolate.execute(
    "const a = 1; let b = 2; var c = 3; function d() { return 4 }",
  );
  isolate.execute("class E {}; b++");
  assertEquals(await isolate.evaluate("[a, b, c, d(), E.name]"), [
    1,
    3,
    3,
    4,
    "E",
  ]);
});

labTest("calls and events wait, in order, for a module", async (lab) => {
  const isolate = await lab.isolate({
    modules: { "./lib.ts": "export const twice = (n: number) => 2 * n;" },
  });
  const seen: unknown[] = [];
  isolate.on("seen", (data) => seen.push(data));
  isolate.execute(`
    import { twice } from "./lib.ts";
    await new Promise((resolve) => NETWORK.on("go", resolve));
    NETWORK.onRequest("twice", twice);
    NETWORK.on("event", (n) => NETWORK.send("seen", n));
  `);
  const early = isolate.call("twice", 21);
  const missing = assertRejects(
    () => isolate.call("none"),
    GuestError,
    "No handler registered for method: none",
  );
  for (let n = 0; n < 5; n++) isolate.send("event", n);
  isolate.send("go");
  for (let n = 5; n < 10; n++) isolate.send("event", n);
  assertEquals(await early, 42);
  await missing;
  assertEquals(await isolate.call("twice", 1), 2);
  assertEquals(seen, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

labTest(
  "a script named as an inner file shows its own frames alone",
  async (lab) => {
    const isolate = await lab.isolate();
    for (const name of ["airlock:prelude", "ext:core/01_core.js", "node:vm"]) {
      const code = `try { NETWORK.on("a", 1); } catch (e) { e.stack }`;
      assertEquals(
        await isolate.evaluate(code, { name }),
        "TypeError: Cannot register with NETWORK.on: no function given\n" +
          `    at ${name}:1:15`,
      );
    }
  },
);

labTest("TypeScript may contain the mark of a source map", async (lab) => {
  const isolate = await lab.isolate();
  const mark = "//# sourceMappingURL=data:application/json;base64,e30=";
  const code = `enum E { A = 1 } const s: string = "${mark}"; s.length + E.A`;
  assertEquals(await isolate.evaluate(code, { lang: "ts" }), mark.length + 1);
});

labTest("two imports of one module at a time both work", async (lab) => {
  const isolate = await lab.isolate({
    modules: {
      "./a.js": `import "./b.js"; await 1; export const a = 1;`,
      "./b.js": `import "./a.js"; export const b = 2;`,
    },
  });
  const code = `Promise.all(["./a.js", "./b.js", "./a.js"].map((name) =>
    import(name))).then((all) => all.map((module) => module.a ?? module.b))`;
  assertEquals(await isolate.evaluate(code), [1, 2, 1]);
});

labTest(
  "TypeScript nested too deeply to compile ends as crashed",
  async (lab) => {
    const isolate = await lab.isolate();
    const terminated = nextSystem(isolate, "terminated");
    const deep = `${"(".repeat(20_000)}1${")".repeat(20_000)} as number`;
    isolate.execute(deep, { lang: "ts" });
    const { reason, message } = await terminated;
    assertEquals(reason, "crashed");
    assertStringIncludes(message, "has overflowed its stack");
  },
);
