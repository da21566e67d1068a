import { claim } from "../memory";
import { createMovingSum, MovingSum } from "../dynamics/moving-sum";
import { createSliding, neutral, Sliding } from "../dynamics/sliding";

/** As in processing/limiter/limiter-stage.ts. */
const REDUCTION_STEPS: f64 = 268435456;
const LEAST_REDUCTION: f64 = 1e-9;

/** Gives a run of reductions its shape, in place; what ts-reduction-shape.ts does. */
@unmanaged
export class ReductionShape {
  widened: Sliding;
  bridged: Sliding;
  lasting: Sliding;
  ahead: Sliding;
  first: MovingSum;
  second: MovingSum;
  third: MovingSum;
  /** What is left of peaks and of what lasts after a sample, and both now. */
  keep: v128;
  now: v128;
  scale: f64;
  floors: usize;
  /** Frames without a reduction, and after how many of them all memory is 0. */
  idle: usize;
  forgets: usize;

  /** Answers `false` where nothing is reduced; `needs` then stays as it is, which is 0 throughout. */
  over(needs: usize, frames: usize, any: bool): bool {
    if (any || v128.any_true(this.now)) this.idle = 0;
    else if (this.idle > this.forgets) return false;
    else this.idle += frames;
    this.widened.greatest(needs, frames);
    this.bridged.least(needs, frames);
    memory.copy(this.floors, needs, frames << 3);
    this.lasting.least(this.floors, frames);
    this.letGo(needs, frames);
    this.ahead.greatest(needs, frames);
    wholeSteps(needs, frames);
    this.first.over(needs, frames);
    this.second.over(needs, frames);
    this.third.over(needs, frames);
    return true;
  }

  letGo(reductions: usize, frames: usize): void {
    const keep = this.keep;
    const least = f64x2.splat(LEAST_REDUCTION);
    let now = this.now;
    let floors = this.floors;
    const end = reductions + (frames << 3);
    for (; reductions < end; reductions += 8, floors += 8) {
      const target = v128.load_lane<i64>(floors, v128.load_zero<i64>(reductions), 1);
      const next = f64x2.pmax(target, f64x2.add(target, f64x2.mul(f64x2.sub(now, target), keep)));
      now = v128.and(next, f64x2.ge(next, least));
      v128.store64_lane(reductions, f64x2.pmax(now, v128.shuffle<i64>(now, now, 1, 0)), 0);
    }
    this.now = now;
  }

  rest(): void {
    this.widened.rest(neutral(true));
    this.bridged.rest(neutral(false));
    this.lasting.rest(neutral(false));
    this.ahead.rest(neutral(true));
    this.first.rest();
    this.second.rest();
    this.third.rest();
    this.now = f64x2.splat(0);
    this.idle = 0;
  }
}

export function createReductionShape(
  longest: usize,
  hold: usize,
  lasting: usize,
  keepPeaks: f64,
  keepLasting: f64,
  first: usize,
  second: usize,
  third: usize,
): ReductionShape {
  const shape = changetype<ReductionShape>(claim(offsetof<ReductionShape>()));
  const lookahead = first + second + third - 2;
  shape.widened = createSliding(hold, true);
  shape.bridged = createSliding(hold, false);
  shape.lasting = createSliding(lasting, false);
  shape.ahead = createSliding(lookahead, true);
  shape.first = createMovingSum(first, longest);
  shape.second = createMovingSum(second, longest);
  shape.third = createMovingSum(third, longest);
  shape.keep = f64x2(keepPeaks, keepLasting);
  shape.now = f64x2.splat(0);
  shape.scale = 1 / (REDUCTION_STEPS * (first as f64) * (second as f64) * (third as f64));
  shape.floors = claim(longest << 3);
  shape.idle = 0;
  shape.forgets = 2 * hold + lasting + 2 * lookahead;
  return shape;
}

function wholeSteps(reductions: usize, frames: usize): void {
  const steps = f64x2.splat(REDUCTION_STEPS);
  const end = reductions + (frames << 3);
  for (; reductions < end; reductions += 16)
    v128.store(reductions, f64x2.ceil(f64x2.mul(v128.load(reductions), steps)));
}
