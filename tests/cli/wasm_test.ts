import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { UsageError } from "../../cli/args.ts";
import { parseWasmArgs } from "../../cli/wasm_args.ts";
import { inspectModule, renderInspection } from "../../wasm/meter/inspect.ts";
import { parseBytes, parseDuration } from "../../cli/quantity.ts";
import { runMain } from "../harness.ts";
import { wat } from "../wasm/wat.ts";

const EXAMPLES = new URL("../../examples/wasm/", import.meta.url).pathname;

async function wasm(...args: string[]) {
  const { code, stdout, stderr } = await runMain("wasm", ...args);
  return { code, out: stdout, err: stderr };
}

/** Where `wasm run` runs a module: the words that say so. */
const HOMES: readonly string[][] = [[], ["--in-process"]];

Deno.test("wasm run calls a function with JSON", async () => {
  for (const home of HOMES) {
    const { code, out, err } = await wasm(
      "run",
      `${EXAMPLES}add.wasm`,
      "--call",
      "add",
      "--input",
      '{"a":1,"b":41}',
      "--max-instructions=1000000",
      "--max-memory",
      "16MiB",
      "--timeout",
      "1s",
      ...home,
    );
    assertEquals([code, out], [0, '{"sum":42}\n']);
    assertStringIncludes(err, "instructions");
  }
});

Deno.test("wasm run runs a WASI command with its arguments", async () => {
  for (const home of HOMES) {
    const args = [`${EXAMPLES}words.wasm`, ...home, "--", "b", "a b"];
    assertEquals((await wasm("run", ...args)).out, "2 b\n1 a\n");
  }
});

Deno.test("wasm run ends with 1 and one sentence over a limit", async () => {
  for (const home of HOMES) {
    const { code, out, err } = await wasm(
      "run",
      `${EXAMPLES}spin.wasm`,
      "--call",
      "spin",
      "--limits",
      "strict",
      ...home,
    );
    assertEquals([code, out], [1, ""]);
    assertStringIncludes(err, "out of fuel");
    assertEquals(err.trim().split("\n").length, 1);
  }
});

Deno.test("wasm is named in the help, and has help of its own", async () => {
  assertStringIncludes((await runMain("--help")).stdout, "wasm run|inspect");
  assertStringIncludes((await wasm("--help")).out, "--in-process");
});

Deno.test("wasm ends with 2 and names the file it cannot read", async () => {
  const { code, err } = await wasm("inspect", "nowhere.wasm");
  assertEquals(code, 2);
  assertEquals(err, 'Cannot read "nowhere.wasm": there is no such file\n');
});

Deno.test("wasm names what is wrong with its words", () => {
  const cases: [string, string][] = [
    ["jump", 'Unknown command "jump"'],
    ["run", "name a .wasm file"],
    ["run a b", 'Cannot run "b" too'],
    ["run a --call", "--call without a value"],
    ["run a --fast", 'Unknown option "--fast"'],
    ["run a --input {", 'Cannot use "{" as --input'],
    ["run a --max-memory 1XB", 'Cannot use "1XB" as --max-memory'],
    ["run a --max-instructions -5", 'Cannot use "-5" as --max-instructions'],
    ["run a --timeout 1h", 'Cannot use "1h" as --timeout'],
    ["run a --limits loose", "development, production, strict"],
    ["inspect a --call f", "Cannot use --call with inspect"],
    ["inspect a --in-process", "Cannot use --in-process with inspect"],
  ];
  for (const [words, message] of cases) {
    const parse = () => parseWasmArgs(words.split(" "));
    assertThrows(parse, UsageError, message);
  }
  assertEquals(parseWasmArgs([]).action, "help");
  assertEquals(parseWasmArgs(["run", "--help"]).action, "help");
});

Deno.test("Quantities have units", () => {
  assertEquals(parseBytes("16MiB"), 16_777_216);
  assertEquals(parseBytes("1.5KB"), 1500);
  assertEquals(parseBytes("MiB"), undefined);
  assertEquals(parseDuration("1.5s"), 1500);
  assertEquals(parseDuration("20"), 20);
  assertEquals(parseDuration("1e3"), undefined);
});

Deno.test("inspectModule() lists what a module wants and gets", () => {
  const bytes = wat(`(module (import "host" "log" (func (param i32 i64)))
    (memory (export "memory") 1) (table 2 funcref)
    (func (export "f") (param f64 externref) (result i32 i32) unreachable))`);
  const inspection = inspectModule(bytes, { maxPages: 16 });
  assertEquals(inspection.imports, [
    { name: "host.log", kind: "function", detail: "(i32, i64) -> ()" },
  ]);
  assertEquals(inspection.exports[1]!.detail, "(f64, externref) -> (i32, i32)");
  assertEquals(inspection.memories, ["1, no maximum, granted 16"]);
  const text = renderInspection(inspection);
  assertStringIncludes(text, "function host.log (i32, i64) -> ()");
  assertStringIncludes(text, "refused features: none");
});

Deno.test("inspectModule() says why a module is refused", () => {
  const inspection = inspectModule(wat(`(module (memory 1) (memory 1))`));
  assertStringIncludes(inspection.refused ?? "", "2 memories");
  assertStringIncludes(renderInspection(inspection), "refused: 2 memories");
});

Deno.test("Names of a module cannot reach the terminal as they are", () => {
  const bytes = wat(`(module (func (export "\\1b[31m") unreachable))`);
  const text = renderInspection(inspectModule(bytes));
  assertEquals(text.includes("\x1b"), false);
  assertStringIncludes(text, "\\u001b[31m");
});
