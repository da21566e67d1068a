/** The quietest level that is told from silence: -300 dB. As `QUIETEST` in processing/powers-of-two.ts, and so is all below. */
const QUIETEST: f64 = 1e-15;
/** The upper half of the square root of 1/2: mantissas come to lie around 1. */
const HALVING: i64 = 0x3fe6a09e00000000;
const EXPONENT: i64 = 0xfff0000000000000;
/** 1.5 times 2^52: what is added to it is rounded to a whole number, which then stands in its last bits. */
export const ROUNDER: f64 = 6755399441055744;

/** The binary logarithm of levels, within 1e-10: of the exponent, and of the mantissa by the series of artanh. */
// @ts-ignore: decorator
@inline
export function levelOf(level: v128): v128 {
  const x = f64x2.pmax(level, f64x2.splat(QUIETEST));
  const over = i64x2.sub(x, i64x2.splat(HALVING));
  const exponents = i32x4.shr_s(over, 20);
  const exponent = f64x2.convert_low_i32x4_s(v128.shuffle<i32>(exponents, exponents, 1, 3, 1, 3));
  const mantissa = i64x2.sub(x, v128.and(over, i64x2.splat(EXPONENT)));
  const one = f64x2.splat(1);
  const s = f64x2.div(f64x2.sub(mantissa, one), f64x2.add(mantissa, one));
  const z = f64x2.mul(s, s);
  const w = f64x2.mul(z, z);
  const even = sum(f64x2.splat(2.8853900817779268), w, sum(f64x2.splat(0.5770780163555854), w, f64x2.splat(0.3205988979753252)));
  const odd = sum(f64x2.splat(0.9617966939259756), w, sum(f64x2.splat(0.41219858311113244), w, f64x2.splat(0.26230818925253885)));
  return sum(exponent, s, sum(even, z, odd));
}

/** Two to the power of minus what is given, -1,000 to 1,000, within 1e-11: of the nearest whole number, and of the rest by the series of e^x. Of 0 it is exactly 1. */
// @ts-ignore: decorator
@inline
export function gainOf(reduction: v128): v128 {
  const rounder = f64x2.splat(ROUNDER);
  const rounded = f64x2.sub(rounder, reduction);
  const f = f64x2.sub(f64x2.sub(rounder, rounded), reduction);
  const w = f64x2.mul(f, f);
  const v = f64x2.mul(w, w);
  const even = sum(
    sum(f64x2.splat(1), w, f64x2.splat(0.2402265069591007)),
    v,
    sum(sum(f64x2.splat(0.009618129107628477), w, f64x2.splat(1.540353039338161e-4)), v, f64x2.splat(1.3215486790144307e-6)),
  );
  const odd = sum(
    sum(f64x2.splat(0.6931471805599453), w, f64x2.splat(0.05550410866482158)),
    v,
    sum(sum(f64x2.splat(0.0013333558146428443), w, f64x2.splat(1.5252733804059841e-5)), v, f64x2.splat(1.0178086009239699e-7)),
  );
  return i64x2.add(sum(even, f, odd), i64x2.shl(rounded, 52));
}

/** a + b c. */
// @ts-ignore: decorator
@inline
function sum(a: v128, b: v128, c: v128): v128 {
  return f64x2.add(a, f64x2.mul(b, c));
}
