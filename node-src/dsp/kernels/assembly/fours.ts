import { largestLane, largestLanes, largestOfFour } from "./lanes";

/** Samples of the past before a segment, as `HISTORY` in typescript/peak-search.ts: two blocks. */
export const HISTORY: usize = 32;
/** Bytes of a block of 16 samples. */
const BLOCK: usize = 64;
/** Bytes that a block has in `blocks`: four lanes of its samples' magnitudes, then of its second differences. */
const ENTRY: usize = 32;
const BEND: usize = 16;
/** Bytes of four windows. */
export const FOUR: usize = 32;

/**
 * Largest magnitudes of each block of 16 samples, the two blocks of history first, four lanes a block, each at its entry
 * of `blocks`; answers the segment's sample peak. Samples between `count` and the block's end must be 0.
 */
export function blockPeaks(plane: usize, count: i32, blocks: usize): f32 {
  const magnitude = i32x4.splat(0x7fffffff);
  const end = plane + ((HISTORY + (count as usize)) << 2);
  const start = plane + (HISTORY << 2);
  let peak = f32x4.splat(0);
  for (let at = plane; at < end; at += BLOCK, blocks += ENTRY) {
    const a = f32x4.pmax(v128.and(v128.load(at), magnitude), v128.and(v128.load(at, 16), magnitude));
    const b = f32x4.pmax(v128.and(v128.load(at, 32), magnitude), v128.and(v128.load(at, 48), magnitude));
    const block = f32x4.pmax(a, b);
    v128.store(blocks, block);
    if (at >= start) peak = f32x4.pmax(peak, block);
  }
  return largestLane(peak);
}

/**
 * The fours of successive windows that may exceed `floor`, in rising time; answers their end. Each holds the most that it can
 * reach, its block's largest sample (f32 both) and the place of its first window.
 */
export function gatherFours(
  plane: usize,
  count: i32,
  floor: f64,
  blocks: usize,
  taps: i32,
  bounds: usize,
  fours: usize,
): usize {
  const bound = f32x4.splat(load<f64>(bounds) as f32);
  const level = f32x4.splat(load<f64>(bounds, 8) as f32);
  const bend = f32x4.splat(load<f64>(bounds, 16) as f32);
  const least = f32x4.splat((floor as f32) * 0.999999);
  let middle = plane + ((HISTORY - ((taps >> 1) as usize)) << 2);
  let bent = 0;
  for (let block = 0, n = 0; n < count; block++, n += 16, middle += BLOCK, blocks += ENTRY) {
    const near3 = f32x4.pmax(f32x4.pmax(v128.load(blocks), v128.load(blocks, ENTRY)), v128.load(blocks, 2 * ENTRY));
    if (!v128.any_true(f32x4.gt(f32x4.mul(near3, bound), least))) continue;
    for (bent = max(bent, block); bent < block + 3; bent++)
      v128.store(blocks + ((bent - block) as usize) * ENTRY, blockBend(plane, bent), BEND);
    const bent3 = f32x4.pmax(v128.load(blocks, BEND), v128.load(blocks, ENTRY + BEND));
    const bends = largestLanes(f32x4.pmax(bent3, v128.load(blocks, 2 * ENTRY + BEND)));
    const near = largestLanes(near3);
    const sides = largestOfFour(
      largerSides(middle),
      largerSides(middle + 16),
      largerSides(middle + 32),
      largerSides(middle + 48),
    );
    const most = f32x4.pmin(f32x4.add(f32x4.mul(sides, level), f32x4.mul(bends, bend)), f32x4.mul(near, bound));
    const open = i32x4.bitmask(f32x4.gt(most, least)) & ((1 << ((min(16, count - n) + 3) >> 2)) - 1);
    fours = putFour(fours, open, f32x4.extract_lane(most, 0), near, n);
    fours = putFour(fours, open >> 1, f32x4.extract_lane(most, 1), near, n + 4);
    fours = putFour(fours, open >> 2, f32x4.extract_lane(most, 2), near, n + 8);
    fours = putFour(fours, open >> 3, f32x4.extract_lane(most, 3), near, n + 12);
  }
  return fours;
}

/** Writes a four, which stands if `open` is odd: without a branch, as none would be foreseen. */
function putFour(at: usize, open: i32, most: f32, near: v128, n: i32): usize {
  store<f32>(at, most);
  store<f32>(at, f32x4.extract_lane(near, 0), 4);
  store<i32>(at, n, 8);
  return at + ((open & 1) as usize) * FOUR;
}

/** Of four windows, the larger magnitude of the samples that each interpolates between. */
function largerSides(middle: usize): v128 {
  return f32x4.pmax(f32x4.abs(v128.load(middle)), f32x4.abs(v128.load(middle, 4)));
}

/**
 * Largest magnitudes of the second differences around the sample before a block and its samples but the last, four lanes. Of
 * the oldest block only the younger half: nothing looks further back.
 */
function blockBend(plane: usize, block: i32): v128 {
  const end = plane + (((block + 1) << 4) << 2) - 4;
  let largest = f32x4.splat(0);
  for (let at = end - (block == 0 ? BLOCK / 2 : BLOCK); at < end; at += 16) {
    const middle = v128.load(at);
    const sides = f32x4.add(v128.load(at - 4), v128.load(at, 4));
    largest = f32x4.pmax(largest, f32x4.abs(f32x4.sub(sides, f32x4.add(middle, middle))));
  }
  return largest;
}
