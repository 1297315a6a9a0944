import { assert, assertEquals } from "@std/assert";
import { CONSOLE_METHODS } from "../../../prelude/seal/permits.ts";
import type { ConsoleLine } from "../../../types/protocol.ts";
import { labTest, nextSystem } from "../../harness.ts";

labTest("console is silent by default and has all 19 methods", async (lab) => {
  const isolate = await lab.isolate();
  let lines = 0;
  isolate.onSystem("console", () => lines++);
  const names = await isolate.evaluate(`
    const names = Object.keys(console);
    for (const name of names) console[name]("hello");
    names`);
  assertEquals((names as string[]).toSorted(), [...CONSOLE_METHODS]);
  assertEquals(CONSOLE_METHODS.length, 19);
  assertEquals(lines, 0);
});

labTest("a forwarded console tells level and text", async (lab) => {
  const isolate = await lab.isolate({ console: "forward" });
  const lines: ConsoleLine[] = [];
  isolate.onSystem("console", (line) => lines.push(line));
  await isolate.evaluate(`
    console.log("a", 1, { b: [2, "c"] }, null, undefined, 3n);
    console.error(new TypeError("bad").message);
    console.assert(false, "sum");
    console.count();
    console.warn(function f() {});`);
  assertEquals(lines, [
    { level: "log", text: 'a 1 { b: [ 2, "c" ] } null undefined 3n' },
    { level: "error", text: "bad" },
    { level: "error", text: "Assertion failed: sum" },
    { level: "log", text: "default: 1" },
    { level: "warn", text: "[Function f]" },
  ]);
});

labTest("a flood of lines is cut and counted", async (lab) => {
  const isolate = await lab.isolate({ console: "forward" });
  const lines: string[] = [];
  isolate.onSystem("console", ({ text }) => lines.push(text));
  const all = new Promise<void>((resolve) =>
    isolate.onSystem("console", () => accounted(lines) === 5000 && resolve())
  );
  await isolate.evaluate("for (let i = 0; i < 5000; i++) console.log(i)");
  await all;
  assert(lines.length < 1000, `${lines.length} lines arrived`);
});

/** Lines that were said, and lines that were said to be dropped. */
function accounted(lines: string[]): number {
  return lines.reduce((sum, line) => {
    return sum + (line.endsWith("lines dropped") ? parseInt(line) : 1);
  }, 0);
}

labTest("lines said before a kill arrive before its event", async (lab) => {
  const isolate = await lab.isolate({
    console: "forward",
    limits: { cpuMs: 100 },
  });
  const lines: string[] = [];
  isolate.onSystem("console", ({ text }) => lines.push(text));
  isolate.execute("console.log('last words'); for (;;) {}");
  await nextSystem(isolate, "terminated");
  assertEquals(lines, ["last words"]);
});

labTest("a line is cut and a hostile value does no harm", async (lab) => {
  const isolate = await lab.isolate({ console: "forward" });
  const lines: string[] = [];
  isolate.onSystem("console", ({ text }) => lines.push(text));
  await isolate.evaluate(`
    console.log("x".repeat(100000));
    console.log({ get a() { throw 1 } });
    console.log(new Proxy({}, { ownKeys() { throw 1 } }));
    const loop = {}; loop.loop = loop; console.log(loop);`);
  assertEquals(lines.map((line) => line.slice(0, 30)), [
    "x".repeat(30),
    "[unreadable]",
    "[unreadable]",
    "{ loop: { loop: { loop: [Object]".slice(0, 30),
  ]);
  assertEquals(lines[0]!.length, 8192);
});

labTest("console shows the start of a large view", async (lab) => {
  const isolate = await lab.isolate({ console: "forward" });
  const line = nextSystem<{ text: string }>(isolate, "console");
  isolate.execute(`console.log(new Uint8Array(50_000_000))`);
  const { text } = await line;
  assertEquals(text.slice(0, 28), "Uint8Array(50000000) [ 0, 0,");
});
