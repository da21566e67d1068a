import { createSliding, neutral, Sliding } from "../dynamics/sliding";
import { claim, SILENT_STATE } from "../memory";
import { AUTOMATIC, FILTER, FILTERED, HIGHEST, LINK, NUMBERS, STATES, TRACE_STEP } from "./layout";
import { reduceLinked, reduceSteadily } from "./linked";
import { reduceApart } from "./apart";
import { automaticReleases, steadyReleases } from "./releases";

/** How a stretch is reduced. */
const APART = 0;
const LINKED = 1;
const STEADILY = 2;

/** Written by the host before each run: sound, and what steers it. One channel stands in both planes of its pair. */
export let left: usize = 0;
export let right: usize = 0;
export let keyLeft: usize = 0;
export let keyRight: usize = 0;
export let numbers: usize = 0;
/** Read by the host after each run: reductions in powers of two, one every `TRACE_STEP` samples since the start. */
export let trace: usize = 0;

let states: usize = 0;
let levels: usize = 0;
let releases: usize = 0;
let line: usize = 0;
let lineLength: usize = 0;
let lineAt: usize = 0;
let held: usize = 0;
let window: usize = 0;
let heldAt: usize = 0;
/** The same of the louder side alone. */
let loudest: Sliding = changetype<Sliding>(0);
let phase = 0;

/** @param delay Samples by which sound comes out later. @param hold Samples over which the highest level counts; at least 1. */
export function prepare(longest: i32, delay: i32, hold: i32): void {
  const plane = (longest as usize) << 3;
  numbers = claim(NUMBERS);
  states = claim(STATES);
  left = claim(plane + 8);
  right = claim(plane + 8);
  keyLeft = claim(plane + 8);
  keyRight = claim(plane + 8);
  levels = claim((plane << 1) + 16);
  releases = claim(plane << 1);
  trace = claim(plane / TRACE_STEP + 8);
  lineLength = (delay as usize) << 4;
  line = claim(lineLength);
  window = (hold as usize) << 4;
  held = claim(window + 16);
  loudest = createSliding(hold as usize, true);
}

/** The first `frames` of both planes, in place; answers how many reductions it traced. @param own Whether sound steers itself. */
export function run(frames: i32, own: bool): i32 {
  const automatic = load<f64>(numbers, AUTOMATIC) !== 0;
  const filtered = load<f64>(numbers, FILTERED) !== 0;
  const linked = load<f64>(numbers, LINK) === 1;
  const bytes = (frames as usize) << 3;
  const keys = own ? left : keyLeft;
  const others = own ? right : keyRight;
  if (linked && !automatic && !filtered) {
    louderLevels(keys, others, bytes);
    loudest.greatest(levels, frames as usize);
    if (lineLength > 0) delaySound(bytes);
    return reduce(frames, STEADILY);
  }
  if (filtered) filteredLevels(keys, others, bytes);
  else plainLevels(keys, others, bytes);
  if (automatic) automaticReleases(numbers, states, levels, releases, bytes << 1);
  else steadyReleases(numbers, releases, bytes << 1);
  if (window > 16) holdLevels(bytes << 1);
  if (lineLength > 0) delaySound(bytes);
  return reduce(frames, linked ? LINKED : APART);
}

/** Sets to 0 what has sunk below hearing. */
export function settle(): void {
  for (let at = states; at < states + STATES; at += 16) {
    const state = v128.load(at);
    v128.store(at, v128.and(state, f64x2.ge(f64x2.abs(state), f64x2.splat(SILENT_STATE))));
  }
}

export function rest(): void {
  memory.fill(states, 0, STATES);
  memory.fill(line, 0, lineLength);
  memory.fill(held, 0, window + 16);
  loudest.rest(neutral(true));
  lineAt = 0;
  heldAt = 0;
  phase = 0;
}

function plainLevels(l: usize, r: usize, bytes: usize): void {
  let to = levels;
  for (const end = l + bytes; l < end; l += 8, r += 8, to += 16)
    v128.store(to, f64x2.abs(v128.load_lane<i64>(r, v128.load_zero<i64>(l), 1)));
}

/** Of the louder side, a number a frame; behind an odd one at the end one more, which is not used. */
function louderLevels(l: usize, r: usize, bytes: usize): void {
  let to = levels;
  for (const end = l + bytes; l < end; l += 16, r += 16, to += 16)
    v128.store(to, f64x2.pmax(f64x2.abs(v128.load(l)), f64x2.abs(v128.load(r))));
}

/** Through a second-order section: transposed direct form II. */
function filteredLevels(l: usize, r: usize, bytes: usize): void {
  const c = numbers + FILTERED;
  const b0 = v128.load64_splat(c, 8);
  const b1 = v128.load64_splat(c, 16);
  const b2 = v128.load64_splat(c, 24);
  const a1 = v128.load64_splat(c, 32);
  const a2 = v128.load64_splat(c, 40);
  let s1 = v128.load(states, FILTER);
  let s2 = v128.load(states, FILTER + 16);
  let to = levels;
  for (const end = l + bytes; l < end; l += 8, r += 8, to += 16) {
    const x = v128.load_lane<i64>(r, v128.load_zero<i64>(l), 1);
    const y = f64x2.add(f64x2.mul(b0, x), s1);
    s1 = f64x2.add(f64x2.sub(f64x2.mul(b1, x), f64x2.mul(a1, y)), s2);
    s2 = f64x2.sub(f64x2.mul(b2, x), f64x2.mul(a2, y));
    v128.store(to, f64x2.abs(y));
  }
  v128.store(states, s1, FILTER);
  v128.store(states, s2, FILTER + 16);
}

/** The highest of the last `window` levels. Source: van Herk 1992, Gil and Werman 1993: maxima from both ends of blocks as long as the window. */
function holdLevels(bytes: usize): void {
  let highest = v128.load(states, HIGHEST);
  let at = heldAt;
  for (let level = levels; level < levels + bytes; level += 16) {
    const x = v128.load(level);
    highest = f64x2.pmax(highest, x);
    v128.store(level, f64x2.pmax(highest, v128.load(held + at, 16)));
    v128.store(held + at, x);
    at += 16;
    if (at === window) {
      let suffix = f64x2.splat(0);
      while (at > 0) {
        at -= 16;
        suffix = f64x2.pmax(suffix, v128.load(held + at));
        v128.store(held + at, suffix);
      }
      highest = f64x2.splat(0);
    }
  }
  heldAt = at;
  v128.store(states, highest, HIGHEST);
}

function delaySound(bytes: usize): void {
  let at = lineAt;
  for (let i: usize = 0; i < bytes; i += 8) {
    const late = v128.load(line + at);
    v128.store(line + at, v128.load_lane<i64>(right + i, v128.load_zero<i64>(left + i), 1));
    v128.store_lane<i64>(left + i, late, 0);
    v128.store_lane<i64>(right + i, late, 1);
    at += 16;
    if (at === lineLength) at = 0;
  }
  lineAt = at;
}

function reduce(frames: i32, way: i32): i32 {
  let traced = 0;
  for (let from = 0; from < frames; ) {
    const count = min(frames - from, TRACE_STEP - phase);
    const reduced = reduceStretch(from as usize, count, way);
    from += count;
    phase += count;
    if (phase < TRACE_STEP) continue;
    phase = 0;
    store<f64>(trace + ((traced as usize) << 3), max(f64x2.extract_lane(reduced, 0), f64x2.extract_lane(reduced, 1)));
    traced++;
  }
  return traced;
}

@inline
function reduceStretch(from: usize, count: i32, way: i32): v128 {
  const l = left + (from << 3);
  const r = right + (from << 3);
  if (way === STEADILY) return reduceSteadily(numbers, states, levels + (from << 3), l, r, count);
  const level = levels + (from << 4);
  const release = releases + (from << 4);
  return way === LINKED
    ? reduceLinked(numbers, states, level, release, l, r, count)
    : reduceApart(numbers, states, level, release, l, r, count);
}
