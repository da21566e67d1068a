/** The quietest level that is told from silence: -300 dB. */
const QUIETEST = 1e-15;
/** The upper half of the square root of 1/2: mantissas come to lie around 1. */
const HALVING = 0x3fe6a09e;
/** 1.5 times 2^52: what is added to it is rounded to a whole number, which then stands in its last bits. */
export const ROUNDER = 6755399441055744;
/** Decibels in a power of two of amplitude. */
export const DECIBELS_OF_TWO = 20 * Math.log10(2);

const double = new Float64Array(1);
/** The same number's lower and upper half. */
const halves = new Int32Array(double.buffer);

/** The binary logarithm of a level, within 1e-10: of the exponent, and of the mantissa by the series of artanh. */
export function levelOf(level: number): number {
  double[0] = Math.max(level, QUIETEST);
  const exponent = (halves[1]! - HALVING) >> 20;
  halves[1]! -= exponent << 20;
  const mantissa = double[0]!;
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  const w = z * z;
  const even = 2.8853900817779268 + w * (0.5770780163555854 + w * 0.3205988979753252);
  const odd = 0.9617966939259756 + w * (0.41219858311113244 + w * 0.26230818925253885);
  return exponent + s * (even + z * odd);
}

/** Two to the power of minus what is given, -1,000 to 1,000, within 1e-11: of the nearest whole number, and of the rest by the series of e^x. Of 0 it is exactly 1. */
export function gainOf(reduction: number): number {
  const rounded = ROUNDER - reduction;
  const f = ROUNDER - rounded - reduction;
  const w = f * f;
  const v = w * w;
  const even =
    1 + w * 0.2402265069591007 + v * (0.009618129107628477 + w * 1.540353039338161e-4 + v * 1.3215486790144307e-6);
  const odd =
    Math.LN2 +
    w * 0.05550410866482158 +
    v * (0.0013333558146428443 + w * 1.5252733804059841e-5 + v * 1.0178086009239699e-7);
  double[0] = rounded;
  const exponent = halves[0]!;
  double[0] = even + f * odd;
  halves[1]! += exponent << 20;
  return double[0]!;
}
