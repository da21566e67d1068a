import { claim } from "../memory";
import { createPeakReader, PeakReader } from "./peak-reader";
import { createReductionShape, ReductionShape } from "./reduction-shape";

const QUARTER_REACH: usize = 2;
/** Numbers that peaks are bounded by. */
const BOUND: usize = 8;

/** Limits once; what TsLimiterStage of ts-limiter.ts does. */
@unmanaged
export class Stage {
  next: Stage | null;
  ceiling: f64;
  /** The smallest factor of the last run. */
  deepest: f64;
  channels: i32;
  left: PeakReader;
  right: PeakReader;
  shape: ReductionShape;
  /** The peaks of a run, and before them the one before it. */
  peaks: usize;
  /** What the run's samples need, and then what they get. */
  needs: usize;
  /** What was taken and not yet given: pairs of both channels' samples. */
  line: usize;
  end: usize;
  at: usize;

  run(left: usize, right: usize, frames: usize): void {
    const peaks = this.peaks + 16;
    memory.fill(peaks, 0, (frames + 4) << 2);
    this.left.read(left, frames, peaks);
    if (this.channels > 1) this.right.read(right, frames, peaks);
    const any = this.needed(frames);
    this.deepest = 1;
    store<f32>(this.peaks, load<f32>(this.peaks + (frames << 2), 12), 12);
    if (this.shape.over(this.needs, frames, any)) this.give(left, right, frames);
    else this.pass(left, right, frames);
  }

  /** What each sample needs: what the greater peak of the intervals on both its sides asks for; answers whether any needs something. */
  needed(frames: usize): bool {
    const one = f64x2.splat(1);
    const ceiling = f64x2.splat(this.ceiling);
    let peak = this.peaks + 12;
    let need = this.needs;
    let any = f64x2.splat(0);
    const end = need + (frames << 3);
    for (; need < end; need += 16, peak += 8) {
      const beside = f64x2.promote_low_f32x4(f32x4.pmax(v128.load64_zero(peak), v128.load64_zero(peak, 4)));
      const over = f64x2.gt(beside, ceiling);
      any = v128.or(any, over);
      const reduction = v128.any_true(over) ? f64x2.sub(one, f64x2.div(ceiling, beside)) : one;
      v128.store(need, v128.and(reduction, over));
    }
    return v128.any_true(any);
  }

  give(left: usize, right: usize, frames: usize): void {
    const scale = f64x2.splat(this.shape.scale);
    const one = f64x2.splat(1);
    const most = f64x2.splat(this.ceiling);
    const least = f64x2.neg(most);
    let deepest = one;
    let at = this.at;
    let steps = this.needs;
    const end = left + (frames << 3);
    for (; left < end; left += 8, right += 8, steps += 8) {
      const factor = f64x2.sub(one, f64x2.mul(v128.load64_splat(steps), scale));
      deepest = f64x2.pmin(deepest, factor);
      const late = f64x2.mul(v128.load(at), factor);
      v128.store(at, v128.load_lane<i64>(right, v128.load_zero<i64>(left), 1));
      const given = f64x2.pmin(most, f64x2.pmax(least, late));
      v128.store_lane<i64>(left, given, 0);
      v128.store_lane<i64>(right, given, 1);
      at = select<usize>(this.line, at + 16, at + 16 == this.end);
    }
    this.at = at;
    this.deepest = f64x2.extract_lane(deepest, 0);
  }

  /** The same where nothing is reduced. */
  pass(left: usize, right: usize, frames: usize): void {
    const most = f64x2.splat(this.ceiling);
    const least = f64x2.neg(most);
    let at = this.at;
    const end = left + (frames << 3);
    for (; left < end; left += 8, right += 8) {
      const given = f64x2.pmin(most, f64x2.pmax(least, v128.load(at)));
      v128.store(at, v128.load_lane<i64>(right, v128.load_zero<i64>(left), 1));
      v128.store_lane<i64>(left, given, 0);
      v128.store_lane<i64>(right, given, 1);
      at = select<usize>(this.line, at + 16, at + 16 == this.end);
    }
    this.at = at;
  }

  rest(): void {
    this.deepest = 1;
    this.left.rest();
    this.right.rest();
    this.shape.rest();
    store<f32>(this.peaks, 0, 12);
    memory.fill(this.line, 0, this.end - this.line);
    this.at = this.line;
  }
}

export function createStage(
  channels: i32,
  longest: usize,
  reach: usize,
  shorter: usize,
  doubt: f64,
  ceiling: f64,
  hold: usize,
  lookahead: usize,
): Stage {
  const stage = changetype<Stage>(claim(offsetof<Stage>()));
  const taps = claim((reach + shorter + 4 + BOUND) << 2);
  const bound = taps + ((reach + shorter + 4) << 2);
  stage.next = null;
  stage.ceiling = ceiling;
  stage.deepest = 1;
  stage.channels = channels;
  stage.left = createPeakReader(taps, reach, shorter, doubt, ceiling, longest, bound);
  stage.right = createPeakReader(taps, reach, shorter, doubt, ceiling, longest, bound);
  stage.peaks = claim((longest + 16) << 2);
  stage.needs = claim((longest + 2) << 3);
  const latency = reach + QUARTER_REACH + hold - 1 + lookahead - 1;
  stage.line = claim(latency << 4);
  stage.end = stage.line + (latency << 4);
  stage.at = stage.line;
  return stage;
}
