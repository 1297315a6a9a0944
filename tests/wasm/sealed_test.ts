import {
  assertEquals,
  assertNotEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { DEFAULT_CAPS } from "../../wasm/binary/caps.ts";
import { WasmScriptRuntime } from "../../wasm/sealed/runtime.ts";
import type { SealedHostFunction } from "../../wasm/sealed/sealed_host.ts";
import { labTest, tierProcesses } from "../harness.ts";
import { expectRejection } from "./expect_error.ts";
import { jsonGuest, wat } from "./wat.ts";

const COUNTER = `(global $n (mut i32) (i32.const 0))
  (func (export "next") (result i32)
    (global.set $n (i32.add (global.get $n) (i32.const 1)))
    (global.get $n))
  (func (export "trap") unreachable)`;

const later = <T>(value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), 1));

labTest(
  "A sealed runtime passes JSON and numbers there and back",
  async (lab) => {
    const runtime = new WasmScriptRuntime("production", {
      sandbox: lab.sandbox(),
    });
    const id = await runtime.loadModule(jsonGuest(`
    (func (export "f64") (param f64) (result f64) (local.get 0))
    (func (export "both") (param i64 f32) (result f32 i64)
      (local.get 1) (local.get 0))
    (func (export "none"))`));
    for (const value of [{ a: [1, "ü", null] }, "", 0, true, []]) {
      assertEquals(await runtime.callJsonFunc(id, "echo", value), value);
      assertEquals(await runtime.callJsonFunc(id, "packed", value), value);
    }
    assertEquals(await runtime.callJsonFunc(id, "echo", undefined), null);
    for (const value of [1.5, -0, NaN, Infinity, -Infinity, 5e-324]) {
      const back = await runtime.callRawFunc(id, "f64", value);
      assertEquals(Object.is(back, value), true, String(value));
    }
    const both = await runtime.callRawFunc(id, "both", -(2n ** 63n), 0.5);
    assertEquals(both, [0.5, -(2n ** 63n)]);
    assertEquals(await runtime.callRawFunc(id, "none"), undefined);
  },
);

labTest(
  "A sealed script keeps its state, and starts anew after a trap",
  async (lab) => {
    const runtime = new WasmScriptRuntime("production", {
      sandbox: lab.sandbox(),
    });
    const id = await runtime.loadModule(jsonGuest(COUNTER), {
      name: "counter",
    });
    assertEquals(await runtime.callRawFunc(id, "next"), 1);
    assertEquals(await runtime.callRawFunc(id, "next"), 2);
    await expectRejection(() => runtime.callRawFunc(id, "no"), "not_found");
    assertEquals(await runtime.callRawFunc(id, "next"), 3);
    const error = await expectRejection(
      () => runtime.callRawFunc(id, "trap"),
      "runtime",
      "trap",
    );
    assertEquals(error.message, 'Script "counter": unreachable');
    assertEquals(error.script, "counter");
    assertEquals(await runtime.callRawFunc(id, "next"), 1);
  },
);

labTest(
  "A sealed runtime reloads, unloads and counts as one in process",
  async (lab) => {
    const runtime = new WasmScriptRuntime("production", {
      sandbox: lab.sandbox(),
    });
    const id = await runtime.loadModule(jsonGuest(COUNTER));
    await runtime.callRawFunc(id, "next");
    const usage = await runtime.usage(id);
    assertEquals(usage.last.fuel, 6); // the entry and 5 instructions
    assertEquals([usage.calls, usage.last.pages], [2, 1]);
    const broken = () => runtime.reloadModule(id, new Uint8Array(9));
    await expectRejection(broken, "compile");
    assertEquals(await runtime.callRawFunc(id, "next"), 2);
    await runtime.reloadModule(id, jsonGuest());
    await expectRejection(() => runtime.callRawFunc(id, "next"), "not_found");
    assertEquals((await runtime.usage(id)).calls, 5);
    await runtime.unloadModule(id);
    for (
      const use of [
        () => runtime.callJsonFunc(id, "echo", 1),
        () => runtime.usage(id),
        () => runtime.unloadModule(id),
        () => runtime.reloadModule(id, jsonGuest()),
      ]
    ) {
      const error = await expectRejection(use, "not_found");
      assertStringIncludes(error.message, "Module not found");
    }
  },
);

labTest(
  "A sealed call is made with the input of its moment, in order",
  async (lab) => {
    const runtime = new WasmScriptRuntime("production", {
      sandbox: lab.sandbox(),
    });
    const id = await runtime.loadModule(jsonGuest(COUNTER));
    const input = { n: 1 };
    const calls = [
      runtime.callJsonFunc(id, "echo", input),
      runtime.callRawFunc(id, "next"),
      runtime.callRawFunc(id, "next"),
    ];
    input.n = 2;
    assertEquals(await Promise.all(calls), [{ n: 1 }, 1, 2]);
  },
);

labTest("A sealed script waits for functions of the host", async (lab) => {
  const seen: unknown[] = [];
  const runtime = new WasmScriptRuntime("production", {
    sandbox: lab.sandbox(),
    host: {
      log: { json: (value) => void seen.push(value) },
      twice: { json: (value) => later([value, value]) },
    },
  });
  const id = await runtime.loadModule(jsonGuest(`
    (import "host" "log" (func $log (param i32 i32)))
    (import "host" "twice" (func $twice (param i32 i32) (result i64)))

    (start $s) (func $s (call $log (i32.const 8) (i32.const 1)))
    (data (i32.const 8) "7")
    (func (export "run") (param i32 i32) (result i64)
      (call $log (local.get 0) (local.get 1))
      (call $twice (local.get 0) (local.get 1)))`));
  const answer = await runtime.callJsonFunc(id, "run", { x: 1 });
  assertEquals(answer, [{ x: 1 }, { x: 1 }]);
  assertEquals(seen, [7, { x: 1 }]);
});

labTest(
  "Raw functions of the host reach the sealed script that waits",
  async (lab) => {
    let kept: { read(ptr: number, length: number): Promise<Uint8Array> };
    const peek: SealedHostFunction = {
      raw: async (guest, ptr, length) => {
        kept = guest;
        const text = await guest.readText(Number(ptr), Number(length));
        await guest.write(0, new Uint8Array([42]));
        await guest.charge(1000);
        assertEquals(guest.timeLeft() > 0, true);
        return [text === "hi" ? 1n : 0n, guest.script.length];
      },
    };
    const runtime = new WasmScriptRuntime("production", {
      sandbox: lab.sandbox(),
      host: { peek },
    });
    const id = await runtime.loadModule(
      jsonGuest(`
    (import "host" "peek" (func $peek (param i32 i32) (result i64 i32)))

    (data (i32.const 0) "hi")
    (func (export "run") (result i64 i32 i32)
      (call $peek (i32.const 0) (i32.const 2))
      (i32.load8_u (i32.const 0)))
    (func (export "outside") (result i64 i32)
      (call $peek (i32.const -1) (i32.const 2)))`),
      { name: "raw" },
    );
    assertEquals(await runtime.callRawFunc(id, "run"), [1n, 3, 42]);
    assertEquals((await runtime.usage(id)).last.fuel > 1000, true);
    await assertRejects(async () => await kept.read(0, 1), Error, "no longer");
    const error = await expectRejection(
      () => runtime.callRawFunc(id, "outside"),
      "runtime",
      "trap",
    );
    assertStringIncludes(error.message, "outside of the memory");
  },
);

labTest(
  "An error in a host function ends a sealed call that catches all",
  async (lab) => {
    let calls = 0;
    const runtime = new WasmScriptRuntime("production", {
      sandbox: lab.sandbox(),
      host: {
        fail: {
          raw: async () => {
            calls++;
            await later(0);
            throw new Error("no such door");
          },
        },
      },
    });
    const id = await runtime.loadModule(wat(`(module
    (import "host" "fail" (func $fail))
    (func (export "run")
      (loop $l (try (do (call $fail)) (catch_all)) (br $l))))`));
    for (let round = 1; round < 3; round++) {
      const error = await expectRejection(
        () => runtime.callRawFunc(id, "run"),
        "runtime",
      );
      assertStringIncludes(error.message, "Host function host.fail failed");
      assertStringIncludes(String(error.cause), "no such door");
      assertEquals(calls, round);
    }
  },
);

labTest(
  "Waiting for a host function counts against the deadline",
  async (lab) => {
    const runtime = new WasmScriptRuntime({ maxExecutionTime: 50 }, {
      sandbox: lab.sandbox(),
      host: { never: { raw: () => new Promise<void>(() => {}) } },
    });
    const id = await runtime.loadModule(jsonGuest(`
    (import "host" "never" (func $never))

    (func (export "run") (loop (try (do (call $never)) (catch_all)) (br 0)))`));
    for (let round = 0; round < 2; round++) {
      const error = await expectRejection(
        () => runtime.callRawFunc(id, "run"),
        "runtime",
        "deadline",
      );
      assertEquals(error.timeUsed >= 49, true);
      assertEquals(await runtime.callJsonFunc(id, "echo", round), round);
    }
  },
);

labTest("Host calls nested without end are a stack overflow", async (lab) => {
  const runtime = new WasmScriptRuntime({ maxInstructions: 10_000_000 }, {
    sandbox: lab.sandbox(),
    host: { twice: { json: (value) => [value, value] } },
  });
  const id = await runtime.loadModule(wat(`(module
    (import "host" "twice" (func $twice (param i32 i32) (result i64)))
    (memory (export "memory") 1) (data (i32.const 0) "1")
    (func $alloc (export "alloc") (param i32) (result i32)
      (i32.wrap_i64 (call $twice (i32.const 0) (i32.const 1))))
    (func (export "run") (drop (call $alloc (i32.const 1)))))`));
  for (let round = 0; round < 2; round++) {
    await expectRejection(
      () => runtime.callRawFunc(id, "run"),
      "runtime",
      "stack_overflow",
    );
  }
});

labTest(
  "A host function cannot wait for its own sealed runtime",
  async (lab) => {
    const runtime: WasmScriptRuntime = new WasmScriptRuntime("production", {
      sandbox: lab.sandbox(),
      host: { again: { json: () => runtime.callJsonFunc(id, "echo", 1) } },
    });
    const id = await runtime.loadModule(jsonGuest(`
    (import "host" "again" (func $again (param i32 i32)))

    (func (export "run") (param i32 i32) (result i32 i32)
      (call $again (local.get 0) (local.get 1))
      (local.get 0) (local.get 1))`));
    const error = await expectRejection(
      () => runtime.callJsonFunc(id, "run", 1),
      "runtime",
    );
    assertStringIncludes(error.message, "from a host function of its own");
    assertEquals(await runtime.callJsonFunc(id, "echo", 2), 2);
  },
);

labTest(
  "A function that host functions left running may use the runtime",
  async (lab) => {
    const after = Promise.withResolvers<unknown>();
    const runtime: WasmScriptRuntime = new WasmScriptRuntime("production", {
      sandbox: lab.sandbox(),
      host: {
        plan: {
          raw: () => {
            const run = () => runtime.callJsonFunc(id, "echo", "later");
            called.promise.then(run).then(after.resolve, after.reject);
          },
        },
      },
    });
    const called = Promise.withResolvers<void>();
    const id = await runtime.loadModule(jsonGuest(`
    (import "host" "plan" (func $plan))

    (func (export "run") (call $plan))`));
    await runtime.callRawFunc(id, "run");
    called.resolve();
    assertEquals(await after.promise, "later");
  },
);

labTest("A sealed WASI command reads, prints and exits", async (lab) => {
  const runtime = new WasmScriptRuntime({ maxInstructions: 5_000_000 }, {
    sandbox: lab.sandbox(),
  });
  const words = await Deno.readFile(
    new URL("../../examples/wasm/words.wasm", import.meta.url),
  );
  const args = ["words", "red blue", "red"];
  const { stdout, stderr, exitCode, usage } = await runtime.runCommand(words, {
    args,
  });
  assertEquals([stdout, stderr, exitCode], ["2 red\n1 blue\n", "", 0]);
  assertEquals(usage.fuel > 100, true);
  const stdin = new TextEncoder().encode("a b\nc b\n");
  const read = await runtime.runCommand(words, { args: ["words"], stdin });
  assertEquals(read.stdout, "2 b\n1 a\n1 c\n");
  assertEquals((await runtime.runCommand(words)).exitCode, 1);
});

labTest("A sealed WASI reactor finds its arguments", async (lab) => {
  const runtime = new WasmScriptRuntime("production", {
    sandbox: lab.sandbox(),
  });
  const bytes = wat(`(module
    (import "wasi_snapshot_preview1" "args_sizes_get"
      (func $sizes (param i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "_initialize")
      (drop (call $sizes (i32.const 0) (i32.const 4))))
    (func (export "count") (result i32) (i32.load (i32.const 0))))`);
  const wasi = { args: ["a", "b", "c"] };
  const id = await runtime.loadModule(bytes, { wasi });
  assertEquals(await runtime.callRawFunc(id, "count"), 3);
  await expectRejection(() => runtime.loadModule(bytes), "compile");
});

labTest(
  "shutdown() ends what runs, and the runtime's own process",
  async () => {
    const runtime = new WasmScriptRuntime({ maxMemory: 1024 * 1024 });
    const id = await runtime.loadModule(
      wat(`(module (func (export "spin") (loop (br 0))))`),
    );
    const before = tierProcesses().length;
    assertNotEquals(before, 0);
    const running = expectRejection(
      () => runtime.callRawFunc(id, "spin"),
      "runtime",
    );
    // Whatever was called before has been sent by then.
    await later(0);
    const closing = runtime.shutdown();
    assertEquals(runtime.shutdown(), closing);
    await closing;
    await running;
    assertEquals(tierProcesses().length, before - 1);
    await assertRejects(
      () => runtime.callRawFunc(id, "spin"),
      Error,
      "it has been shut down",
    );
  },
);

labTest("shutdown() leaves the operator's sandbox open", async (lab) => {
  const sandbox = lab.sandbox();
  const first = new WasmScriptRuntime("strict", { sandbox });
  const second = new WasmScriptRuntime("strict", { sandbox });
  await first.loadModule(jsonGuest());
  const id = await second.loadModule(jsonGuest());
  await first.shutdown();
  assertEquals(sandbox.isolateCount(), 1);
  assertEquals(await second.callJsonFunc(id, "echo", 1), 1);
  await second.shutdown();
  assertEquals(sandbox.isolateCount(), 0);
});

labTest(
  "A module over maxModuleBytes is refused before it is sent",
  async () => {
    await using runtime = new WasmScriptRuntime("strict");
    const bytes = new Uint8Array(DEFAULT_CAPS.maxModuleBytes + 1);
    const error = await expectRejection(
      () => runtime.loadModule(bytes),
      "compile",
    );
    assertStringIncludes(error.message, "maxModuleBytes");
    assertEquals(tierProcesses(), []);
  },
);
