import { claim } from "../memory";
import { createPeakReader, PeakReader } from "./peak-reader";
import { createReductionShape, ReductionShape } from "./reduction-shape";

const QUARTER_REACH: usize = 2;

/** Limits once; what TsLimiterStage of ts-limiter.ts does. */
@unmanaged
export class Stage {
  next: Stage | null;
  ceiling: f64;
  deepest: f64;
  channels: i32;
  left: PeakReader;
  right: PeakReader;
  shape: ReductionShape;
  /** The peaks of a run, and before them the one before it. */
  peaks: usize;
  /** What was taken and not yet given: pairs of both channels' samples. */
  line: usize;
  end: usize;
  at: usize;

  run(left: usize, right: usize, frames: usize): void {
    const peaks = this.peaks + 16;
    memory.fill(peaks, 0, (frames + 4) << 2);
    this.left.read(left, frames, peaks);
    if (this.channels > 1) this.right.read(right, frames, peaks);
    this.give(left, right, frames);
    store<f32>(this.peaks, load<f32>(this.peaks + (frames << 2), 12), 12);
  }

  give(left: usize, right: usize, frames: usize): void {
    const ceiling = this.ceiling;
    const most = f64x2.splat(ceiling);
    const least = f64x2.splat(-ceiling);
    const shape = this.shape;
    let deepest = this.deepest;
    let at = this.at;
    let peak = this.peaks + 12;
    const end = left + (frames << 3);
    for (; left < end; left += 8, right += 8, peak += 4) {
      const beside = max<f32>(load<f32>(peak), load<f32>(peak, 4)) as f64;
      const factor = 1 - shape.next(beside > ceiling ? 1 - ceiling / beside : 0);
      deepest = min<f64>(deepest, factor);
      const late = f64x2.mul(v128.load(at), f64x2.splat(factor));
      v128.store(at, v128.load_lane<i64>(right, v128.load_zero<i64>(left), 1));
      const given = f64x2.pmin(most, f64x2.pmax(least, late));
      v128.store_lane<i64>(left, given, 0);
      v128.store_lane<i64>(right, given, 1);
      at = select<usize>(this.line, at + 16, at + 16 == this.end);
    }
    this.at = at;
    this.deepest = deepest;
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
  ceiling: f64,
  hold: usize,
  lookahead: usize,
): Stage {
  const stage = changetype<Stage>(claim(offsetof<Stage>()));
  const taps = claim((reach + 4) << 2);
  stage.next = null;
  stage.ceiling = ceiling;
  stage.deepest = 1;
  stage.channels = channels;
  stage.left = createPeakReader(taps, reach, ceiling, longest);
  stage.right = createPeakReader(taps, reach, ceiling, longest);
  stage.peaks = claim((longest + 16) << 2);
  const latency = reach + QUARTER_REACH + hold - 1 + lookahead - 1;
  stage.line = claim(latency << 4);
  stage.end = stage.line + (latency << 4);
  stage.at = stage.line;
  return stage;
}
