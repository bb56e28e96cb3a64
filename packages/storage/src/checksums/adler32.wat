;; Adler-32 of up to 64 KiB at the beginning of the memory, sixteen bytes at a time. `npm run generate` compiles it.
(module
  (memory (export "memory") 1)

  ;; length: bytes, a multiple of 16; seed: the sum of what came before. Gives the sum.
  (func (export "adler32") (param $length i32) (param $seed i32) (result i32)
    (local $a i32) (local $b i32) (local $at i32) (local $end i32) (local $start i32)
    (local $bytes v128) (local $sums v128) (local $before v128) (local $weighted v128)
    (local.set $a (i32.and (local.get $seed) (i32.const 0xFFFF)))
    (local.set $b (i32.shr_u (local.get $seed) (i32.const 16)))
    (block $done
      (loop $rounds
        (br_if $done (i32.ge_u (local.get $at) (local.get $length)))
        ;; 5552 bytes are the most before the second sum leaves 32 bits.
        (local.set $start (local.get $at))
        (local.set $end (i32.add (local.get $at) (i32.const 5552)))
        (if (i32.gt_u (local.get $end) (local.get $length)) (then (local.set $end (local.get $length))))
        (local.set $sums (v128.const i32x4 0 0 0 0))
        (local.set $before (v128.const i32x4 0 0 0 0))
        (local.set $weighted (v128.const i32x4 0 0 0 0))
        (loop $blocks
          (local.set $bytes (v128.load (local.get $at)))
          ;; What the second sum gets from the bytes before these sixteen is counted once here, and sixteenfold in the end.
          (local.set $before (i32x4.add (local.get $before) (local.get $sums)))
          (local.set $sums (i32x4.add (local.get $sums) (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $bytes)))))
          (local.set $weighted (i32x4.add (local.get $weighted) (i32x4.add
            (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_u (local.get $bytes)) (v128.const i16x8 16 15 14 13 12 11 10 9))
            (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_u (local.get $bytes)) (v128.const i16x8 8 7 6 5 4 3 2 1)))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $blocks (i32.lt_u (local.get $at) (local.get $end))))
        (local.set $b (i32.rem_u
          (i32.add
            (i32.add (local.get $b) (i32.mul (local.get $a) (i32.sub (local.get $end) (local.get $start))))
            (i32.add (i32.shl (call $total (local.get $before)) (i32.const 4)) (call $total (local.get $weighted))))
          (i32.const 65521)))
        (local.set $a (i32.rem_u (i32.add (local.get $a) (call $total (local.get $sums))) (i32.const 65521)))
        (br $rounds)))
    (i32.or (i32.shl (local.get $b) (i32.const 16)) (local.get $a)))

  (func $total (param $lanes v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $lanes)) (i32x4.extract_lane 1 (local.get $lanes)))
      (i32.add (i32x4.extract_lane 2 (local.get $lanes)) (i32x4.extract_lane 3 (local.get $lanes))))))
