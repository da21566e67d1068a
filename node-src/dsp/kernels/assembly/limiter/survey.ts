import { claim } from "../memory";

/** Samples that are judged at once. */
export const GRAIN: usize = 32;
/** How far a bound's filters reach beyond those whose readings it bounds, and what of a run is read in any case, so that the next one finds it. */
const BEYOND_READING: usize = 8;
const ALWAYS_READ: usize = 16;
/** Taps of the filter that readings are compared with, on each side. */
const TAPS: usize = 4;

/** Finds where no reading passes the ceiling, without reading; what processing/limiter/peak-bound.ts explains. */
@unmanaged
export class Survey {
  /** Four taps, then what bends and levels are multiplied by: of readings, and of readings with their doubt. */
  bound: usize;
  reach: usize;
  ceiling: f32;
  from: f32;
  /** The highest level and the sharpest bend of each grain of the samples kept and new, four lanes each. */
  levels: usize;
  bends: usize;
  /** Samples before the run. */
  kept: usize;

  over(samples: usize, kept: usize, frames: usize): void {
    this.kept = kept;
    let at = samples;
    let grain: usize = 0;
    const end = samples + ((kept + frames) << 2);
    for (; at < end; grain += 16) {
      let level = f32x4.splat(0);
      let bend = level;
      const until = min(end, at + (GRAIN << 2));
      for (; at < until; at += 16) {
        const x = v128.load(at);
        const beside = f32x4.add(v128.load(at - 4), v128.load(at - 12));
        const outer = f32x4.add(x, v128.load(at - 16));
        const inner = f32x4.sub(f32x4.mul(f32x4.splat(6), v128.load(at - 8)), f32x4.mul(f32x4.splat(4), beside));
        level = f32x4.pmax(level, f32x4.abs(x));
        bend = f32x4.pmax(bend, f32x4.abs(f32x4.add(outer, inner)));
      }
      v128.store(this.levels + grain, level);
      v128.store(this.bends + grain, bend);
    }
  }

  /** Whether no interval of the grain from the run's sample `i` on has a peak above the ceiling, nor one to be refined; the first begins at `first`. */
  isUnder(first: usize, i: usize, frames: usize): bool {
    if (i + GRAIN + ALWAYS_READ > frames) return false;
    const begin = (this.kept + i - 2 * this.reach - 3 - BEYOND_READING) / GRAIN;
    const end = (this.kept + i + GRAIN + BEYOND_READING) / GRAIN;
    let level = f32x4.splat(0);
    let bend = level;
    for (let grain = begin; grain <= end; grain++) {
      level = f32x4.pmax(level, v128.load(this.levels + (grain << 4)));
      bend = f32x4.pmax(bend, v128.load(this.bends + (grain << 4)));
    }
    const most = highest(level);
    const sharpest = highest(bend);
    const bound = this.bound + (TAPS << 2);
    const more = load<f32>(bound) * sharpest + load<f32>(bound, 4) * most;
    const doubted = load<f32>(bound, 8) * sharpest + load<f32>(bound, 12) * most;
    const room = min(this.from - more, this.ceiling - doubted);
    return room > 0 && this.isBelow(first, room);
  }

  /** Whether samples and short readings half way stay below `room` over a grain. */
  isBelow(first: usize, room: f32): bool {
    const a = v128.load32_splat(this.bound);
    const b = v128.load32_splat(this.bound, 4);
    const c = v128.load32_splat(this.bound, 8);
    const d = v128.load32_splat(this.bound, 12);
    let size = f32x4.splat(0);
    for (let x = first; x < first + (GRAIN << 2); x += 16) {
      const here = v128.load(x);
      const next = v128.load(x, 4);
      const inner = f32x4.add(
        f32x4.mul(a, f32x4.add(here, next)),
        f32x4.mul(b, f32x4.add(v128.load(x - 4), v128.load(x, 8))),
      );
      const outer = f32x4.add(
        f32x4.mul(c, f32x4.add(v128.load(x - 8), v128.load(x, 12))),
        f32x4.mul(d, f32x4.add(v128.load(x - 12), v128.load(x, 16))),
      );
      size = f32x4.pmax(size, f32x4.abs(f32x4.add(inner, outer)));
      size = f32x4.pmax(size, f32x4.pmax(f32x4.abs(here), f32x4.abs(next)));
    }
    return highest(size) < room;
  }
}

/** `samples` at most are surveyed at once. */
export function createSurvey(bound: usize, reach: usize, samples: usize, ceiling: f64, from: f32): Survey {
  const survey = changetype<Survey>(claim(offsetof<Survey>()));
  survey.bound = bound;
  survey.reach = reach;
  survey.ceiling = ceiling as f32;
  survey.from = from;
  survey.levels = claim((samples / GRAIN + 2) << 4);
  survey.bends = claim((samples / GRAIN + 2) << 4);
  survey.kept = 0;
  return survey;
}

@inline
function highest(lanes: v128): f32 {
  const two = f32x4.pmax(lanes, v128.shuffle<i32>(lanes, lanes, 2, 3, 2, 3));
  return max(f32x4.extract_lane(two, 0), f32x4.extract_lane(two, 1));
}
