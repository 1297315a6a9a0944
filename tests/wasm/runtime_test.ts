import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { InProcessRuntime } from "../../wasm/runtime/in_process.ts";
import { ScriptError } from "../../wasm/runtime/script_error.ts";
import { expectError } from "./expect_error.ts";
import { jsonGuest, wat } from "./wat.ts";

const COUNTER = `(global $n (mut i32) (i32.const 0))
  (func (export "next") (result i32)
    (global.set $n (i32.add (global.get $n) (i32.const 1)))
    (global.get $n))
  (func (export "trap") unreachable)`;

Deno.test("callJsonFunc() passes JSON there and back", () => {
  const runtime = new InProcessRuntime("strict");
  const id = runtime.loadModule(jsonGuest());
  const values = [{ a: [1, "ü", null] }, "", 0, true, []];
  for (const value of values) {
    assertEquals(runtime.callJsonFunc(id, "echo", value), value);
    assertEquals(runtime.callJsonFunc(id, "packed", value), value);
  }
  assertEquals(runtime.callJsonFunc(id, "echo", undefined), null);
});

Deno.test("callJsonFunc() says what the module lacks", () => {
  const runtime = new InProcessRuntime("strict");
  const cases = [
    ["", "Module does not export 'alloc'"],
    [
      `(func (export "alloc") (param i32) (result i32) i32.const 0)`,
      "Module does not export 'memory'",
    ],
    [
      `(memory (export "memory") 1)
       (func (export "alloc") (param i32) (result i32) i32.const 0)`,
      "Function echo not found or signature mismatch",
    ],
    [
      `(memory (export "memory") 1) (func (export "echo"))
       (func (export "alloc") (param i32) (result i32) i32.const 0)`,
      "Function echo not found or signature mismatch",
    ],
  ] as const;
  for (const [parts, message] of cases) {
    const id = runtime.loadModule(wat(`(module ${parts})`), { name: "poor" });
    const error = expectError(
      () => runtime.callJsonFunc(id, "echo", 1),
      "not_found",
    );
    assertEquals(error.message, `Script "poor": ${message}`);
  }
});

Deno.test("callJsonFunc() checks pointers, lengths and text of answers", () => {
  const runtime = new InProcessRuntime("strict", { maxJsonBytes: 1000 });
  const answer = (ptr: number, length: number) =>
    runtime.loadModule(jsonGuest(`
      (data (i32.const 0) "nonsense")
      (func (export "f") (param i32 i32) (result i32 i32)
        (i32.const ${ptr}) (i32.const ${length}))`));
  const call = (id: number) => () => runtime.callJsonFunc(id, "f", 1);
  expectError(call(answer(65_530, 10)), "runtime", "trap");
  expectError(call(answer(-1, 10)), "runtime", "trap");
  const long = expectError(call(answer(0, -1)), "runtime");
  assertStringIncludes(long.message, "maxJsonBytes");
  const text = expectError(call(answer(0, 8)), "runtime");
  assertStringIncludes(text.message, "not JSON");
});

Deno.test("callJsonFunc() survives an alloc that answers nonsense", () => {
  const runtime = new InProcessRuntime("strict");
  const id = runtime.loadModule(wat(`(module (memory (export "memory") 1)
    (func (export "alloc") (param i32) (result i32) (i32.const -8))
    (func (export "f") (param i32 i32) (result i64) (i64.const 0)))`));
  expectError(() => runtime.callJsonFunc(id, "f", "text"), "runtime", "trap");
});

Deno.test("alloc and start functions draw on the limits", () => {
  const runtime = new InProcessRuntime("strict");
  const start = wat(`(module (start $s) (func $s (loop (br 0))))`);
  expectError(() => runtime.loadModule(start), "runtime", "out_of_fuel");
  const id = runtime.loadModule(wat(`(module (memory (export "memory") 1)
    (func (export "alloc") (param i32) (result i32) (loop (br 0)) unreachable)
    (func (export "f") (param i32 i32) (result i64) (i64.const 0)))`));
  expectError(
    () => runtime.callJsonFunc(id, "f", 1),
    "runtime",
    "out_of_fuel",
  );
});

Deno.test("A script keeps its state, and starts anew after a trap", () => {
  const runtime = new InProcessRuntime("strict");
  const id = runtime.loadModule(jsonGuest(COUNTER));
  assertEquals(runtime.callRawFunc(id, "next"), 1);
  assertEquals(runtime.callRawFunc(id, "next"), 2);
  expectError(() => runtime.callRawFunc(id, "nothing"), "not_found");
  assertEquals(runtime.callRawFunc(id, "next"), 3);
  const error = expectError(
    () => runtime.callRawFunc(id, "trap"),
    "runtime",
    "trap",
  );
  assertEquals(error.message, 'Script "module 1": unreachable');
  assertEquals(runtime.callRawFunc(id, "next"), 1);
});

Deno.test("reloadModule() keeps id and usage, and the old one on failure", () => {
  const runtime = new InProcessRuntime("strict");
  const id = runtime.loadModule(jsonGuest(COUNTER), { name: "a" });
  runtime.callRawFunc(id, "next");
  expectError(() => runtime.reloadModule(id, new Uint8Array(9)), "compile");
  assertEquals(runtime.callRawFunc(id, "next"), 2);
  const calls = runtime.usage(id).calls;
  runtime.reloadModule(id, jsonGuest());
  expectError(() => runtime.callRawFunc(id, "next"), "not_found");
  assertEquals(runtime.usage(id).calls, calls + 2);
});

Deno.test("unloadModule() forgets the module", () => {
  const runtime = new InProcessRuntime("strict");
  const id = runtime.loadModule(jsonGuest());
  runtime.unloadModule(id);
  const uses = [
    () => runtime.callJsonFunc(id, "echo", 1),
    () => runtime.usage(id),
    () => runtime.unloadModule(id),
    () => runtime.reloadModule(id, jsonGuest()),
  ];
  for (const use of uses) {
    const error = expectError(use, "not_found");
    assertStringIncludes(error.message, "Module not found");
  }
});

Deno.test("usage() counts the last call and all of them", () => {
  const runtime = new InProcessRuntime("strict");
  const id = runtime.loadModule(jsonGuest(COUNTER));
  assertEquals(runtime.usage(id).last.fuel, 0);
  runtime.callRawFunc(id, "next");
  runtime.callRawFunc(id, "next");
  const { last, total, calls } = runtime.usage(id);
  assertEquals(last.fuel, 6); // the entry and 5 instructions
  assertEquals(total.fuel, 12);
  assertEquals(calls, 3);
  assertEquals(last.pages, 1);
  assertEquals(total.time >= last.time, true);
});

Deno.test("JSON host functions take and give values", () => {
  const seen: unknown[] = [];
  const runtime = new InProcessRuntime("strict", {
    host: {
      log: { json: (value) => void seen.push(value) },
      twice: { json: (value) => [value, value] },
    },
  });
  const id = runtime.loadModule(jsonGuest(`
    (import "host" "log" (func $log (param i32 i32)))
    (import "host" "twice" (func $twice (param i32 i32) (result i64)))

    (func (export "run") (param i32 i32) (result i64)
      (call $log (local.get 0) (local.get 1))
      (call $twice (local.get 0) (local.get 1)))`));
  assertEquals(runtime.callJsonFunc(id, "run", { x: 1 }), [{ x: 1 }, { x: 1 }]);
  assertEquals(seen, [{ x: 1 }]);
});

Deno.test("Raw host functions read, write and charge", () => {
  let text = "";
  const runtime = new InProcessRuntime("strict", {
    host: {
      log: {
        raw: (guest, ptr, length) => {
          text = `${guest.script}: ${
            guest.readText(Number(ptr), Number(length))
          }`;
          guest.write(0, new Uint8Array([42]));
          guest.charge(1000);
        },
      },
    },
  });
  const id = runtime.loadModule(
    jsonGuest(`
    (import "host" "log" (func $log (param i32 i32)))

    (data (i32.const 0) "hi")
    (func (export "run") (result i32)
      (call $log (i32.const 0) (i32.const 2))
      (i32.load8_u (i32.const 0)))`),
    { name: "raw" },
  );
  assertEquals(runtime.callRawFunc(id, "run"), 42);
  assertEquals(text, "raw: hi");
  assertEquals(runtime.usage(id).last.fuel > 1000, true);
});

Deno.test("A host function's error ends the call and is its cause", () => {
  const runtime = new InProcessRuntime("strict", {
    host: {
      fail: {
        raw: () => {
          throw new Error("no such door");
        },
      },
    },
  });
  const id = runtime.loadModule(wat(`(module
    (import "host" "fail" (func $fail))
    (func (export "run") (call $fail)))`));
  const error = expectError(() => runtime.callRawFunc(id, "run"), "runtime");
  assertStringIncludes(error.message, "Host function host.fail failed");
  assertStringIncludes(String(error.cause), "no such door");
});

Deno.test("A call within a call draws on the outer one's fuel", () => {
  let depth = 0;
  const runtime: InProcessRuntime = new InProcessRuntime("strict", {
    host: {
      again: {
        raw: () => {
          if (++depth < 10_000) runtime.callRawFunc(id, "run");
        },
      },
    },
  });
  const id = runtime.loadModule(wat(`(module
    (import "host" "again" (func $again))
    (func (export "run") (call $again)))`));
  const error = assertThrows(() => runtime.callRawFunc(id, "run"), ScriptError);
  assertEquals(["out_of_fuel", "stack_overflow"].includes(error.reason!), true);
  assertEquals(depth < 2000, true);
});

Deno.test("A running script cannot be replaced or unloaded", () => {
  const messages: string[] = [];
  const runtime: InProcessRuntime = new InProcessRuntime("strict", {
    host: {
      meddle: {
        raw: () => {
          for (
            const act of [
              () => runtime.unloadModule(id),
              () => runtime.reloadModule(id, jsonGuest()),
            ]
          ) messages.push(expectError(act, "runtime").message);
        },
      },
    },
  });
  const id = runtime.loadModule(
    wat(`(module
    (import "host" "meddle" (func $meddle))
    (func (export "run") (call $meddle)))`),
    { name: "busy" },
  );
  runtime.callRawFunc(id, "run");
  assertEquals(
    messages,
    Array(2).fill('Cannot change script "busy" while it runs'),
  );
});

Deno.test("A call of another script ends at the outer call's deadline", () => {
  let calls = 0;
  const runtime: InProcessRuntime = new InProcessRuntime({
    maxExecutionTime: 40,
  }, {
    host: {
      spin: {
        raw: () => {
          calls++;
          runtime.callRawFunc(inner, "spin");
        },
      },
    },
  });
  const inner = runtime.loadModule(
    wat(`(module (func (export "spin") (loop (br 0))))`),
  );
  const outer = runtime.loadModule(wat(`(module
    (import "host" "spin" (func $spin))
    (func (export "run") (local i32)
      (loop $l (local.set 0 (i32.add (local.get 0) (i32.const 1)))
        (br_if $l (i32.lt_u (local.get 0) (i32.const 1000000))))
      (loop $l (try (do (call $spin)) (catch_all)) (br $l))))`));
  expectError(() => runtime.callRawFunc(outer, "run"), "runtime", "deadline");
  assertEquals(calls, 1);
});
