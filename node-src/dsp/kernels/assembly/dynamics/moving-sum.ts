import { claim } from "../memory";

/** Sums of the last whole numbers, over a run in place. */
@unmanaged
export class MovingSum {
  length: usize;
  /** The last `length` values and then those of the run. */
  line: usize;
  sum: f64;

  over(values: usize, frames: usize): void {
    const fresh = this.line + (this.length << 3);
    memory.copy(fresh, values, frames << 3);
    let sum = this.sum;
    let old = this.line;
    const end = old + (frames << 3);
    for (; old < end; old += 8, values += 8) {
      sum += load<f64>(values) - load<f64>(old);
      store<f64>(values, sum);
    }
    this.sum = sum;
    memory.copy(this.line, end, this.length << 3);
  }

  rest(): void {
    memory.fill(this.line, 0, this.length << 3);
    this.sum = 0;
  }
}

export function createMovingSum(length: usize, longest: usize): MovingSum {
  const sum = changetype<MovingSum>(claim(offsetof<MovingSum>()));
  sum.length = length;
  sum.line = claim((length + longest) << 3);
  sum.sum = 0;
  return sum;
}
