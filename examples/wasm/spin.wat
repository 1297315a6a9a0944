;; Never ends by itself: the limits end it.
(module
  (memory (export "memory") 1)
  (func (export "alloc") (param i32) (result i32) (i32.const 1024))
  (func (export "spin") (param i32 i32) (result i64)
    (loop $again (br $again))
    (i64.const 0)))
