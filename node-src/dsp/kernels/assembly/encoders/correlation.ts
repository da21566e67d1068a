import { claim } from "../memory";
import { count, plane, shaping } from "./planes";

const LAGS = 14;

/** Sums at lag 0 to 12; the last place only fills its pair. */
export let correlation: usize = 0;
/** The samples times the window, behind as many zeros as the longest lag. */
let shaped: usize = 0;

export function prepareCorrelation(block: i32): void {
  correlation = claim(LAGS << 3);
  shaped = claim((LAGS + block) << 3) + (LAGS << 3);
  memory.fill(shaped - (LAGS << 3), 0, LAGS << 3);
}

/** Two lags a vector: each sum goes over the samples in their order. */
export function correlate(index: i32): void {
  const samples = plane(index);
  for (let i: usize = 0; i < (count as usize); i++)
    store<f64>(shaped + (i << 3), (load<i32>(samples + (i << 2)) as f64) * load<f64>(shaping + (i << 3)));
  let s0 = f64x2.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let s4 = s0;
  let s5 = s0;
  let s6 = s0;
  const end = shaped + ((count as usize) << 3);
  for (let at = shaped; at < end; at += 8) {
    const now = v128.load64_splat(at);
    s0 = f64x2.add(s0, f64x2.mul(now, v128.load(at - 8)));
    s1 = f64x2.add(s1, f64x2.mul(now, v128.load(at - 24)));
    s2 = f64x2.add(s2, f64x2.mul(now, v128.load(at - 40)));
    s3 = f64x2.add(s3, f64x2.mul(now, v128.load(at - 56)));
    s4 = f64x2.add(s4, f64x2.mul(now, v128.load(at - 72)));
    s5 = f64x2.add(s5, f64x2.mul(now, v128.load(at - 88)));
    s6 = f64x2.add(s6, f64x2.mul(now, v128.load(at - 104)));
  }
  put(0, s0);
  put(1, s1);
  put(2, s2);
  put(3, s3);
  put(4, s4);
  put(5, s5);
  put(6, s6);
}

/** The earlier sample, of the larger lag, stands in the lower half. */
// @ts-ignore: decorator
@inline
function put(pair: usize, sums: v128): void {
  v128.store(correlation + (pair << 4), v128.shuffle<f64>(sums, sums, 1, 0));
}
