/** Sums of eight phases for four windows: none yet, and those that are going on. */
const ZEROS: usize = memory.data(128, 16);
const SUMS: usize = memory.data(128, 16);

/** `count` folded taps from the pair of samples that is `first` outside the middle pair on. */
export function addTaps(pairs: i32, middle: usize, first: i32, count: i32, half: i32, coefficients: usize): v128 {
  const outward = (first as usize) << 2;
  const before = first == 0 ? ZEROS : SUMS;
  const tap = (half - 1 - first) * pairs;
  const at = coefficients + ((tap as usize) << 5);
  return pairs == 4
    ? addTaps8(middle - outward, middle + 4 + outward, at, count, before)
    : addTaps4(middle - outward, middle + 4 + outward, at, count, before);
}

/** One window, in the order of the TypeScript form. */
export function interpolateExactly(oldest: usize, newest: usize, half: i32, pairs: i32, exact: usize): f64 {
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

/**
 * Eight phases at four successive windows: `count` folded taps, from the pair of samples `left` and `right` of the first
 * window outward, are added to the sums at `before` and kept at `SUMS`; answers the largest magnitude of each window so far.
 */
function addTaps8(left: usize, right: usize, at: usize, count: i32, before: usize): v128 {
  let e0 = v128.load(before);
  let e1 = v128.load(before, 16);
  let e2 = v128.load(before, 32);
  let e3 = v128.load(before, 48);
  let o0 = v128.load(before, 64);
  let o1 = v128.load(before, 80);
  let o2 = v128.load(before, 96);
  let o3 = v128.load(before, 112);
  for (; count > 0; count--, left -= 4, right += 4, at -= 128) {
    const near = v128.load(left);
    const far = v128.load(right);
    const sum = f32x4.add(near, far);
    const difference = f32x4.sub(near, far);
    e0 = f32x4.add(e0, f32x4.mul(sum, v128.load(at)));
    o0 = f32x4.add(o0, f32x4.mul(difference, v128.load(at, 16)));
    e1 = f32x4.add(e1, f32x4.mul(sum, v128.load(at, 32)));
    o1 = f32x4.add(o1, f32x4.mul(difference, v128.load(at, 48)));
    e2 = f32x4.add(e2, f32x4.mul(sum, v128.load(at, 64)));
    o2 = f32x4.add(o2, f32x4.mul(difference, v128.load(at, 80)));
    e3 = f32x4.add(e3, f32x4.mul(sum, v128.load(at, 96)));
    o3 = f32x4.add(o3, f32x4.mul(difference, v128.load(at, 112)));
  }
  v128.store(SUMS, e0);
  v128.store(SUMS, e1, 16);
  v128.store(SUMS, e2, 32);
  v128.store(SUMS, e3, 48);
  v128.store(SUMS, o0, 64);
  v128.store(SUMS, o1, 80);
  v128.store(SUMS, o2, 96);
  v128.store(SUMS, o3, 112);
  return f32x4.pmax(f32x4.pmax(magnitude(e0, o0), magnitude(e1, o1)), f32x4.pmax(magnitude(e2, o2), magnitude(e3, o3)));
}

/** Four phases. */
function addTaps4(left: usize, right: usize, at: usize, count: i32, before: usize): v128 {
  let e0 = v128.load(before);
  let e1 = v128.load(before, 16);
  let o0 = v128.load(before, 64);
  let o1 = v128.load(before, 80);
  for (; count > 0; count--, left -= 4, right += 4, at -= 64) {
    const near = v128.load(left);
    const far = v128.load(right);
    const sum = f32x4.add(near, far);
    const difference = f32x4.sub(near, far);
    e0 = f32x4.add(e0, f32x4.mul(sum, v128.load(at)));
    o0 = f32x4.add(o0, f32x4.mul(difference, v128.load(at, 16)));
    e1 = f32x4.add(e1, f32x4.mul(sum, v128.load(at, 32)));
    o1 = f32x4.add(o1, f32x4.mul(difference, v128.load(at, 48)));
  }
  v128.store(SUMS, e0);
  v128.store(SUMS, e1, 16);
  v128.store(SUMS, o0, 64);
  v128.store(SUMS, o1, 80);
  return f32x4.pmax(magnitude(e0, o0), magnitude(e1, o1));
}

function magnitude(even: v128, odd: v128): v128 {
  return f32x4.add(f32x4.abs(even), f32x4.abs(odd));
}
