/** Samples of the past before a segment, as `HISTORY` in typescript/peak-search.ts: two blocks. */
export const HISTORY: usize = 32;
/** Bytes of a block of 16 samples. */
const BLOCK: usize = 64;
/**
 * No 32-bit sum strays from the exact one by more than this times the largest sample under the filter: 24 products, each
 * rounded at 2^-24 of at most L1 (2.5) times twice that sample.
 */
const SLACK: f64 = 2e-5;

/**
 * Largest magnitudes of each block of 16 samples, the two blocks of history first, four lanes a block, into `blocks`; answers
 * the segment's sample peak. Samples between `count` and the block's end must be 0.
 */
export function blockPeaks(plane: usize, count: i32, blocks: usize): f32 {
  const magnitude = i32x4.splat(0x7fffffff);
  const end = plane + ((HISTORY + (count as usize)) << 2);
  const start = plane + (HISTORY << 2);
  let peak = f32x4.splat(0);
  for (let at = plane; at < end; at += BLOCK, blocks += 16) {
    const a = f32x4.pmax(v128.and(v128.load(at), magnitude), v128.and(v128.load(at, 16), magnitude));
    const b = f32x4.pmax(v128.and(v128.load(at, 32), magnitude), v128.and(v128.load(at, 48), magnitude));
    const block = f32x4.pmax(a, b);
    v128.store(blocks, block);
    if (at >= start) peak = f32x4.pmax(peak, block);
  }
  return largestLane(peak);
}

/**
 * Largest interpolated magnitude of a segment, or `floor`. Blocks that cannot exceed what was found are passed over; the
 * others are judged in 32 bits, and the few windows that may hold the largest are summed again in 64.
 *
 * `coefficients`: for each folded tap, for each pair of phases, even and odd, each four times; `exact`: the same once, as f64.
 * `bounds`: `bound`, `level` and `bend` of stream/interpolator-pairs.ts. `found`: room for the candidates of a segment, 32 bytes for each 4 samples.
 */
export function interpolatedPeak(
  plane: usize,
  count: i32,
  floor: f64,
  blocks: usize,
  pairs: i32,
  taps: i32,
  bounds: usize,
  coefficients: usize,
  exact: usize,
  found: usize,
): f64 {
  let peak = floor;
  let candidate = found;
  const start = plane + (HISTORY << 2);
  const bound = load<f64>(bounds);
  const level = load<f64>(bounds, 8);
  const bend = load<f64>(bounds, 16);
  const reach = ((taps - 1) as usize) << 2;
  for (let i = 0; i < count; i += 16, blocks += 16) {
    const near3 = f32x4.pmax(f32x4.pmax(v128.load(blocks), v128.load(blocks, 16)), v128.load(blocks, 32));
    const limit = ((peak / bound) as f32) * 0.999999;
    if (!v128.any_true(f32x4.gt(near3, f32x4.splat(limit)))) continue;
    const near = largestLane(near3) as f64;
    const slack = near * SLACK;
    const last = min(i + 16, count);
    const first = start + ((i as usize) << 2) - reach;
    const bends = largestBend(first + 4, start + ((last as usize) << 2) - 4) as f64;
    const middle = first + ((taps as usize) << 1) - 4;
    if ((largestMiddle(middle) as f64) * level + bend * bends <= peak) continue;
    for (let n = i; n < last; n += 4) {
      const newest = start + ((n as usize) << 2);
      let between =
        pairs == 4
          ? interpolate8(newest - reach, newest, taps >> 1, coefficients)
          : interpolate4(newest - reach, newest, taps >> 1, coefficients);
      const left = last - n;
      if (left < 4) between = v128.and(between, i32x4.gt_s(i32x4.splat(left), i32x4(0, 1, 2, 3)));
      const value = largestLane(between) as f64;
      if (value + slack <= peak) continue;
      if (value - slack > peak) peak = value - slack;
      store<f64>(candidate, slack);
      store<i32>(candidate, n, 8);
      v128.store(candidate, between, 16);
      candidate += 32;
    }
  }
  let result = floor;
  for (let c = found; c < candidate; c += 32) {
    const slack = load<f64>(c);
    const n = load<i32>(c, 8);
    const lanes = min(4, count - n);
    for (let lane = 0; lane < lanes; lane++) {
      if ((load<f32>(c + ((lane as usize) << 2), 16) as f64) + slack < peak) continue;
      const newest = start + (((n + lane) as usize) << 2);
      result = max(result, interpolateExactly(newest - reach, newest, taps >> 1, pairs, exact));
    }
  }
  return result;
}

/** Largest magnitude of the second differences around the samples from `from` to before `to`, and up to three more. */
function largestBend(from: usize, to: usize): f32 {
  let largest = f32x4.splat(0);
  for (let at = from; at < to; at += 16) {
    const middle = v128.load(at);
    const sides = f32x4.add(v128.load(at - 4), v128.load(at, 4));
    largest = f32x4.pmax(largest, f32x4.abs(f32x4.sub(sides, f32x4.add(middle, middle))));
  }
  return largestLane(largest);
}

/** Largest magnitude of the samples between which a block of windows interpolates, and of three more. */
function largestMiddle(from: usize): f32 {
  const a = f32x4.pmax(f32x4.abs(v128.load(from)), f32x4.abs(v128.load(from, 16)));
  const b = f32x4.pmax(f32x4.abs(v128.load(from, 32)), f32x4.abs(v128.load(from, 48)));
  return largestLane(f32x4.pmax(f32x4.pmax(a, b), f32x4.abs(v128.load(from, 64))));
}

/** Eight phases at four successive windows: the largest magnitude of each. */
function interpolate8(oldest: usize, newest: usize, half: i32, coefficients: usize): v128 {
  let e0 = f32x4.splat(0);
  let e1 = f32x4.splat(0);
  let e2 = f32x4.splat(0);
  let e3 = f32x4.splat(0);
  let o0 = f32x4.splat(0);
  let o1 = f32x4.splat(0);
  let o2 = f32x4.splat(0);
  let o3 = f32x4.splat(0);
  for (let tap = 0; tap < half; tap++, oldest += 4, newest -= 4, coefficients += 128) {
    const near = v128.load(oldest);
    const far = v128.load(newest);
    const sum = f32x4.add(near, far);
    const difference = f32x4.sub(near, far);
    e0 = f32x4.add(e0, f32x4.mul(sum, v128.load(coefficients)));
    o0 = f32x4.add(o0, f32x4.mul(difference, v128.load(coefficients, 16)));
    e1 = f32x4.add(e1, f32x4.mul(sum, v128.load(coefficients, 32)));
    o1 = f32x4.add(o1, f32x4.mul(difference, v128.load(coefficients, 48)));
    e2 = f32x4.add(e2, f32x4.mul(sum, v128.load(coefficients, 64)));
    o2 = f32x4.add(o2, f32x4.mul(difference, v128.load(coefficients, 80)));
    e3 = f32x4.add(e3, f32x4.mul(sum, v128.load(coefficients, 96)));
    o3 = f32x4.add(o3, f32x4.mul(difference, v128.load(coefficients, 112)));
  }
  return f32x4.pmax(f32x4.pmax(magnitude(e0, o0), magnitude(e1, o1)), f32x4.pmax(magnitude(e2, o2), magnitude(e3, o3)));
}

/** Four phases. */
function interpolate4(oldest: usize, newest: usize, half: i32, coefficients: usize): v128 {
  let e0 = f32x4.splat(0);
  let e1 = f32x4.splat(0);
  let o0 = f32x4.splat(0);
  let o1 = f32x4.splat(0);
  for (let tap = 0; tap < half; tap++, oldest += 4, newest -= 4, coefficients += 64) {
    const near = v128.load(oldest);
    const far = v128.load(newest);
    const sum = f32x4.add(near, far);
    const difference = f32x4.sub(near, far);
    e0 = f32x4.add(e0, f32x4.mul(sum, v128.load(coefficients)));
    o0 = f32x4.add(o0, f32x4.mul(difference, v128.load(coefficients, 16)));
    e1 = f32x4.add(e1, f32x4.mul(sum, v128.load(coefficients, 32)));
    o1 = f32x4.add(o1, f32x4.mul(difference, v128.load(coefficients, 48)));
  }
  return f32x4.pmax(magnitude(e0, o0), magnitude(e1, o1));
}

/** One window, in the order of the TypeScript form. */
function interpolateExactly(oldest: usize, newest: usize, half: i32, pairs: i32, exact: usize): f64 {
  let peak: f64 = 0;
  const stride = (pairs as usize) << 4;
  for (let pair = 0; pair < pairs; pair++) {
    let even: f64 = 0;
    let odd: f64 = 0;
    let c = exact + ((pair as usize) << 4);
    for (let tap = 0; tap < half; tap++, c += stride) {
      const near = load<f32>(oldest + ((tap as usize) << 2)) as f64;
      const far = load<f32>(newest - ((tap as usize) << 2)) as f64;
      even += load<f64>(c) * (near + far);
      odd += load<f64>(c, 8) * (near - far);
    }
    peak = max(peak, abs(even) + abs(odd));
  }
  return peak;
}

function magnitude(even: v128, odd: v128): v128 {
  return f32x4.add(f32x4.abs(even), f32x4.abs(odd));
}

function largestLane(x: v128): f32 {
  const two = f32x4.pmax(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1));
  return f32x4.extract_lane(f32x4.pmax(two, v128.shuffle<f32>(two, two, 1, 0, 3, 2)), 0);
}
