import {
  assertEquals,
  assertLess,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { InProcessRuntime } from "../../wasm/runtime/in_process.ts";
import { MeterError } from "../../wasm/binary/meter_error.ts";
import { meterModule } from "../../wasm/meter/meter.ts";
import { leb, rawModule } from "./bombs.ts";
import { wat } from "./wat.ts";

/** Fuel that a call of `run` takes. */
function fuelOf(parts: string, ...args: (number | bigint)[]): number {
  const runtime = new InProcessRuntime();
  const id = runtime.loadModule(wat(`(module ${parts})`));
  runtime.callRawFunc(id, "run", ...args);
  return runtime.usage(id).last.fuel;
}

function run(body: string): string {
  return `(memory 1) (table 100 funcref) (func (export "run") ${body})`;
}

Deno.test("Fuel: entry and instructions cost 1, structure nothing", () => {
  assertEquals(fuelOf(run("")), 1);
  assertEquals(fuelOf(run("nop (block) (loop)")), 1);
  assertEquals(fuelOf(run("(drop (i32.const 1))")), 2);
  assertEquals(fuelOf(run("(if (i32.const 1) (then nop))")), 3);
  assertEquals(fuelOf(run("(drop (i32.add (i32.const 1) (i32.const 2)))")), 4);
  assertEquals(fuelOf(run("(return) (drop (i32.const 1))")), 1);
});

Deno.test("Fuel: each path pays for what it runs", () => {
  const parts = `(func (export "run") (param i32) (local i32)
    (block $skip (br_if $skip (local.get 0)) (local.set 1 (i32.const 5)))
    (if (local.get 0) (then (local.set 1 (i32.const 5))) (else)))`;
  assertEquals(fuelOf(parts, 0), 7);
  assertEquals(fuelOf(parts, 1), 7);
  const more = `(func (export "run") (param i32)
    (block $skip (br_if $skip (local.get 0))
      (drop (i32.const 5)) (drop (i32.const 5))))`;
  assertEquals(fuelOf(more, 0), 5);
  assertEquals(fuelOf(more, 1), 3);
});

Deno.test("Fuel: a loop pays per round, wherever its slow path is", () => {
  const loop = (inside: string) =>
    `(func $f) (func (export "run") (param i32)
      (loop $l ${inside}
        (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))`;
  assertEquals(fuelOf(loop(""), 10), 51);
  assertEquals(fuelOf(loop("(call $f)"), 10), 71);
  assertEquals(fuelOf(loop("(block $b (br $b))"), 10), 61);
});

Deno.test("Fuel: who leaves a loop early pays for what it ran", () => {
  const parts = `(func (export "run") (param i32 i32) (local i32)
    (block $a (block $b
      (loop $l
        (br_if $a (i32.eq (local.get 2) (local.get 0)))
        (br_if $b (i32.eq (local.get 2) (local.get 1)))
        (local.set 2 (i32.add (local.get 2) (i32.const 1)))
        (br $l)))
      (drop (i32.const 1))))`;
  assertEquals(fuelOf(parts, 5, 100), 1 + 5 * 13 + 4);
  assertEquals(fuelOf(parts, 100, 5), 1 + 5 * 13 + 8 + 1);
});

Deno.test("Fuel: bulk operations pay by length", () => {
  const three = (op: string, n: number) =>
    run(`(${op} (i32.const 0) (i32.const 0) (i32.const ${n}))`);
  assertEquals(fuelOf(three("memory.fill", 4000)), 5 + 1000);
  assertEquals(fuelOf(three("memory.copy", 4000)), 5 + 1000);
  assertEquals(fuelOf(three("table.copy", 50)), 5 + 400);
  assertEquals(fuelOf(run("(drop (memory.grow (i32.const 7)))")), 3 + 50 + 7);
});

Deno.test("Fuel: what a caught exception skips is not paid", () => {
  const parts = `(tag $t) (func $throw (throw $t))
    (func (export "run") (try (do (call $throw) (drop (i32.const 1)))
      (catch_all (drop (i32.const 1)))))`;
  assertEquals(fuelOf(parts), 1 + 1 + 1 + 1001 + 1);
});

Deno.test("Host names stay out of the way of the module's own", () => {
  const bytes = wat(`(module (func (export "airlock:fuel"))
    (func (export "airlock:fuel'")))`);
  const { names } = meterModule(bytes).report;
  assertEquals(names.fuel, "airlock:fuel''");
});

Deno.test("The original must be valid even where appending would mend it", () => {
  const cases = [
    "(func (drop (local.get 0)))",
    "(func (drop (global.get 0)))",
    "(func (call 1))",
    "(func (drop (table.get 0 (i32.const 0))))",
  ];
  for (const text of cases) {
    const [, op] = /\((local|global|call|table)/.exec(text)!;
    const body = {
      local: [0, 0x20, 0, 0x1a, 0x0b],
      global: [0, 0x23, 0, 0x1a, 0x0b],
      call: [0, 0x10, 1, 0x0b],
      table: [0, 0x41, 0, 0x25, 0, 0x1a, 0x0b],
    }[op as "local"];
    const bytes = rawModule([[0x60, 0, 0]], [body]);
    assertEquals(WebAssembly.validate(bytes), false);
    assertThrows(() => meterModule(bytes), MeterError);
  }
});

Deno.test("What is unknown is an error with its byte offset", () => {
  const body = (...code: number[]) => rawModule([[0x60, 0, 0]], [[0, ...code]]);
  const cases: [number[], string, number][] = [
    [[0xff, 0x0b], "Unknown opcode 0xff", 23],
    [[0x27, 0x0b], "Unknown opcode 0x27", 23],
    [[0xfd, ...leb(0x200), 0x0b], "Unknown opcode 0xfd 0x200", 23],
    [[0xfc, 0x40, 0x0b], "Unknown opcode 0xfc 0x40", 23],
  ];
  for (const [code, message, offset] of cases) {
    const error = assertThrows(() => meterModule(body(...code)), MeterError);
    assertStringIncludes(error.message, `${message} at byte offset ${offset}`);
    assertEquals([error.code, error.offset], ["unknown", offset]);
  }
  const section = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 99, 0);
  const error = assertThrows(() => meterModule(section), MeterError);
  assertStringIncludes(error.message, "Unknown section 99 at byte offset 8");
});

Deno.test("Truncated modules are errors, at whatever byte they end", () => {
  const bytes = wat(`(module (memory 1) (table 1 funcref) (func (export "a")
    (loop (br_table 0 0 (i32.const 1)))) (data (i32.const 0) "abc"))`);
  for (let end = 1; end < bytes.length; end++) {
    const part = bytes.slice(0, end);
    if (WebAssembly.validate(part)) continue;
    assertThrows(() => meterModule(part), MeterError);
  }
});

Deno.test("Memories and tables get maxima within the caps", () => {
  const bytes = wat(`(module (memory 1) (table 5 funcref) (table 5 externref)
    (table 1 2 funcref))`);
  const { report, bytes: out } = meterModule(bytes, {
    maxPages: 10,
    maxTableElements: 41,
  });
  assertEquals(report.memoryMaxima, [10]);
  assertEquals(report.tableMaxima, [15, 15, 2]);
  assertEquals(WebAssembly.validate(out), true);
});

Deno.test("Custom sections are dropped, except for names", () => {
  const bytes = wat(`(module (func $named (export "a")))`);
  const custom = Uint8Array.of(0, 4, 1, 0x78, 1, 2);
  const both = Uint8Array.from([...bytes, ...custom]);
  const module = new WebAssembly.Module(meterModule(both).bytes);
  assertEquals(WebAssembly.Module.customSections(module, "name").length, 1);
  assertEquals(WebAssembly.Module.customSections(module, "x").length, 0);
});

Deno.test("The input is not changed, and the output is the same each time", () => {
  const bytes = wat(`(module (func (export "a") (loop (br 0))))`);
  const copy = bytes.slice();
  const first = meterModule(bytes).bytes;
  assertEquals(bytes, copy);
  assertEquals(meterModule(bytes).bytes, first);
});

Deno.test("A module over the size cap is refused unread", () => {
  const bytes = new Uint8Array(17 * 1024 * 1024);
  const start = performance.now();
  const error = assertThrows(() => meterModule(bytes), MeterError);
  assertEquals(error.code, "too_large");
  assertLess(performance.now() - start, 100);
});
