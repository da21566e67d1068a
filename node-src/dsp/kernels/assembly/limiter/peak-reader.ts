import { claim } from "../memory";
import { createSurvey, GRAIN, Survey } from "./survey";

/** As in processing/limiter/limiter-stage.ts. */
const QUARTER_REACH: usize = 2;
const REFINED_FROM: f64 = 0.92;
const LOUDEST: f64 = 1152921504606846976;
const QUIETEST: f64 = 1 / LOUDEST;
/** Samples before a run that are kept of the readings half way; those at three quarters need one, and both a multiple of four. */
const KEPT: usize = 8;
/** Samples before a run that are kept beyond twice the half filter's reach. */
const PAST: usize = 24;
/** Eight samples are read at once, and what lies behind a run is read with its last ones. */
const BEYOND: usize = 16;

/** Reads one channel between its samples; what ts-peak-reader.ts does, for four samples in a vector. */
@unmanaged
export class PeakReader {
  /** One side's taps of the half filter, then of the shorter one, then four of the quarter filter. */
  taps: usize;
  reach: usize;
  shorter: usize;
  doubt: f32;
  from: f32;
  /** Samples, as many as the filters reach back and then those of the run; readings half way; readings at three quarters. */
  samples: usize;
  halves: usize;
  threes: usize;
  /** What the shorter filter reads otherwise half way. */
  differences: usize;
  survey: Survey;

  /** The samples before a run that are kept. */
  kept(): usize {
    return 2 * this.reach + PAST;
  }

  /**
   * The peaks of `frames` intervals, from the sample on that lies the filters' reach before the run; `peaks` keeps the larger of both. Where the survey
   * says that no peak passes the ceiling, none is read, and `peaks` stays as it is.
   */
  read(plane: usize, frames: usize, peaks: usize): void {
    take(plane, this.samples + (this.kept() << 2), frames);
    this.survey.over(this.samples, this.kept(), frames);
    let skipped = false;
    for (let i: usize = 0; i < frames; i += GRAIN) {
      const quiet = this.survey.isUnder(this.samples + ((this.kept() + i - this.reach - QUARTER_REACH) << 2), i, frames);
      if (!quiet) {
        if (skipped) this.stretch(i - KEPT, i, i - 4, peaks);
        this.stretch(i, min(i + GRAIN, frames), i, peaks);
      }
      skipped = quiet;
    }
    memory.copy(this.samples, this.samples + (frames << 2), this.kept() << 2);
    memory.copy(this.halves, this.halves + (frames << 2), KEPT << 2);
    memory.copy(this.differences, this.differences + (frames << 2), KEPT << 2);
    memory.copy(this.threes, this.threes + (frames << 2), KEPT << 2);
  }

  /** Readings half way from sample `from` of the run up to `to`, and the peaks of the intervals from `begin` on. */
  stretch(from: usize, to: usize, begin: usize, peaks: usize): void {
    const samples = this.samples + (this.kept() << 2);
    for (let i = from; i < to; i += 8) this.halfWay(samples + (i << 2), i << 2);
    for (let i = begin; i < to; i += 4) this.intervals(i, peaks + (i << 2));
  }

  /** Half way behind the eight samples that lie the filter's reach before `newest`, and what the shorter filter reads otherwise. */
  halfWay(newest: usize, place: usize): void {
    let tap = this.taps;
    const end = tap + (this.reach << 2);
    let short = end;
    const both = tap + (this.shorter << 2);
    let ahead = newest - ((this.reach - 1) << 2);
    let behind = ahead - 4;
    let one = f32x4.splat(0);
    let other = f32x4.splat(0);
    let shortOne = f32x4.splat(0);
    let shortOther = f32x4.splat(0);
    for (; tap < both; tap += 4, short += 4, ahead += 4, behind -= 4) {
      const pairs = f32x4.add(v128.load(ahead), v128.load(behind));
      const later = f32x4.add(v128.load(ahead, 16), v128.load(behind, 16));
      one = f32x4.add(one, f32x4.mul(v128.load32_splat(tap), pairs));
      other = f32x4.add(other, f32x4.mul(v128.load32_splat(tap), later));
      shortOne = f32x4.add(shortOne, f32x4.mul(v128.load32_splat(short), pairs));
      shortOther = f32x4.add(shortOther, f32x4.mul(v128.load32_splat(short), later));
    }
    for (; tap < end; tap += 4, ahead += 4, behind -= 4) {
      const weight = v128.load32_splat(tap);
      one = f32x4.add(one, f32x4.mul(weight, f32x4.add(v128.load(ahead), v128.load(behind))));
      other = f32x4.add(other, f32x4.mul(weight, f32x4.add(v128.load(ahead, 16), v128.load(behind, 16))));
    }
    const half = this.halves + (KEPT << 2) + place;
    v128.store(half, one);
    v128.store(half, other, 16);
    const difference = this.differences + (KEPT << 2) + place;
    v128.store(difference, f32x4.sub(one, shortOne));
    v128.store(difference, f32x4.sub(other, shortOther), 16);
  }

  /** The peaks of four intervals, the first of which ends with the run's sample `i`, the filters' reach before it. */
  intervals(i: usize, peaks: usize): void {
    const x = this.samples + ((this.kept() + i - this.reach - QUARTER_REACH) << 2);
    const h = this.halves + ((KEPT + i - QUARTER_REACH) << 2);
    const q = this.taps + ((this.reach + this.shorter) << 2);
    const x0 = v128.load(x);
    const x1 = v128.load(x, 4);
    const before = v128.load(x - 4);
    const x2 = v128.load(x, 8);
    const h0 = v128.load(h);
    const h1 = v128.load(h, 4);
    const g1 = v128.load(h - 4);
    const one = between(q, x0, h0, g1, x1, before, h1, v128.load(h - 8), x2);
    const three = between(q, h0, x1, x0, h1, g1, x2, before, v128.load(h, 8));
    const threes = this.threes + ((KEPT + i) << 2);
    v128.store(threes, three);
    const size = f32x4.pmax(
      f32x4.pmax(f32x4.abs(x0), f32x4.abs(one)),
      f32x4.pmax(f32x4.abs(h0), f32x4.abs(three)),
    );
    const from = f32x4.splat(this.from);
    let peak = size;
    if (v128.any_true(f32x4.gt(size, from))) {
      peak = f32x4.pmax(peak, refined(v128.load(threes - 4), x0, one, from));
      peak = f32x4.pmax(peak, refined(x0, one, h0, from));
      peak = f32x4.pmax(peak, refined(one, h0, three, from));
      peak = f32x4.pmax(peak, refined(h0, three, x1, from));
    }
    if (this.shorter > 0) {
      const difference = v128.load(this.differences + ((KEPT + i - QUARTER_REACH) << 2));
      peak = f32x4.add(peak, f32x4.mul(f32x4.splat(this.doubt), f32x4.abs(difference)));
    }
    v128.store(peaks, f32x4.pmax(v128.load(peaks), peak));
  }

  rest(): void {
    memory.fill(this.samples, 0, this.kept() << 2);
    memory.fill(this.halves, 0, KEPT << 2);
    memory.fill(this.differences, 0, KEPT << 2);
    memory.fill(this.threes, 0, KEPT << 2);
  }
}

export function createPeakReader(
  taps: usize,
  reach: usize,
  shorter: usize,
  doubt: f64,
  ceiling: f64,
  longest: usize,
  bound: usize,
): PeakReader {
  const reader = changetype<PeakReader>(claim(offsetof<PeakReader>()));
  reader.taps = taps;
  reader.reach = reach;
  reader.shorter = shorter;
  reader.doubt = doubt as f32;
  reader.from = (REFINED_FROM * ceiling) as f32;
  reader.samples = claim((reader.kept() + longest + BEYOND) << 2);
  reader.halves = claim((KEPT + longest + BEYOND) << 2);
  reader.differences = claim((KEPT + longest + BEYOND) << 2);
  reader.threes = claim((KEPT + longest + BEYOND) << 2);
  reader.survey = createSurvey(bound, reach, reader.kept() + longest, ceiling, reader.from);
  return reader;
}

/** 64-bit samples as 32-bit ones within bounds. */
function take(plane: usize, samples: usize, frames: usize): void {
  const end = plane + (frames << 3);
  for (; plane < end; plane += 16, samples += 8) {
    const x = v128.load(plane);
    const bounded = f64x2.pmax(f64x2.splat(-LOUDEST), f64x2.pmin(f64x2.splat(LOUDEST), x));
    const heard = v128.and(bounded, f64x2.ge(f64x2.abs(x), f64x2.splat(QUIETEST)));
    v128.store64_lane(samples, f32x4.demote_f64x2_zero(heard), 0);
  }
}

function between(q: usize, a: v128, b: v128, c: v128, d: v128, e: v128, f: v128, g: v128, i: v128): v128 {
  const inner = f32x4.add(
    f32x4.mul(v128.load32_splat(q), f32x4.add(a, b)),
    f32x4.mul(v128.load32_splat(q, 4), f32x4.add(c, d)),
  );
  return f32x4.add(
    f32x4.add(inner, f32x4.mul(v128.load32_splat(q, 8), f32x4.add(e, f))),
    f32x4.mul(v128.load32_splat(q, 12), f32x4.add(g, i)),
  );
}

/** The top of the parabola through three readings where the middle one stands out and is above `from`, 0 elsewhere. */
function refined(before: v128, here: v128, after: v128, from: v128): v128 {
  const size = f32x4.abs(here);
  const rise = f32x4.sub(here, before);
  const fall = f32x4.sub(here, after);
  const tilt = f32x4.sub(rise, fall);
  const top = f32x4.add(
    size,
    f32x4.div(f32x4.mul(tilt, tilt), f32x4.mul(f32x4.splat(8), f32x4.abs(f32x4.add(rise, fall)))),
  );
  const stands = v128.and(f32x4.gt(f32x4.mul(rise, fall), f32x4.splat(0)), f32x4.gt(size, from));
  return v128.and(top, stands);
}
