import { claim } from "../memory";
import { createSliding, Sliding } from "./sliding";

/** As in processing/limiter/limiter-stage.ts. */
const REDUCTION_STEPS: f64 = 268435456;
const LEAST_REDUCTION: f64 = 1e-9;

/** Gives the reductions their shape; what ts-reduction-shape.ts does. */
@unmanaged
export class ReductionShape {
  widened: Sliding;
  bridged: Sliding;
  held: Sliding;
  ahead: Sliding;
  first: MovingSum;
  second: MovingSum;
  third: MovingSum;
  keepPeaks: f64;
  keepLasting: f64;
  scale: f64;
  peaks: f64;
  lasting: f64;

  @inline
  next(needed: f64): f64 {
    const held = this.bridged.least(this.widened.greatest(needed));
    this.peaks = letGo(this.peaks, held, this.keepPeaks);
    this.lasting = letGo(this.lasting, this.held.least(held), this.keepLasting);
    const ahead = this.ahead.greatest(max<f64>(this.peaks, this.lasting));
    return this.third.next(this.second.next(this.first.next(ceil<f64>(ahead * REDUCTION_STEPS)))) * this.scale;
  }

  rest(): void {
    this.widened.rest();
    this.bridged.rest();
    this.held.rest();
    this.ahead.rest();
    this.first.rest();
    this.second.rest();
    this.third.rest();
    this.peaks = 0;
    this.lasting = 0;
  }
}

export function createReductionShape(
  hold: usize,
  lasting: usize,
  keepPeaks: f64,
  keepLasting: f64,
  first: usize,
  second: usize,
  third: usize,
): ReductionShape {
  const shape = changetype<ReductionShape>(claim(offsetof<ReductionShape>()));
  shape.widened = createSliding(hold);
  shape.bridged = createSliding(hold);
  shape.held = createSliding(lasting);
  shape.ahead = createSliding(first + second + third - 2);
  shape.first = createMovingSum(first);
  shape.second = createMovingSum(second);
  shape.third = createMovingSum(third);
  shape.keepPeaks = keepPeaks;
  shape.keepLasting = keepLasting;
  shape.scale = 1 / (REDUCTION_STEPS * (first as f64) * (second as f64) * (third as f64));
  shape.peaks = 0;
  shape.lasting = 0;
  return shape;
}

@inline
function letGo(reduction: f64, target: f64, left: f64): f64 {
  const next = target + (reduction - target) * left;
  if (next <= target) return target;
  return next < LEAST_REDUCTION ? 0 : next;
}

@unmanaged
class MovingSum {
  line: usize;
  end: usize;
  at: usize;
  sum: f64;

  @inline
  next(value: f64): f64 {
    const at = this.at;
    this.sum += value - load<f64>(at);
    store<f64>(at, value);
    this.at = select<usize>(this.line, at + 8, at + 8 == this.end);
    return this.sum;
  }

  rest(): void {
    memory.fill(this.line, 0, this.end - this.line);
    this.at = this.line;
    this.sum = 0;
  }
}

function createMovingSum(length: usize): MovingSum {
  const sum = changetype<MovingSum>(claim(offsetof<MovingSum>()));
  sum.line = claim(length << 3);
  sum.end = sum.line + (length << 3);
  sum.at = sum.line;
  sum.sum = 0;
  return sum;
}
