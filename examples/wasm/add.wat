;; Adds the numbers "a" and "b" of {"a":1,"b":2} and answers {"sum":3}.
;; It reads digits only, which is enough to show how JSON goes in and out.
(module
  (memory (export "memory") 1)
  (global $top (mut i32) (i32.const 1024))
  (data (i32.const 0) "{\"sum\":")

  (func (export "alloc") (param $length i32) (result i32)
    (global.get $top)
    (global.set $top (i32.add (global.get $top) (local.get $length))))

  (func (export "dealloc") (param $at i32) (param $length i32)
    (global.set $top (i32.const 1024)))

  ;; Adds all runs of digits in the text.
  (func $total (param $at i32) (param $end i32) (result i32)
    (local $sum i32) (local $number i32) (local $digit i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $digit
          (i32.sub (i32.load8_u (local.get $at)) (i32.const 48)))
        (if (i32.lt_u (local.get $digit) (i32.const 10))
          (then
            (local.set $number
              (i32.add (i32.mul (local.get $number) (i32.const 10))
                (local.get $digit))))
          (else
            (local.set $sum (i32.add (local.get $sum) (local.get $number)))
            (local.set $number (i32.const 0))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (i32.add (local.get $sum) (local.get $number)))

  ;; Writes a number's digits before $end and returns where they begin.
  (func $digits (param $number i32) (param $end i32) (result i32)
    (loop $more
      (local.set $end (i32.sub (local.get $end) (i32.const 1)))
      (i32.store8 (local.get $end)
        (i32.add (i32.rem_u (local.get $number) (i32.const 10))
          (i32.const 48)))
      (local.set $number (i32.div_u (local.get $number) (i32.const 10)))
      (br_if $more (local.get $number)))
    (local.get $end))

  (func (export "add") (param $at i32) (param $length i32) (result i32 i32)
    (local $from i32)
    (local.set $from
      (call $digits
        (call $total (local.get $at)
          (i32.add (local.get $at) (local.get $length)))
        (i32.const 63)))
    (i32.store8 (i32.const 63) (i32.const 125))
    (memory.copy (i32.sub (local.get $from) (i32.const 7)) (i32.const 0)
      (i32.const 7))
    (i32.sub (local.get $from) (i32.const 7))
    (i32.sub (i32.const 71) (local.get $from))))
