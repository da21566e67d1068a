import { ATTACK, BASE, BEND, KNEE, MOST_REDUCED, ONSET, REDUCED, RELEASE, RELEASED, SLOPE, WET } from "./layout";
import { gainOf, levelOf } from "../dynamics/powers";
import { isQuiet, isQuietThroughout } from "./quiet";

/** Levels and then reductions of a stretch, a number a frame; one more than a stretch is long. */
const packed: usize = memory.data(8 * 33, 16);

/** `reduceLinked` where one release counts throughout: levels are the louder side's, a number a frame. One behind the last is read along. */
export function reduceSteadily(numbers: usize, states: usize, levels: usize, left: usize, right: usize, count: i32): v128 {
  if (isQuietThroughout(numbers, levels, count)) memory.fill(packed, 0, ((count + 1) as usize) << 3);
  else computeReductions(numbers, levels, count);
  const reduced = smoothSteadily(numbers, states, count);
  applyReductions(numbers, left, right, count);
  return reduced;
}

/**
 * A stretch of at most 32 frames where both channels go by the louder one: as `reduceApart`, but two frames a vector, so that half as many logarithms
 * and powers are taken. An odd frame at the end is reckoned with one that is not used.
 */
export function reduceLinked(numbers: usize, states: usize, levels: usize, releases: usize, left: usize, right: usize, count: i32): v128 {
  if (isQuiet(numbers, levels, count)) memory.fill(packed, 0, ((count + 1) as usize) << 3);
  else {
    louderLevels(levels, count);
    computeReductions(numbers, packed, count);
  }
  const reduced = smoothReductions(numbers, states, releases, count);
  applyReductions(numbers, left, right, count);
  return reduced;
}

function louderLevels(levels: usize, count: i32): void {
  let to = packed;
  for (const end = packed + ((count as usize) << 3); to < end; to += 16, levels += 32) {
    const one = v128.load(levels);
    const next = v128.load(levels, 16);
    v128.store(to, f64x2.pmax(v128.shuffle<i64>(one, next, 0, 2), v128.shuffle<i64>(one, next, 1, 3)));
  }
}

/** The static curve, as in apart.ts. */
function computeReductions(numbers: usize, levels: usize, count: i32): void {
  const onset = v128.load64_splat(numbers, ONSET);
  const knee = v128.load64_splat(numbers, KNEE);
  const bend = v128.load64_splat(numbers, BEND);
  const slope = v128.load64_splat(numbers, SLOPE);
  const none = f64x2.splat(0);
  const most = f64x2.splat(MOST_REDUCED);
  let to = packed;
  for (const end = packed + ((count as usize) << 3); to < end; to += 16, levels += 16) {
    const over = f64x2.sub(levelOf(v128.load(levels)), onset);
    const inKnee = f64x2.pmin(f64x2.pmax(over, none), knee);
    const above = f64x2.pmax(f64x2.sub(over, knee), none);
    const reduced = f64x2.mul(slope, f64x2.add(f64x2.mul(f64x2.mul(inKnee, inKnee), bend), above));
    v128.store(to, f64x2.pmin(reduced, most));
  }
}

/** The smooth decoupled peak detector, of both channels at once. */
function smoothReductions(numbers: usize, states: usize, releases: usize, count: i32): v128 {
  const attack = v128.load64_splat(numbers, ATTACK);
  const one = f64x2.splat(1);
  const fresh = f64x2.sub(one, attack);
  let released = v128.load(states, RELEASED);
  let reduced = v128.load(states, REDUCED);
  let at = packed;
  for (const end = packed + ((count as usize) << 3); at < end; at += 8, releases += 16) {
    const x = v128.load64_splat(at);
    const release = v128.load(releases);
    const fallen = f64x2.add(f64x2.mul(release, released), f64x2.mul(f64x2.sub(one, release), x));
    released = f64x2.pmax(x, fallen);
    reduced = f64x2.add(f64x2.mul(attack, reduced), f64x2.mul(fresh, released));
    v128.store_lane<i64>(at, reduced, 0);
  }
  v128.store(states, released, RELEASED);
  v128.store(states, reduced, REDUCED);
  return reduced;
}

/** The same with one release throughout. */
function smoothSteadily(numbers: usize, states: usize, count: i32): v128 {
  const attack = v128.load64_splat(numbers, ATTACK);
  const release = v128.load64_splat(numbers, RELEASE);
  const one = f64x2.splat(1);
  const fresh = f64x2.sub(one, attack);
  const taken = f64x2.sub(one, release);
  let released = v128.load(states, RELEASED);
  let reduced = v128.load(states, REDUCED);
  let at = packed;
  for (const end = packed + ((count as usize) << 3); at < end; at += 8) {
    const x = v128.load64_splat(at);
    released = f64x2.pmax(x, f64x2.add(f64x2.mul(release, released), f64x2.mul(taken, x)));
    reduced = f64x2.add(f64x2.mul(attack, reduced), f64x2.mul(fresh, released));
    v128.store_lane<i64>(at, reduced, 0);
  }
  v128.store(states, released, RELEASED);
  v128.store(states, reduced, REDUCED);
  return reduced;
}

/** The gains of both channels, two frames a vector. */
function applyReductions(numbers: usize, left: usize, right: usize, count: i32): void {
  const base = v128.load64_splat(numbers, BASE);
  const wet = v128.load64_splat(numbers, WET);
  const one = f64x2.splat(1);
  const pairs = packed + (((count & ~1) as usize) << 3);
  let at = packed;
  for (; at < pairs; at += 16, left += 16, right += 16) {
    const gain = f64x2.add(base, f64x2.mul(wet, f64x2.sub(gainOf(v128.load(at)), one)));
    v128.store(left, f64x2.mul(v128.load(left), gain));
    v128.store(right, f64x2.mul(v128.load(right), gain));
  }
  if ((count & 1) === 0) return;
  const gain = f64x2.add(base, f64x2.mul(wet, f64x2.sub(gainOf(v128.load64_splat(at)), one)));
  v128.store_lane<i64>(left, f64x2.mul(v128.load_zero<i64>(left), gain), 0);
  v128.store_lane<i64>(right, f64x2.mul(v128.load_zero<i64>(right), gain), 0);
}
