import { ATTACK, BASE, BEND, KNEE, LINK, MOST_REDUCED, ONSET, REDUCED, RELEASED, SLOPE, WET } from "./layout";
import { gainOf, levelOf } from "../dynamics/powers";
import { isQuiet } from "./quiet";

/**
 * A stretch where channels go each for itself, or in part: from levels and releases, a vector a frame, to sound, in place. Answers where the detector
 * stands. Levels are written over.
 */
export function reduceApart(numbers: usize, states: usize, levels: usize, releases: usize, left: usize, right: usize, count: i32): v128 {
  if (isQuiet(numbers, levels, count)) memory.fill(levels, 0, (count as usize) << 4);
  else computeReductions(numbers, levels, count);
  const reduced = smoothReductions(numbers, states, levels, releases, count);
  applyReductions(numbers, levels, left, right, count);
  return reduced;
}

/** From levels to what the static curve takes away: Giannoulis, Massberg, Reiss 2012, eq. 4, as powers of two. */
function computeReductions(numbers: usize, levels: usize, count: i32): void {
  const onset = v128.load64_splat(numbers, ONSET);
  const knee = v128.load64_splat(numbers, KNEE);
  const bend = v128.load64_splat(numbers, BEND);
  const slope = v128.load64_splat(numbers, SLOPE);
  const link = v128.load64_splat(numbers, LINK);
  const apart = f64x2.sub(f64x2.splat(1), link);
  const none = f64x2.splat(0);
  const most = f64x2.splat(MOST_REDUCED);
  for (const end = levels + ((count as usize) << 4); levels < end; levels += 16) {
    const alone = levelOf(v128.load(levels));
    const louder = f64x2.pmax(alone, v128.shuffle<i64>(alone, alone, 1, 0));
    const level = f64x2.add(f64x2.mul(link, louder), f64x2.mul(apart, alone));
    const over = f64x2.sub(level, onset);
    const inKnee = f64x2.pmin(f64x2.pmax(over, none), knee);
    const above = f64x2.pmax(f64x2.sub(over, knee), none);
    const reduced = f64x2.mul(slope, f64x2.add(f64x2.mul(f64x2.mul(inKnee, inKnee), bend), above));
    v128.store(levels, f64x2.pmin(reduced, most));
  }
}

/** The smooth decoupled peak detector: the same source, eq. 17. */
function smoothReductions(numbers: usize, states: usize, levels: usize, releases: usize, count: i32): v128 {
  const attack = v128.load64_splat(numbers, ATTACK);
  const one = f64x2.splat(1);
  const fresh = f64x2.sub(one, attack);
  let released = v128.load(states, RELEASED);
  let reduced = v128.load(states, REDUCED);
  for (const end = levels + ((count as usize) << 4); levels < end; levels += 16, releases += 16) {
    const x = v128.load(levels);
    const release = v128.load(releases);
    const fallen = f64x2.add(f64x2.mul(release, released), f64x2.mul(f64x2.sub(one, release), x));
    released = f64x2.pmax(x, fallen);
    reduced = f64x2.add(f64x2.mul(attack, reduced), f64x2.mul(fresh, released));
    v128.store(levels, reduced);
  }
  v128.store(states, released, RELEASED);
  v128.store(states, reduced, REDUCED);
  return reduced;
}

function applyReductions(numbers: usize, levels: usize, left: usize, right: usize, count: i32): void {
  const base = v128.load64_splat(numbers, BASE);
  const wet = v128.load64_splat(numbers, WET);
  const one = f64x2.splat(1);
  for (const end = left + ((count as usize) << 3); left < end; left += 8, right += 8, levels += 16) {
    const gain = f64x2.add(base, f64x2.mul(wet, f64x2.sub(gainOf(v128.load(levels)), one)));
    const y = f64x2.mul(v128.load_lane<i64>(right, v128.load_zero<i64>(left), 1), gain);
    v128.store_lane<i64>(left, y, 0);
    v128.store_lane<i64>(right, y, 1);
  }
}
