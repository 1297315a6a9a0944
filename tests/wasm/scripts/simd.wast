;; Vector instructions of every shape of immediate.
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\10")
  (func (export "lanes") (result i32)
    (i32x4.extract_lane 2
      (i32x4.replace_lane 2 (v128.load (i32.const 0)) (i32.const 9))))
  (func (export "shuffle") (result i64)
    (i64x2.extract_lane 0
      (i8x16.shuffle 15 14 13 12 11 10 9 8 0 1 2 3 4 5 6 7
        (v128.load (i32.const 0)) (v128.load (i32.const 0)))))
  (func (export "sum") (result i32) (local v128 i32)
    (loop $l
      (local.set 0 (i32x4.add (local.get 0) (v128.const i32x4 1 2 3 4)))
      (local.set 1 (i32.add (local.get 1) (i32.const 1)))
      (br_if $l (i32.lt_u (local.get 1) (i32.const 10))))
    (i32x4.extract_lane 3 (local.get 0)))
  (func (export "load_lane") (result i32)
    (i8x16.extract_lane_u 3
      (v128.load8_lane offset=4 3 (i32.const 1) (v128.const i64x2 0 0))))
  (func (export "store_lane") (result i32)
    (v128.store16_lane 1 (i32.const 64) (v128.load (i32.const 0)))
    (i32.load (i32.const 64)))
  (func (export "select") (result i32)
    (i32x4.extract_lane 0
      (v128.bitselect (v128.const i32x4 1 1 1 1) (v128.const i32x4 2 2 2 2)
        (f32x4.lt (f32x4.splat (f32.const 1)) (f32x4.splat (f32.const 2))))))
  (func (export "relaxed") (result i32)
    (i32x4.extract_lane 1
      (i32x4.relaxed_trunc_f32x4_s (f32x4.relaxed_madd
        (f32x4.splat (f32.const 2)) (f32x4.splat (f32.const 3))
        (f32x4.splat (f32.const 1)))))))
(assert_return (invoke "lanes") (i32.const 9))
(assert_return (invoke "shuffle") (i64.const 0x090a0b0c0d0e0f10))
(assert_return (invoke "sum") (i32.const 40))
(assert_return (invoke "load_lane") (i32.const 6))
(assert_return (invoke "store_lane") (i32.const 0x0403))
(assert_return (invoke "select") (i32.const 1))
(assert_return (invoke "relaxed") (i32.const 7))
