import type { ScriptErrorReason } from "../../wasm/runtime/script_error.ts";

/** Modules whose function `run` must end for this reason. */
export const RUNTIME_BOMBS: Readonly<
  Record<string, [ScriptErrorReason, string]>
> = {
  "an endless loop": ["out_of_fuel", `(func (export "run") (loop (br 0)))`],
  "an endless loop in a block": [
    "out_of_fuel",
    `(func (export "run") (loop $l (block (br_if 0 (i32.const 0)) (br $l))))`,
  ],
  "mutual tail calls": [
    "out_of_fuel",
    `(func $a (export "run") (return_call $b)) (func $b (return_call $a))`,
  ],
  "endless recursion": ["stack_overflow", `(func $f (export "run") (call $f))`],
  "recursion through a table": [
    "stack_overflow",
    `(type $t (func)) (table 1 funcref) (elem (i32.const 0) $f)
     (func $f (export "run") (call_indirect (type $t) (i32.const 0)))`,
  ],
  "recursion below catch_all": [
    "stack_overflow",
    `(func $f (export "run") (try (do (call $f)) (catch_all)))`,
  ],
  "memory.grow until refused": [
    "out_of_memory",
    `(memory 1) (func (export "run") (loop $l
       (br_if $l (i32.ne (memory.grow (i32.const 1)) (i32.const -1))))
       unreachable)`,
  ],
  "memory.grow that ignores refusals": [
    "out_of_fuel",
    `(memory 1) (func (export "run")
       (loop (drop (memory.grow (i32.const 1))) (br 0)))`,
  ],
  "table.grow until refused": [
    "out_of_memory",
    `(table 0 funcref) (func (export "run") (loop $l
       (br_if $l (i32.ne (table.grow 0 (ref.null func) (i32.const 1000))
         (i32.const -1))))
       unreachable)`,
  ],
  "a chain of calls that doubles at each link": [
    "out_of_fuel",
    `(func $f0) ${
      Array.from(
        { length: 60 },
        (_, i) => `(func $f${i + 1} (call $f${i}) (call $f${i}))`,
      ).join("")
    } (func (export "run") (call $f60))`,
  ],
  "exceptions thrown without end": [
    "out_of_fuel",
    `(tag $t) (func (export "run")
       (loop $l (try (do (throw $t)) (catch_all)) (br $l)))`,
  ],
  "memory.fill of everything, again and again": [
    "out_of_fuel",
    `(memory 16) (func (export "run") (loop
       (memory.fill (i32.const 0) (i32.const 1) (i32.const 1048576)) (br 0)))`,
  ],
  "atomic.wait on its own memory": [
    "trap",
    `(memory 1) (func (export "run") (drop (memory.atomic.wait32
       (i32.const 0) (i32.const 0) (i64.const -1))))`,
  ],
  "an exception nobody catches": [
    "trap",
    `(tag $t) (func (export "run") (throw $t))`,
  ],
};
