// wabt: Apache-2.0, no dependencies; tests only.
import initWabt from "wabt";

const wabt = await initWabt();

const FEATURES = {
  exceptions: true,
  memory64: true,
  multi_memory: true,
  tail_call: true,
  relaxed_simd: true,
  function_references: true,
  threads: true,
  gc: true,
};

/** Builds a module from its text. */
export function wat(text: string): Uint8Array<ArrayBuffer> {
  const module = wabt.parseWat("test.wat", text, FEATURES);
  try {
    const { buffer } = module.toBinary({ write_debug_names: true });
    return new Uint8Array(buffer);
  } finally {
    module.destroy();
  }
}

/** The parts of a guest that exchanges JSON: a bump allocator. */
export const JSON_PARTS = `
  (global $top (mut i32) (i32.const 1024))
  (func (export "alloc") (param i32) (result i32)
    (global.get $top)
    (global.set $top (i32.add (global.get $top) (local.get 0))))
  (func (export "dealloc") (param i32 i32)
    (global.set $top (i32.const 1024)))
  (func (export "echo") (param i32 i32) (result i32 i32)
    (local.get 0) (local.get 1))
  (func (export "packed") (param i32 i32) (result i64)
    (i64.or
      (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32))
      (i64.extend_i32_u (local.get 1))))
`;

/** A guest with JSON functions and whatever `more` adds. */
export function jsonGuest(more = "", memory = "1"): Uint8Array<ArrayBuffer> {
  return wat(`(module ${more.match(/^\s*\(import[^]*?\n\n/)?.[0] ?? ""}
    (memory (export "memory") ${memory}) ${JSON_PARTS}
    ${more.replace(/^\s*\(import[^]*?\n\n/, "")})`);
}
