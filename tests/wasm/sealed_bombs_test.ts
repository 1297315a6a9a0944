import { assertEquals, assertStringIncludes } from "@std/assert";
import type { V8Sandbox } from "../../mod.ts";
import { processLimits } from "../../wasm/sealed/process_limits.ts";
import { LIMIT_PROFILES } from "../../wasm/runtime/resource_limits.ts";
import {
  type SealedOptions,
  WasmScriptRuntime,
} from "../../wasm/sealed/runtime.ts";
import type { ScriptErrorReason } from "../../wasm/runtime/script_error.ts";
import { labTest } from "../harness.ts";
import { RUNTIME_BOMBS } from "./bomb_texts.ts";
import {
  allocatingModule,
  branchTableModule,
  joinModule,
  localsModule,
  manyLocalsModule,
  sharedMemoryModule,
} from "./bombs.ts";
import { expectRejection } from "./expect_error.ts";
import { jsonGuest, wat } from "./wat.ts";

const LIMITS = {
  maxMemory: 1024 * 1024,
  maxInstructions: 20_000_000,
  maxExecutionTime: 20_000,
};

const COUNTER = `(global $n (mut i32) (i32.const 0))
  (func (export "next") (result i32)
    (global.set $n (i32.add (global.get $n) (i32.const 1)))
    (global.get $n))`;

/** Touches all the memory it can get, beyond any limit of the engine's. */
const HOARD = wat(`(module (memory 1)
  (func (export "small") (result i32) (i32.const 3))
  (func (export "run") (local i32)
    (loop $l
      (memory.fill (i32.mul (memory.size) (i32.const 65536))
        (i32.const 1) (i32.const 0))
      (local.set 0 (memory.grow (i32.const 256)))
      (if (i32.eq (local.get 0) (i32.const -1)) (then unreachable))
      (memory.fill (i32.mul (local.get 0) (i32.const 65536))
        (i32.const 1) (i32.const 16777216))
      (br $l))))`);

/** A runtime beside the one that explodes, whose script keeps its state. */
async function neighbourOf(sandbox: V8Sandbox) {
  const runtime = new WasmScriptRuntime(LIMITS, { sandbox });
  const id = await runtime.loadModule(jsonGuest(COUNTER));
  assertEquals(await runtime.callRawFunc(id, "next"), 1);
  return async () => assertEquals(await runtime.callRawFunc(id, "next"), 2);
}

labTest("Bombs that run end in a sealed runtime as in process", async (lab) => {
  const sandbox = lab.sandbox();
  const stillCounts = await neighbourOf(sandbox);
  const runtime = new WasmScriptRuntime(LIMITS, { sandbox });
  const other = await runtime.loadModule(jsonGuest(COUNTER));
  let next = 0;
  for (const [title, [reason, text]] of Object.entries(RUNTIME_BOMBS)) {
    const id = await runtime.loadModule(wat(`(module ${text})`), {
      name: title,
    });
    for (let round = 0; round < 2; round++) {
      await expectRejection(
        () => runtime.callRawFunc(id, "run"),
        "runtime",
        reason,
      );
    }
    // It kept its state: the process is the same.
    assertEquals(await runtime.callRawFunc(other, "next"), ++next, title);
    await runtime.unloadModule(id);
  }
  await stillCounts();
});

labTest(
  "Bombs at loading end in a sealed runtime as in process",
  async (lab) => {
    const runtime = new WasmScriptRuntime(LIMITS, { sandbox: lab.sandbox() });
    const other = await runtime.loadModule(jsonGuest(COUNTER));
    const refused: [Uint8Array, string, ScriptErrorReason?][] = [
      [wat(`(module (memory 65536))`), "pages", "out_of_memory"],
      [wat(`(module (table 10000000 funcref))`), "table", "out_of_memory"],
      [allocatingModule("struct"), "allocation is refused"],
      [allocatingModule("array"), "allocation is refused"],
      [allocatingModule("global"), "allocation is refused"],
      [localsModule(), "too long to compile"],
      [joinModule(), "too long to compile"],
      [branchTableModule(), "too long to compile"],
      [manyLocalsModule(), "Too many locals in all"],
      [sharedMemoryModule(), "Shared memory is refused"],
      [
        wat(`(module (import "host" "m" (memory 1 1 shared)))`),
        "Shared memory is refused",
      ],
    ];
    for (const [bytes, message, reason] of refused) {
      const load = () => runtime.loadModule(bytes);
      const error = await expectRejection(load, "compile", reason);
      assertStringIncludes(error.message, message);
    }
    const start = wat(`(module (start $s) (func $s (loop (br 0))))`);
    await expectRejection(
      () => runtime.loadModule(start),
      "runtime",
      "out_of_fuel",
    );
    const data = wat(`(module (memory 1) (data (i32.const 65535) "abc"))`);
    await expectRejection(() => runtime.loadModule(data), "runtime", "trap");
    assertEquals(await runtime.callRawFunc(other, "next"), 1);
  },
);

labTest(
  "Bomb: sleeping in poll_oneoff meets the deadline, sealed",
  async (lab) => {
    const runtime = new WasmScriptRuntime(LIMITS, { sandbox: lab.sandbox() });
    // One subscription to the clock, for 100 seconds.
    const bytes = wat(`(module
    (import "wasi_snapshot_preview1" "poll_oneoff"
      (func $poll (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "_start")
      (i32.store (i32.const 16) (i32.const 1))
      (i64.store (i32.const 24) (i64.const 100000000000))
      (drop (call $poll (i32.const 0) (i32.const 100) (i32.const 1)
        (i32.const 200)))))`);
    await expectRejection(
      () => runtime.runCommand(bytes),
      "runtime",
      "deadline",
    );
  },
);

/**
 * Calls `run` of a module that blows up the process itself, beside another
 * module; both work again afterwards.
 *
 * @returns The runtime and the module's id.
 */
async function blowUp(
  sandbox: V8Sandbox,
  options: SealedOptions,
  bytes: Uint8Array,
  reason: ScriptErrorReason,
  message = '"bomb" ended with its process',
): Promise<[WasmScriptRuntime, number]> {
  const stillCounts = await neighbourOf(sandbox);
  const runtime = new WasmScriptRuntime({}, { sandbox, ...options });
  const other = await runtime.loadModule(jsonGuest(COUNTER));
  const id = await runtime.loadModule(bytes, { name: "bomb" });
  for (let round = 0; round < 2; round++) {
    assertEquals(await runtime.callRawFunc(other, "next"), 1);
    const [error, answer] = await Promise.all([
      expectRejection(() => runtime.callRawFunc(id, "run"), "runtime", reason),
      // Asked for before the end, answered by the next isolate.
      runtime.callJsonFunc(other, "echo", "patience"),
    ]);
    assertStringIncludes(error.message, message);
    assertEquals(error.timeUsed > 0, true);
    assertEquals(answer, "patience");
    await runtime.reloadModule(other, jsonGuest(COUNTER));
  }
  await stillCounts();
  return [runtime, id];
}

labTest("A memory bomb meets the limit of the process", async (lab) => {
  const processLimits = { memoryMb: 200 };
  const sandbox = lab.sandbox();
  // The kernel refuses to grow, or the process ends: both say out of memory.
  const [runtime, id] = await blowUp(
    sandbox,
    { processLimits },
    HOARD,
    "out_of_memory",
    "emory",
  );
  assertEquals(await runtime.callRawFunc(id, "small"), 3);
});

labTest(
  "A bomb in the heap past the engine's caps ends its process",
  async (lab) => {
    const tables = 30;
    const each = (text: (index: number) => string) =>
      Array.from({ length: tables }, (_, index) => text(index)).join("");
    const bytes = wat(`(module ${each(() => "(table 0 externref)")}
    (func (export "small") (result i32) (i32.const 3))
    (func (export "run") ${
      each((i) =>
        `(drop (table.grow ${i} (ref.null extern) (i32.const 9000000)))`
      )
    }))`);
    const options = {
      caps: { maxTableElements: 1e9 },
      processLimits: { memoryMb: 200 },
    };
    const [runtime, id] = await blowUp(
      lab.sandbox(),
      options,
      bytes,
      "out_of_memory",
    );
    assertEquals(await runtime.callRawFunc(id, "small"), 3);
    // Loaded three times, called three times.
    assertEquals((await runtime.usage(id)).calls, 6);
  },
);

labTest(
  "A compile bomb past the engine's caps ends its process",
  async (lab) => {
    const none = 1e9;
    const caps = { maxFunctionWork: none, maxModuleWork: none };
    const options = { caps, processLimits: { cpuMs: 500 } };
    await blowUp(lab.sandbox(), options, localsModule(), "deadline");
  },
);

labTest("A loop past the engine's limits ends its process", async (lab) => {
  const spin = wat(`(module (func (export "run") (loop (br 0))))`);
  const options = { processLimits: { cpuMs: 500 } };
  await blowUp(lab.sandbox(), options, spin, "deadline");
});

Deno.test("Limits of the process are wider than those of its scripts", () => {
  for (const limits of Object.values(LIMIT_PROFILES)) {
    const { cpuMs, wallMs, unresponsiveMs, memoryMb } = processLimits(limits);
    for (const ms of [cpuMs, wallMs, unresponsiveMs]) {
      assertEquals(ms! > limits.maxExecutionTime, true);
    }
    assertEquals(memoryMb! * 1024 * 1024 > limits.maxMemory, true);
  }
});

Deno.test("Limits of the process are off where those of scripts are", () => {
  const limits = { maxMemory: 0, maxInstructions: 0, maxExecutionTime: 0 };
  const { cpuMs, wallMs, memoryMb } = processLimits(limits);
  assertEquals([cpuMs, wallMs, memoryMb], [0, 0, 0]);
  const endless = { ...limits, maxExecutionTime: 1e300 };
  assertEquals(processLimits(endless).wallMs, 0x7fff_ffff);
});
