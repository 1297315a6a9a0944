import { assertEquals, assertStringIncludes } from "@std/assert";
import { InProcessRuntime } from "../../wasm/runtime/in_process.ts";
import {
  runCommand,
  type WasiOptions,
  WasiWorld,
} from "../../wasm/wasi/wasi.ts";
import { expectError } from "./expect_error.ts";
import { wat } from "./wat.ts";

const WORDS = Deno.readFileSync(
  new URL("../../examples/wasm/words.wasm", import.meta.url),
);

const LIMITS = {
  maxMemory: 1024 * 1024,
  maxInstructions: 5_000_000,
  maxExecutionTime: 1000,
};

/** A command whose `_start` has this body; `$name` is each import. */
function command(body: string, extra = ""): Uint8Array {
  return wat(`(module
    (import "wasi_snapshot_preview1" "fd_write"
      (func $write (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "path_open"
      (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "poll_oneoff"
      (func $poll (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "random_get"
      (func $random (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
    (import "wasi_snapshot_preview1" "fd_filestat_set_size"
      (func $resize (param i32 i64) (result i32)))
    (memory (export "memory") 1)
    ${extra}
    (func $start (export "_start") ${body}))`);
}

function run(body: string, extra?: string, options?: WasiOptions) {
  return runCommand(command(body, extra), LIMITS, options);
}

Deno.test("A C program reads its arguments and prints", () => {
  const args = ["words", "red blue", "red"];
  const result = runCommand(WORDS, LIMITS, { args });
  assertEquals(result.stdout, "2 red\n1 blue\n");
  assertEquals(result.exitCode, 0);
  assertEquals(result.stderr, "");
});

Deno.test("A C program reads its input and says how it ended", () => {
  const options = { args: ["words"], stdin: "a b\nc b\n" };
  assertEquals(runCommand(WORDS, LIMITS, options).stdout, "2 b\n1 a\n1 c\n");
  const nothing = runCommand(WORDS, LIMITS, { args: ["words"] });
  assertEquals(nothing.exitCode, 1);
});

Deno.test("proc_exit ends a command with its code", () => {
  assertEquals(run("(call $exit (i32.const 7)) unreachable").exitCode, 7);
});

Deno.test("Output is kept up to its bound", () => {
  const body = `(i32.store (i32.const 0) (i32.const 100))
    (i32.store (i32.const 4) (i32.const 10))
    (loop $l (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1)
      (i32.const 8)))
      (br_if $l (local.tee 0 (i32.add (local.get 0) (i32.const -1)))))`;
  const text = `(local i32) (local.set 0 (i32.const 10)) ${body}`;
  const data = `(data (i32.const 100) "0123456789")`;
  const cut = run(text, data, { maxOutputBytes: 25 });
  assertEquals(cut.stdout, "0123456789012345678901234");
  assertEquals(cut.truncated, true);
  assertEquals(run(text, data, { maxOutputBytes: 100 }).truncated, false);
});

Deno.test("Bomb: a vector that writes the memory many times is refused", () => {
  const body = `(memory.fill (i32.const 0) (i32.const 0) (i32.const 8192))
    (loop $l (i32.store offset=4 (local.get 0) (i32.const 65536))
      (local.set 0 (i32.add (local.get 0) (i32.const 8)))
      (br_if $l (i32.lt_u (local.get 0) (i32.const 8192))))
    (call $exit (call $write (i32.const 1) (i32.const 0) (i32.const 1024)
      (i32.const 9000)))`;
  assertEquals(run(`(local i32) ${body}`).exitCode, 28); // inval
});

const CLOCK = (nanoseconds: string) =>
  `(i64.store (i32.const 24) (i64.const ${nanoseconds}))
   (i32.store (i32.const 16) (i32.const 1))
   (drop (call $poll (i32.const 0) (i32.const 100) (i32.const 1)
     (i32.const 200)))`;

Deno.test("Bomb: poll_oneoff cannot sleep past the deadline", () => {
  const start = performance.now();
  expectError(() => run(CLOCK("3600000000000")), "runtime", "deadline");
  const naps = `(loop $l ${CLOCK("300000000")} (br $l))`;
  expectError(() => run(naps), "runtime", "deadline");
  assertEquals(performance.now() - start < 900, true);
});

Deno.test("poll_oneoff passes time without waiting", () => {
  const start = performance.now();
  assertEquals(run(CLOCK("500000000")).exitCode, 0);
  assertEquals(performance.now() - start < 400, true);
});

Deno.test("random_get fills up to its cap", () => {
  const body = (length: number) =>
    `(call $exit (call $random (i32.const 0) (i32.const ${length})))`;
  assertEquals(run(body(65_536)).exitCode, 0);
  assertEquals(run(body(65_537)).exitCode, 28);
});

Deno.test("Host calls cost fuel", () => {
  const body = `(loop $l (drop (call $random (i32.const 0) (i32.const 4)))
    (br $l))`;
  const error = expectError(() => run(body), "runtime", "out_of_fuel");
  assertEquals(error.fuelUsed < 5_100_000, true);
});

Deno.test("Files are read and written in memory, within their bound", () => {
  const open = (flags: number) =>
    `(drop (call $open (i32.const 3) (i32.const 0) (i32.const 64) (i32.const 5)
      (i32.const ${flags}) (i64.const -1) (i64.const -1) (i32.const 0)
      (i32.const 80)))`;
  const name = `(data (i32.const 64) "a.txt")`;
  const write = `${open(1)}
    (i32.store (i32.const 0) (i32.const 64)) (i32.store (i32.const 4) (i32.const 5))
    (call $exit (call $write (i32.load (i32.const 80)) (i32.const 0)
      (i32.const 1) (i32.const 8)))`;
  const { world, exitCode } = run(write, name);
  assertEquals(exitCode, 0);
  assertEquals(new TextDecoder().decode(world.file("/a.txt")), "a.txt");
  assertEquals(run(write, name, { maxFileBytes: 4 }).exitCode, 51); // nospc
  const resize = `${open(1)} (call $exit
    (call $resize (i32.load (i32.const 80)) (i64.const 0x10000000000)))`;
  assertEquals(run(resize, name).exitCode, 51);
});

Deno.test("A path out of the root is refused", () => {
  const body = `(call $exit (call $open (i32.const 3) (i32.const 0)
    (i32.const 64) (i32.const 9) (i32.const 0) (i64.const -1) (i64.const -1)
    (i32.const 0) (i32.const 80)))`;
  const { exitCode } = run(body, `(data (i32.const 64) "../secret")`);
  assertEquals(exitCode === 0, false);
});

Deno.test("A reactor is initialised before its first call, and anew", () => {
  const runtime = new InProcessRuntime("strict", new WasiWorld());
  const id = runtime.loadModule(wat(`(module (global $n (mut i32) (i32.const 0))
    (memory (export "memory") 1)
    (func (export "_initialize")
      (global.set $n (i32.add (global.get $n) (i32.const 40))))
    (func (export "bump") (result i32)
      (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n))
    (func (export "trap") unreachable))`));
  assertEquals(runtime.callRawFunc(id, "bump"), 41);
  assertEquals(runtime.callRawFunc(id, "bump"), 42);
  expectError(() => runtime.callRawFunc(id, "trap"), "runtime", "trap");
  assertEquals(runtime.callRawFunc(id, "bump"), 41);
});

Deno.test("Modules given as files cannot leave the root", () => {
  let message = "";
  try {
    new WasiWorld({ files: { "../x": "" } });
  } catch (error) {
    message = String(error);
  }
  assertStringIncludes(message, '"../x"');
});
