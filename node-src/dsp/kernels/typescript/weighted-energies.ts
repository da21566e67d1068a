import { settled } from "#src/dsp/kernels/silent-state.ts";

/** Filter memory of one channel: two sections of two. */
export const STATE_LENGTH = 4;

/**
 * Two channels through the weighting at once; the sums are added to `sums` (places: `PAIR`).
 *
 * Source: BS.1770-5, Annex 1, in direct form II.
 */
export function addPairEnergies(
  left: Float32Array,
  right: Float32Array,
  from: number,
  to: number,
  coefficients: Float64Array,
  state: Float64Array,
  sums: Float64Array,
): void {
  const c1 = coefficients[0]!;
  const c2 = coefficients[1]!;
  const a1 = coefficients[2]!;
  const a2 = coefficients[3]!;
  const d1 = coefficients[4]!;
  const d2 = coefficients[5]!;
  const e1 = coefficients[6]!;
  const e2 = coefficients[7]!;
  let lv1 = state[0]!;
  let lv2 = state[1]!;
  let lw1 = state[2]!;
  let lw2 = state[3]!;
  let rv1 = state[4]!;
  let rv2 = state[5]!;
  let rw1 = state[6]!;
  let rw2 = state[7]!;
  let kLL = 0;
  let kRR = 0;
  let kLR = 0;
  let sLL = 0;
  let sRR = 0;
  let sLR = 0;
  let sL = 0;
  let sR = 0;
  for (let i = from; i < to; i++) {
    const l = left[i]!;
    const r = right[i]!;
    sL += l;
    sR += r;
    sLL += l * l;
    sRR += r * r;
    sLR += l * r;
    const lv = l - a2 * lv2 - a1 * lv1;
    const rv = r - a2 * rv2 - a1 * rv1;
    const lw = lv + c2 * lv2 + c1 * lv1 - e2 * lw2 - e1 * lw1;
    const rw = rv + c2 * rv2 + c1 * rv1 - e2 * rw2 - e1 * rw1;
    const ly = lw + d2 * lw2 + d1 * lw1;
    const ry = rw + d2 * rw2 + d1 * rw1;
    lv2 = lv1;
    lv1 = lv;
    lw2 = lw1;
    lw1 = lw;
    rv2 = rv1;
    rv1 = rv;
    rw2 = rw1;
    rw1 = rw;
    kLL += ly * ly;
    kRR += ry * ry;
    kLR += ly * ry;
  }
  keep(state, 0, lv1, lv2, lw1, lw2);
  keep(state, STATE_LENGTH, rv1, rv2, rw1, rw2);
  addTo(sums, [kLL, kRR, kLR, sLL, sRR, sLR, sL, sR]);
}

/** As `addPairEnergies` for one channel, the left one of its pair. */
export function addChannelEnergies(
  plane: Float32Array,
  from: number,
  to: number,
  coefficients: Float64Array,
  state: Float64Array,
  sums: Float64Array,
): void {
  const c1 = coefficients[0]!;
  const c2 = coefficients[1]!;
  const a1 = coefficients[2]!;
  const a2 = coefficients[3]!;
  const d1 = coefficients[4]!;
  const d2 = coefficients[5]!;
  const e1 = coefficients[6]!;
  const e2 = coefficients[7]!;
  let v1 = state[0]!;
  let v2 = state[1]!;
  let w1 = state[2]!;
  let w2 = state[3]!;
  let energy = 0;
  let squares = 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const x = plane[i]!;
    sum += x;
    squares += x * x;
    const v = x - a2 * v2 - a1 * v1;
    const w = v + c2 * v2 + c1 * v1 - e2 * w2 - e1 * w1;
    const y = w + d2 * w2 + d1 * w1;
    v2 = v1;
    v1 = v;
    w2 = w1;
    w1 = w;
    energy += y * y;
  }
  keep(state, 0, v1, v2, w1, w2);
  addTo(sums, [energy, 0, 0, squares, 0, 0, sum, 0]);
}

/** One pair of a band's sections, `signal` in place; answers the energy of what comes out. */
export function filterInPlace(
  signal: Float64Array,
  count: number,
  coefficients: Float64Array,
  state: Float64Array,
): number {
  const c1 = coefficients[0]!;
  const c2 = coefficients[1]!;
  const a1 = coefficients[2]!;
  const a2 = coefficients[3]!;
  const d1 = coefficients[4]!;
  const d2 = coefficients[5]!;
  const e1 = coefficients[6]!;
  const e2 = coefficients[7]!;
  let v1 = state[0]!;
  let v2 = state[1]!;
  let w1 = state[2]!;
  let w2 = state[3]!;
  let energy = 0;
  for (let i = 0; i < count; i++) {
    const v = signal[i]! - a2 * v2 - a1 * v1;
    const w = v + c2 * v2 + c1 * v1 - e2 * w2 - e1 * w1;
    const y = w + d2 * w2 + d1 * w1;
    v2 = v1;
    v1 = v;
    w2 = w1;
    w1 = w;
    signal[i] = y;
    energy += y * y;
  }
  keep(state, 0, v1, v2, w1, w2);
  return energy;
}

function keep(state: Float64Array, at: number, v1: number, v2: number, w1: number, w2: number): void {
  state[at] = settled(v1);
  state[at + 1] = settled(v2);
  state[at + 2] = settled(w1);
  state[at + 3] = settled(w2);
}

function addTo(sums: Float64Array, values: readonly number[]): void {
  for (let i = 0; i < values.length; i++) sums[i]! += values[i]!;
}
