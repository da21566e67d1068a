import { createMovingSum, MovingSum } from "../dynamics/moving-sum";
import { gainOf, levelOf, ROUNDER } from "../dynamics/powers";
import { createSliding, neutral, Sliding } from "../dynamics/sliding";
import { claim, SILENT_STATE } from "../memory";

/** Where each number stands in what the host writes, in bytes. */
const FLOOR: usize = 0;
const FALL: usize = 8;
/** Of the envelope that rises slowly, and behind it of the one that falls slowly. */
const KEEP: usize = 16;
const IGNORED: usize = 32;
const PER: usize = 40;
const REACH: usize = 48;
/** Of a whole attack, and behind it of a whole tail. */
const REDUCTIONS: usize = 56;
const SCALE: usize = 72;
export const NUMBERS: usize = 80;

/** From levels to gains, over a run in place; what `Side` of ts-transient-shaping.ts does. */
@unmanaged
export class Side {
  /** A number a frame, and one more than a run is long. */
  values: usize;
  held: Sliding;
  first: MovingSum;
  second: MovingSum;
  fast: v128;
  /** How far the fast envelope is above the one that rises slowly, and below the one that falls slowly. */
  apart: v128;

  toGains(numbers: usize, frames: i32): void {
    this.held.greatest(this.values, frames as usize);
    this.toLogarithms(numbers, frames);
    this.toSteps(numbers, frames);
    this.first.over(this.values, frames as usize);
    this.second.over(this.values, frames as usize);
    const scale = v128.load64_splat(numbers, SCALE);
    const end = this.values + ((frames as usize) << 3);
    for (let at = this.values; at < end; at += 16) v128.store(at, gainOf(f64x2.mul(v128.load(at), scale)));
  }

  toLogarithms(numbers: usize, frames: i32): void {
    const floor = v128.load64_splat(numbers, FLOOR);
    const end = this.values + ((frames as usize) << 3);
    for (let at = this.values; at < end; at += 16) v128.store(at, f64x2.pmax(floor, levelOf(v128.load(at))));
  }

  toSteps(numbers: usize, frames: i32): void {
    const fall = v128.load64_splat(numbers, FALL);
    const keep = v128.load(numbers, KEEP);
    const ignored = v128.load64_splat(numbers, IGNORED);
    const per = v128.load64_splat(numbers, PER);
    const reach = v128.load64_splat(numbers, REACH);
    const reductions = v128.load(numbers, REDUCTIONS);
    const none = f64x2.splat(0);
    const whole = f64x2.splat(1);
    const ways = f64x2(1, -1);
    let fast = this.fast;
    let apart = this.apart;
    const end = this.values + ((frames as usize) << 3);
    for (let at = this.values; at < end; at += 8) {
      const x = v128.load64_splat(at);
      const next = f64x2.pmax(x, f64x2.add(x, f64x2.mul(fall, f64x2.sub(fast, x))));
      const moved = f64x2.mul(f64x2.sub(next, fast), ways);
      fast = next;
      apart = f64x2.pmin(reach, f64x2.pmax(none, f64x2.mul(keep, f64x2.add(apart, moved))));
      const shares = f64x2.pmin(whole, f64x2.pmax(none, f64x2.mul(f64x2.sub(apart, ignored), per)));
      const wanted = f64x2.mul(shares, reductions);
      const steps =
        f64x2.extract_lane(wanted, 0) + (1 - f64x2.extract_lane(shares, 0)) * f64x2.extract_lane(wanted, 1);
      store<f64>(at, steps + ROUNDER - ROUNDER);
    }
    this.fast = fast;
    this.apart = apart;
  }

  settle(): void {
    this.apart = v128.and(this.apart, f64x2.ge(f64x2.abs(this.apart), f64x2.splat(SILENT_STATE)));
  }

  rest(numbers: usize): void {
    this.held.rest(neutral(true));
    this.first.rest();
    this.second.rest();
    this.fast = v128.load64_splat(numbers, FLOOR);
    this.apart = f64x2.splat(0);
  }
}

export function createSide(longest: i32, hold: i32, mean: i32): Side {
  const side = changetype<Side>(claim(offsetof<Side>()));
  side.values = claim(((longest as usize) << 3) + 8);
  side.held = createSliding(hold as usize, true);
  side.first = createMovingSum(mean as usize, longest as usize);
  side.second = createMovingSum(mean as usize, longest as usize);
  return side;
}
