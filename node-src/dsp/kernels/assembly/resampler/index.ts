import { claim } from "../memory";

let phases = 0;
let taps = 0;
let step = 0;
/** Phases of a sliding filter, between which weights are found; 0 for one that has them all. */
let sliding = 0;
let silence = 0;
/** Frames of both channels, interleaved: what the filter reaches back to, then what came in. */
let line: usize = 0;
let filled = 0;
let phase = 0;

/** Written by the host: the taps, phase after phase, and the planes of both channels before each run; one channel stands in the first. */
export let weights: usize = 0;
export let left: usize = 0;
export let right: usize = 0;
export let outLeft: usize = 0;
export let outRight: usize = 0;

export function prepare(rows: i32, rowTaps: i32, before: i32, longest: i32, mostOut: i32): void {
  taps = rowTaps;
  silence = before;
  weights = claim(((rows as usize) * (rowTaps as usize)) << 3);
  left = claim((longest as usize) << 3);
  right = claim((longest as usize) << 3);
  outLeft = claim((mostOut as usize) << 3);
  outRight = claim((mostOut as usize) << 3);
  line = claim(((rowTaps + longest) as usize) << 4);
  rest();
}

/** @param slides See `sliding`. */
export function setRatio(made: i32, apart: i32, slides: i32): void {
  phases = made;
  step = apart;
  sliding = slides;
}

export function rest(): void {
  memory.fill(line, 0, (taps as usize) << 4);
  filled = silence;
  phase = 0;
}

/** Takes `frames` of both planes; answers how many new ones stand in both planes of the output. */
export function run(frames: i32): i32 {
  append(frames);
  const width = (taps as usize) << 3;
  let first = 0;
  let made = 0;
  while (first + taps <= filled) {
    const at = line + ((first as usize) << 4);
    const y = sliding > 0 ? between(at, width) : weighted(at, weights + (phase as usize) * width, width);
    v128.store_lane<i64>(outLeft + ((made as usize) << 3), y, 0);
    v128.store_lane<i64>(outRight + ((made as usize) << 3), y, 1);
    made++;
    phase += step;
    first += phase / phases;
    phase %= phases;
  }
  memory.copy(line, line + ((first as usize) << 4), ((filled - first) as usize) << 4);
  filled -= first;
  return made;
}

function append(frames: i32): void {
  let to = line + ((filled as usize) << 4);
  for (let at: usize = 0; at < (frames as usize) << 3; at += 8, to += 16)
    v128.store(to, v128.load_lane<i64>(right + at, v128.load_zero<i64>(left + at), 1));
  filled += frames;
}

function weighted(at: usize, row: usize, width: usize): v128 {
  let a = f64x2.splat(0);
  let b = f64x2.splat(0);
  let c = f64x2.splat(0);
  let d = f64x2.splat(0);
  for (const end = row + width; row < end; row += 32, at += 64) {
    a = f64x2.add(a, f64x2.mul(v128.load(at), v128.load64_splat(row)));
    b = f64x2.add(b, f64x2.mul(v128.load(at, 16), v128.load64_splat(row, 8)));
    c = f64x2.add(c, f64x2.mul(v128.load(at, 32), v128.load64_splat(row, 16)));
    d = f64x2.add(d, f64x2.mul(v128.load(at, 48), v128.load64_splat(row, 24)));
  }
  return f64x2.add(f64x2.add(a, b), f64x2.add(c, d));
}

/** As `weighted`, with the weights of a place between four rows: the cubic through them, as `cubicShares` has it. */
function between(at: usize, width: usize): v128 {
  const place = phase * sliding;
  const second = place / phases;
  const share = ((place - second * phases) as f64) / (phases as f64);
  const before = share + 1;
  const behind = share - 1;
  const far = share - 2;
  const p = f64x2.splat((share * behind * far) / -6);
  const q = f64x2.splat((before * behind * far) / 2);
  const r = f64x2.splat((before * share * far) / -2);
  const s = f64x2.splat((before * share * behind) / 6);
  let a = f64x2.splat(0);
  let b = f64x2.splat(0);
  let c = f64x2.splat(0);
  let d = f64x2.splat(0);
  let row = weights + (second as usize) * width;
  for (const end = row + width; row < end; row += 32, at += 64) {
    const one = mixed(row, width, p, q, r, s);
    const other = mixed(row + 16, width, p, q, r, s);
    a = f64x2.add(a, f64x2.mul(v128.load(at), v128.shuffle<i64>(one, one, 0, 0)));
    b = f64x2.add(b, f64x2.mul(v128.load(at, 16), v128.shuffle<i64>(one, one, 1, 1)));
    c = f64x2.add(c, f64x2.mul(v128.load(at, 32), v128.shuffle<i64>(other, other, 0, 0)));
    d = f64x2.add(d, f64x2.mul(v128.load(at, 48), v128.shuffle<i64>(other, other, 1, 1)));
  }
  return f64x2.add(f64x2.add(a, b), f64x2.add(c, d));
}

// @ts-ignore: decorator
@inline
function mixed(row: usize, width: usize, p: v128, q: v128, r: v128, s: v128): v128 {
  return f64x2.add(
    f64x2.add(f64x2.mul(p, v128.load(row)), f64x2.mul(q, v128.load(row + width))),
    f64x2.add(f64x2.mul(r, v128.load(row + 2 * width)), f64x2.mul(s, v128.load(row + 3 * width))),
  );
}
