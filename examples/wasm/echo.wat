;; Answers with what it was given: the smallest JSON script.
(module
  (memory (export "memory") 1)
  (global $top (mut i32) (i32.const 0))
  (func (export "alloc") (param $length i32) (result i32)
    (global.get $top)
    (global.set $top (i32.add (global.get $top) (local.get $length))))
  (func (export "dealloc") (param i32 i32) (global.set $top (i32.const 0)))
  (func (export "echo") (param i32 i32) (result i32 i32)
    (local.get 0) (local.get 1)))
