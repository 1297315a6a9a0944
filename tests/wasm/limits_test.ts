import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { InProcessRuntime } from "../../wasm/runtime/in_process.ts";
import {
  LIMIT_PROFILES,
  resolveLimits,
} from "../../wasm/runtime/resource_limits.ts";
import { expectError, expectRejection } from "./expect_error.ts";
import { inBothHomes } from "./homes.ts";
import { jsonGuest } from "./wat.ts";

const SPIN = `(func (export "spin") (param i32 i32) (result i32 i32)
  (loop (br 0)) (unreachable))`;

const HOARD = `(func (export "hoard") (param i32 i32) (result i32 i32)
  (loop $more
    (if (i32.eq (memory.grow (i32.const 1)) (i32.const -1))
      (then unreachable))
    (br $more))
  (unreachable))
  (func (export "grow") (param i32) (result i32)
    (memory.grow (local.get 0)))`;

inBothHomes(
  "Memory limit: growing past it is refused and named",
  async (open) => {
    const runtime = open({ maxMemory: 1024 * 1024 });
    const id = await runtime.loadModule(jsonGuest(HOARD), { name: "hoarder" });
    const error = await expectRejection(
      () => runtime.callJsonFunc(id, "hoard", null),
      "runtime",
      "out_of_memory",
    );
    assertEquals(error.script, "hoarder");
    assertEquals(await runtime.callRawFunc(id, "grow", 15), 1);
    assertEquals((await runtime.usage(id)).last.pages, 16);
    assertEquals(await runtime.callRawFunc(id, "grow", 1), -1);
    assertEquals(
      await runtime.callJsonFunc(id, "echo", "still here"),
      "still here",
    );
  },
);

inBothHomes(
  "Instruction limit: an endless loop runs out of fuel",
  async (open) => {
    const runtime = open({ maxInstructions: 100_000 });
    const id = await runtime.loadModule(jsonGuest(SPIN));
    const error = await expectRejection(
      () => runtime.callJsonFunc(id, "spin", null),
      "runtime",
      "out_of_fuel",
    );
    assertStringIncludes(error.message, "out of fuel");
    assertStringIncludes(error.message, "100000");
    assertEquals(error.fuelUsed > 100_000, true);
  },
);

Deno.test("Instruction limit: a call may use exactly that much", () => {
  const bytes = jsonGuest(`(func (export "count") (param i32)
    (loop (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
      (br_if 0 (local.get 0))))`);
  const free = new InProcessRuntime();
  const probe = free.loadModule(bytes);
  free.callRawFunc(probe, "count", 1000);
  const { fuel } = free.usage(probe).last;
  const enough = new InProcessRuntime({ maxInstructions: fuel });
  enough.callRawFunc(enough.loadModule(bytes), "count", 1000);
  const short = new InProcessRuntime({ maxInstructions: fuel - 1 });
  const id = short.loadModule(bytes);
  expectError(
    () => short.callRawFunc(id, "count", 1000),
    "runtime",
    "out_of_fuel",
  );
});

inBothHomes(
  "Execution time limit: an endless loop meets its deadline",
  async (open) => {
    const runtime = open({ maxExecutionTime: 30 });
    runtime.startEpochTimer();
    const id = await runtime.loadModule(jsonGuest(SPIN));
    const error = await expectRejection(
      () => runtime.callJsonFunc(id, "spin", null),
      "runtime",
      "deadline",
    );
    assertStringIncludes(error.message, "30 ms");
    assertEquals(error.timeUsed >= 30, true);
  },
);

inBothHomes(
  "Sandbox: a script reaches nothing that it was not given",
  async (open) => {
    const runtime = open("strict");
    const imports = [
      `(import "host" "log" (func (param i32 i32)))`,
      `(import "env" "exit" (func))`,
      `(import "wasi_snapshot_preview1" "fd_write"
      (func (param i32 i32 i32 i32) (result i32)))`,
      `(import "host" "constructor" (func))`,
      `(import "__proto__" "toString" (func))`,
      `(import "host" "global" (global i32))`,
    ];
    for (const text of imports) {
      const bytes = jsonGuest(`${text}\n\n`);
      const error = await expectRejection(
        () => runtime.loadModule(bytes),
        "compile",
      );
      assertStringIncludes(error.message, "is not provided");
    }
  },
);

inBothHomes(
  "Termination: the same script runs again after each limit",
  async (open) => {
    const runtime = open("strict");
    const id = await runtime.loadModule(jsonGuest(SPIN + HOARD));
    for (let round = 0; round < 20; round++) {
      await expectRejection(
        () => runtime.callJsonFunc(id, "spin", null),
        "runtime",
        "out_of_fuel",
      );
      await expectRejection(
        () => runtime.callJsonFunc(id, "hoard", null),
        "runtime",
        "out_of_memory",
      );
      assertEquals(await runtime.callJsonFunc(id, "echo", { round }), {
        round,
      });
    }
  },
);

inBothHomes(
  "Scripts: one over its limit leaves the others as they were",
  async (open) => {
    const runtime = open("strict");
    const counter = `(global $n (mut i32) (i32.const 0))
    (func (export "next") (result i32)
      (global.set $n (i32.add (global.get $n) (i32.const 1)))
      (global.get $n))`;
    const good = await runtime.loadModule(jsonGuest(counter));
    const bad = await runtime.loadModule(jsonGuest(SPIN));
    assertEquals(await runtime.callRawFunc(good, "next"), 1);
    await expectRejection(
      () => runtime.callJsonFunc(bad, "spin", null),
      "runtime",
      "out_of_fuel",
    );
    assertEquals(await runtime.callRawFunc(good, "next"), 2);
  },
);

inBothHomes("Limits: profiles, some limits, and none", async (open) => {
  assertEquals(LIMIT_PROFILES.development, {
    maxMemory: 67_108_864,
    maxInstructions: 10_000_000,
    maxExecutionTime: 5000,
  });
  assertEquals(resolveLimits("production"), {
    maxMemory: 16_777_216,
    maxInstructions: 1_000_000,
    maxExecutionTime: 1000,
  });
  assertEquals(open("strict").limits, {
    maxMemory: 1_048_576,
    maxInstructions: 100_000,
    maxExecutionTime: 100,
  });
  const own = open({ maxInstructions: 3 });
  const id = await own.loadModule(jsonGuest(SPIN));
  await expectRejection(
    () => own.callRawFunc(id, "spin", 0, 0),
    "runtime",
    "out_of_fuel",
  );
  assertEquals(resolveLimits({ maxMemory: 5 }), {
    maxMemory: 5,
    maxInstructions: 0,
    maxExecutionTime: 0,
  });
});

Deno.test("Limits: unknown names and bad values are refused by name", () => {
  const unknown = { maxMemroy: 1 } as object;
  assertThrows(() => resolveLimits(unknown), TypeError, "maxMemroy");
  const bad = [{ maxMemory: -1 }, { maxInstructions: 1.5 }, {
    maxExecutionTime: NaN,
  }];
  for (const limits of bad) {
    const [name] = Object.keys(limits);
    assertThrows(() => resolveLimits(limits), RangeError, name);
  }
  const profile = "loose" as "strict";
  assertThrows(() => resolveLimits(profile), TypeError, "strict");
});

inBothHomes("Limits: 0 means unlimited", async (open) => {
  const runtime = open();
  const id = await runtime.loadModule(jsonGuest(`(func (export "far")
    (local i32) (local.set 0 (i32.const 3000000))
    (loop (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
      (br_if 0 (local.get 0))))`));
  await runtime.callRawFunc(id, "far");
  assertEquals((await runtime.usage(id)).last.fuel > 10_000_000, true);
});
