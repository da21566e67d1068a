import { NumberList } from "#src/analysis/number-list.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";

/** The coarse grid on which whole-signal measures keep what they have heard. */
export const TENTHS_PER_SECOND = 10;

const HOPS_PER_TENTH = HOPS_PER_SECOND / TENTHS_PER_SECOND;

/** Means of tenths of a second from sums on the 10 ms grid; a last, incomplete tenth is not in them. */
export class TenthMeans {
  private readonly list = new NumberList(Float64Array);
  private sum = 0;
  private hops = 0;

  /** The next `count` hops: the sum over each and its frames. */
  hear(sums: Float64Array, frames: Int32Array, count: number): void {
    let { sum, hops } = this;
    for (let hop = 0; hop < count; hop++) {
      sum += sums[hop]! / frames[hop]!;
      if (++hops < HOPS_PER_TENTH) continue;
      this.list.push(sum / HOPS_PER_TENTH);
      sum = 0;
      hops = 0;
    }
    this.sum = sum;
    this.hops = hops;
  }

  values(): Float64Array {
    return this.list.values();
  }
}
