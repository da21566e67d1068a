import { ROUNDER } from "../dynamics/powers";
import { claim } from "../memory";

/** As in processing/shaper/shaper.ts. */
const CURVE_ENDS: f64 = 1e6;
const TURNS: f64 = 2 * Math.LOG2E;
const TURNS_END: f64 = 64;

let evenDrive: f64 = 0;
let even: f64 = 0;
let oddDrive: f64 = 0;

/** Written by the host: six terms of 2^f, the highest first. */
export const powers: usize = claim(48);

export function setCurve(pushed: f64, share: f64, odd: f64): void {
  evenDrive = pushed;
  even = share;
  oddDrive = odd;
}

/** Puts what the curve adds in the place of `count` vectors. */
export function shape(at: usize, count: i32): void {
  const end = at + ((count as usize) << 4);
  if (even == 0) onlyOdd(at, end);
  else if (oddDrive == 0) onlyEven(at, end);
  else both(at, end);
}

function onlyOdd(at: usize, end: usize): void {
  const drive = f64x2.splat(oddDrive);
  const scale = f64x2.splat(1 / oddDrive);
  const terms = powers;
  for (; at < end; at += 16) {
    const x = bounded(v128.load(at));
    v128.store(at, f64x2.sub(f64x2.mul(hyperbolicTangent(f64x2.mul(drive, x), terms), scale), x));
  }
}

function onlyEven(at: usize, end: usize): void {
  const drive = f64x2.splat(evenDrive);
  const part = f64x2.splat(even / evenDrive);
  for (; at < end; at += 16) {
    const x = bounded(v128.load(at));
    v128.store(at, f64x2.sub(bent(x, drive, part), x));
  }
}

function both(at: usize, end: usize): void {
  const drive = f64x2.splat(evenDrive);
  const part = f64x2.splat(even / evenDrive);
  const odd = f64x2.splat(oddDrive);
  const scale = f64x2.splat(1 / oddDrive);
  const terms = powers;
  for (; at < end; at += 16) {
    const x = bounded(v128.load(at));
    const v = bent(x, drive, part);
    v128.store(at, f64x2.sub(f64x2.mul(hyperbolicTangent(f64x2.mul(odd, v), terms), scale), x));
  }
}

// @ts-ignore: decorator
@inline
function bounded(x: v128): v128 {
  return f64x2.pmax(f64x2.splat(-CURVE_ENDS), f64x2.pmin(f64x2.splat(CURVE_ENDS), x));
}

// @ts-ignore: decorator
@inline
function bent(x: v128, drive: v128, part: v128): v128 {
  const one = f64x2.splat(1);
  const pushed = f64x2.mul(drive, x);
  return f64x2.add(x, f64x2.mul(part, f64x2.sub(one, f64x2.sqrt(f64x2.add(f64x2.mul(pushed, pushed), one)))));
}

// @ts-ignore: decorator
@inline
function hyperbolicTangent(x: v128, terms: usize): v128 {
  const one = f64x2.splat(1);
  const rounder = f64x2.splat(ROUNDER);
  const wanted = f64x2.mul(x, f64x2.splat(TURNS));
  const turns = f64x2.pmax(f64x2.splat(-TURNS_END), f64x2.pmin(f64x2.splat(TURNS_END), wanted));
  const shifted = f64x2.add(turns, rounder);
  const rest = f64x2.sub(turns, f64x2.sub(shifted, rounder));
  const square = f64x2.mul(rest, rest);
  const high = f64x2.add(f64x2.mul(v128.load64_splat(terms), rest), v128.load64_splat(terms, 8));
  const middle = f64x2.add(f64x2.mul(v128.load64_splat(terms, 16), rest), v128.load64_splat(terms, 24));
  const low = f64x2.add(f64x2.mul(v128.load64_splat(terms, 32), rest), v128.load64_splat(terms, 40));
  const upper = f64x2.add(f64x2.mul(high, square), middle);
  const power = f64x2.add(f64x2.mul(f64x2.add(f64x2.mul(upper, square), low), rest), one);
  const grown = i64x2.add(power, i64x2.shl(shifted, 52));
  return f64x2.sub(one, f64x2.div(f64x2.splat(2), f64x2.add(grown, one)));
}
