import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { GuestError } from "../../../mod.ts";
import { labTest, nextMessage, nextSystem } from "../../harness.ts";

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

labTest("a module after a script is refused, with the way out", async (lab) => {
  const isolate = await lab.isolate();
  await isolate.evaluate("globalThis.ran = 1");
  for (
    const source of [
      "export const a = 1;",
      `import "./a.js";`,
      "await 0; import.meta.url",
    ]
  ) {
    const error = await assertRejects(
      () => isolate.evaluate(source, { name: "late.js" }),
      GuestError,
      `Cannot run "late.js" as a module: scripts have run in this isolate`,
    );
    assertEquals(error.name, "SyntaxError");
  }
  assertEquals(await isolate.evaluate("ran"), 1);
});

labTest(
  "an isolate with modules runs scripts and modules in any order",
  async (lab) => {
    const isolate = await lab.isolate({ modules: {} });
    await isolate.evaluate("globalThis.ran = [1]");
    await isolate.evaluate("export const a = 1; ran.push(2)");
    await isolate.evaluate("ran.push(3)");
    await isolate.evaluate("await 0; ran.push(import.meta.url)", {
      name: "four.js",
    });
    assertEquals(await isolate.evaluate("ran"), [1, 2, 3, "four.js"]);
  },
);

labTest(
  "a first source that is a module makes room for others",
  async (lab) => {
    const isolate = await lab.isolate({
      env: { A: "a" },
      limits: { memoryMb: 32 },
    });
    isolate.send("early");
    const missing = assertRejects(
      () => isolate.call("none"),
      GuestError,
      "No handler registered for method: none",
    );
    isolate.setLimits({ cpuMs: 5_000 });
    isolate.execute(
      `export const a = 1; NETWORK.send("first", [env.A, import.meta.url])`,
      { name: "first.js" },
    );
    assertEquals(await nextMessage(isolate, "first"), ["a", "first.js"]);
    await missing;
    assertEquals(await isolate.evaluate("globalThis.b = 2"), 2);
    await isolate.evaluate("export const c = b; globalThis.d = c + 1");
    assertEquals(await isolate.evaluate("d"), 3);
  },
);

labTest("a source that awaits runs as a module does", async (lab) => {
  const isolate = await lab.isolate();
  await isolate.evaluate(`
    const own = 1;
    var alsoOwn = await 2;
    globalThis.seen = [typeof this, (function () { return this; })()];
  `);
  assertEquals(
    await isolate.evaluate("[typeof own, typeof alsoOwn, ...seen]"),
    [
      "undefined",
      "undefined",
      "undefined",
      null,
    ],
  );
  await assertRejects(
    () => isolate.evaluate("await 0; undeclared = 1;"),
    GuestError,
    "undeclared is not defined",
  );
  await assertRejects(
    () => isolate.evaluate("await 0; return 5;"),
    GuestError,
    "Illegal return statement",
  );
  const wrong = await assertRejects(
    () => isolate.evaluate("await 0;\nlet b = ;", { name: "bad.js" }),
    GuestError,
  );
  assertEquals([wrong.file, wrong.line, wrong.column], ["bad.js", 2, 9]);
  const thrown = await assertRejects(
    () => isolate.evaluate("await 0; throw new Error('x')", { name: "a.js" }),
    GuestError,
  );
  assertEquals([thrown.file, thrown.line, thrown.column], ["a.js", 1, 16]);
});

labTest(
  "TypeScript runs before and after JavaScript, in small isolates",
  async (lab) => {
    const isolate = await lab.isolate({ limits: { memoryMb: 16 } });
    const ts = { lang: "ts" } as const;
    assertEquals(await isolate.evaluate("1 as number", ts), 1);
    assertEquals(await isolate.evaluate("2"), 2);
    const all = Array.from(
      { length: 20 },
      (_, n) => isolate.evaluate(`enum E { A = ${n} } E.A as number`, ts),
    );
    assertEquals(
      await Promise.all(all),
      Array.from({ length: 20 }, (_, n) => n),
    );
    for (let n = 0; n < 5; n++) {
      assertEquals(await isolate.evaluate(`(${n} as number)`, ts), n);
    }
  },
);

labTest(
  "types that take exponentially long end by the CPU limit",
  async (lab) => {
    const neighbour = await lab.isolate();
    const isolate = await lab.isolate({ limits: { cpuMs: 100 } });
    await isolate.evaluate("1");
    const terminated = nextSystem(isolate, "terminated");
    const source = `x = ${"<T>(".repeat(30)}a${")".repeat(30)}`;
    isolate.execute(source, { lang: "ts" });
    assertEquals((await terminated).reason, "cpu_limit_exceeded");
    const given = await lab.isolate({
      limits: { cpuMs: 100 },
      modules: { "./a.ts": source },
    });
    assertEquals(
      (await nextSystem(given, "terminated")).reason,
      "cpu_limit_exceeded",
    );
    assertEquals(await neighbour.evaluate("6 * 7"), 42);
  },
);

labTest(
  "a module given with wrong types fails where it is imported",
  async (lab) => {
    const isolate = await lab.isolate({
      modules: {
        "./bad.ts": "let a: = 1",
        "./good.ts": "export const b: 1 = 1",
      },
    });
    const code = (name: string) => `import("./${name}.ts").then(({ b }) => b)`;
    assertEquals(await isolate.evaluate(code("good")), 1);
    const error = await assertRejects(
      () => isolate.evaluate(code("bad")),
      GuestError,
    );
    assertEquals(error.name, "SyntaxError");
    assertStringIncludes(error.message, "./bad.ts");
  },
);
