;; Keeps a count from call to call and tells the host of it.
(module
  (import "host" "log" (func $log (param i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\"count 0\"")

  (func (export "alloc") (param i32) (result i32) (i32.const 1024))

  ;; Counts to nine and starts again.
  (func (export "next") (param i32 i32) (result i32 i32)
    (local $digit i32)
    (local.set $digit (i32.add (i32.load8_u (i32.const 7)) (i32.const 1)))
    (if (i32.gt_u (local.get $digit) (i32.const 57))
      (then (local.set $digit (i32.const 48))))
    (i32.store8 (i32.const 7) (local.get $digit))
    (call $log (i32.const 0) (i32.const 9))
    (i32.const 7) (i32.const 1)))
