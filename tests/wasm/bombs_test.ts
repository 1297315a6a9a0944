import { assertEquals, assertStringIncludes } from "@std/assert";
import { InProcessRuntime } from "../../wasm/runtime/in_process.ts";
import type { ScriptErrorReason } from "../../wasm/runtime/script_error.ts";
import { RUNTIME_BOMBS } from "./bomb_texts.ts";
import { expectError } from "./expect_error.ts";
import { jsonGuest, wat } from "./wat.ts";
import {
  allocatingModule,
  branchTableModule,
  joinModule,
  localsModule,
  manyLocalsModule,
  sharedMemoryModule,
} from "./bombs.ts";

const LIMITS = {
  maxMemory: 1024 * 1024,
  maxInstructions: 20_000_000,
  maxExecutionTime: 2000,
};

/** Runs `run` of the module beside a good one, which must stay as it was. */
function explode(
  bytes: Uint8Array,
  reason: ScriptErrorReason,
  limits = LIMITS,
): void {
  const runtime = new InProcessRuntime(limits);
  const other = runtime.loadModule(jsonGuest());
  const id = runtime.loadModule(bytes);
  for (let round = 0; round < 2; round++) {
    expectError(() => runtime.callRawFunc(id, "run"), "runtime", reason);
  }
  assertEquals(runtime.callJsonFunc(other, "echo", 7), 7);
}

/** Loads the module, which must be refused within a second. */
function refuse(bytes: Uint8Array, message: string, reason?: "out_of_memory") {
  const runtime = new InProcessRuntime(LIMITS);
  const start = performance.now();
  const error = expectError(
    () => runtime.loadModule(bytes),
    "compile",
    reason,
  );
  assertStringIncludes(error.message, message);
  assertEquals(performance.now() - start < 1000, true);
  const other = runtime.loadModule(jsonGuest());
  assertEquals(runtime.callJsonFunc(other, "echo", 7), 7);
}

for (const [title, [reason, text]] of Object.entries(RUNTIME_BOMBS)) {
  Deno.test(`Bomb: ${title} ends as ${reason}`, () => {
    explode(wat(`(module ${text})`), reason);
  });
}

Deno.test("Bomb: loops without fuel limit end at the deadline", () => {
  const limits = { ...LIMITS, maxInstructions: 0, maxExecutionTime: 20 };
  const texts = [
    `(func (export "run") (loop (br 0)))`,
    `(func $a (export "run") (return_call $a))`,
    `(memory 16) (func (export "run") (loop
       (memory.copy (i32.const 0) (i32.const 1) (i32.const 1048575)) (br 0)))`,
    `(memory 1) (func (export "run")
       (loop (drop (memory.grow (i32.const 0))) (br 0)))`,
  ];
  for (const text of texts) {
    explode(wat(`(module ${text})`), "deadline", limits);
  }
});

Deno.test("Bomb: straight bulk operations cannot pass the deadline", () => {
  const fill = "(memory.fill (i32.const 0) (i32.const 1) (i32.const 1048576))";
  const text = `(memory 16) (func (export "run") ${fill.repeat(4000)})`;
  const limits = { ...LIMITS, maxInstructions: 0, maxExecutionTime: 5 };
  explode(wat(`(module ${text})`), "deadline", limits);
});

Deno.test("Bomb: a start function that loops ends as out_of_fuel", () => {
  const runtime = new InProcessRuntime(LIMITS);
  const bytes = wat(`(module (start $s) (func $s (loop (br 0))))`);
  expectError(() => runtime.loadModule(bytes), "runtime", "out_of_fuel");
});

Deno.test("Bomb: catch_all around a host error cannot go on", () => {
  let calls = 0;
  const runtime = new InProcessRuntime(LIMITS, {
    host: {
      fail: {
        raw: () => {
          calls++;
          throw new Error("no");
        },
      },
    },
  });
  const id = runtime.loadModule(wat(`(module
    (import "host" "fail" (func $fail))
    (func (export "run")
      (loop $l (try (do (call $fail)) (catch_all)) (br $l))))`));
  const error = expectError(() => runtime.callRawFunc(id, "run"), "runtime");
  assertStringIncludes(error.message, "host.fail failed");
  assertEquals(calls, 1);
});

Deno.test("Bomb: a memory of 4 GB is refused", () => {
  refuse(wat(`(module (memory 65536))`), "pages", "out_of_memory");
  refuse(wat(`(module (memory i64 65536))`), "pages", "out_of_memory");
  refuse(wat(`(module (table 10000000 funcref))`), "table", "out_of_memory");
});

Deno.test("Bomb: data segments outside of the memory fail at loading", () => {
  const runtime = new InProcessRuntime(LIMITS);
  const bytes = wat(`(module (memory 1) (data (i32.const 65535) "abc"))`);
  expectError(() => runtime.loadModule(bytes), "runtime", "trap");
});

Deno.test("Bomb: many data segments load or are refused in bounded time", () => {
  const segments = '(data (i32.const 0) "x")';
  const runtime = new InProcessRuntime(LIMITS);
  runtime.loadModule(wat(`(module (memory 1) ${segments.repeat(20_000)})`));
  const elements = `(elem (i32.const 0) ${"0 ".repeat(50_000)})`.repeat(5);
  refuse(
    wat(`(module (table 50000 funcref) (func) ${elements})`),
    "Too many table elements",
  );
});

Deno.test("Bomb: struct and array allocation is refused", () => {
  refuse(allocatingModule("struct"), "allocation is refused");
  refuse(allocatingModule("array"), "allocation is refused");
  refuse(allocatingModule("global"), "allocation is refused");
});

Deno.test("Bomb: modules that take long to compile are refused", () => {
  refuse(localsModule(), "too long to compile");
  refuse(joinModule(), "too long to compile");
  refuse(branchTableModule(), "too long to compile");
  refuse(manyLocalsModule(), "Too many locals in all");
});

Deno.test("Bomb: shared memory and a second memory are refused", () => {
  refuse(sharedMemoryModule(), "Shared memory is refused");
  refuse(wat(`(module (memory 1) (memory 1))`), "2 memories");
});

Deno.test("Bomb: exceptions that hold much are refused", () => {
  const params = "i64 ".repeat(1000);
  refuse(wat(`(module (tag (param ${params})))`), "1000 values");
});
