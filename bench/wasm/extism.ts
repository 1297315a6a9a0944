// @extism/extism: BSD-3-Clause, a runtime for WebAssembly plugins; benchmarks
// only.
import createPlugin from "@extism/extism";
import { median } from "./compare.ts";

// (module
//   (import "extism:host/env" "input_offset" (func $at (result i64)))
//   (import "extism:host/env" "input_length" (func $length (result i64)))
//   (import "extism:host/env" "output_set" (func $set (param i64 i64)))
//   (memory 1)
//   (func (export "echo") (result i32)
//     (call $set (call $at) (call $length)) (i32.const 0)))
const ECHO = new URL("./extism_echo.wasm", import.meta.url);

/** Microseconds of one call that passes JSON there and back. */
export async function extismCall(input: unknown): Promise<number> {
  const wasm = [{ data: Deno.readFileSync(ECHO) }];
  const plugin = await createPlugin({ wasm }, { useWasi: false });
  const text = JSON.stringify(input);
  const rounds: number[] = [];
  for (let round = 0; round < 60; round++) {
    const start = performance.now();
    for (let i = 0; i < 200; i++) {
      (await plugin.call("echo", text))?.json();
    }
    rounds.push((performance.now() - start) / 200 * 1000);
  }
  await plugin.close();
  return median(rounds.slice(10));
}

/** Milliseconds until a plugin is ready to be called. */
export async function extismLoad(): Promise<number> {
  const wasm = [{ data: Deno.readFileSync(ECHO) }];
  const times: number[] = [];
  for (let i = 0; i < 20; i++) {
    const start = performance.now();
    const plugin = await createPlugin({ wasm }, { useWasi: false });
    times.push(performance.now() - start);
    await plugin.close();
  }
  return median(times);
}
