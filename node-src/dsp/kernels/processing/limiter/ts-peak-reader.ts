import {
  type LimiterStage,
  LOUDEST,
  QUARTER_REACH,
  QUIETEST,
  REFINED_FROM,
} from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";

const single = Math.fround;
/** Readings are kept for the quarter filter's reach on both sides. */
const KEPT = 2 * QUARTER_REACH + 1;

/** Reads a signal between its samples: peaks of the interval from one sample up to the next, in 32-bit arithmetic as the kernel's. */
export class TsPeakReader {
  readonly #half: Float32Array;
  readonly #shorter: Float32Array;
  readonly #doubt: number;
  readonly #quarter: Float32Array;
  readonly #from: number;
  /** The last samples, oldest first, of the half filter's reach and the quarter filter's. */
  readonly #samples: Float32Array;
  /** The last readings half way, oldest first, and the last one at three quarters. */
  readonly #halves = new Float32Array(KEPT);
  /** What the shorter filter reads otherwise, at the same places. */
  readonly #differences = new Float32Array(KEPT);
  #threeQuarters = 0;

  constructor(stage: LimiterStage) {
    this.#half = stage.half;
    this.#shorter = stage.shorter;
    this.#doubt = single(stage.doubt);
    this.#quarter = stage.quarter;
    this.#from = single(REFINED_FROM * stage.ceiling);
    this.#samples = new Float32Array(2 * stage.half.length + KEPT);
  }

  /** Takes the next sample; answers the peak of the interval that begins half the filter and `QUARTER_REACH` before it. */
  read(sample: number): number {
    const x = this.#samples;
    x.copyWithin(0, 1);
    x[x.length - 1] = within(sample);
    this.#halves.copyWithin(0, 1);
    const half = this.#halfWay(this.#half);
    this.#halves[KEPT - 1] = half;
    if (this.#shorter.length === 0) return this.#peak();
    this.#differences.copyWithin(0, 1);
    this.#differences[KEPT - 1] = single(half - this.#halfWay(this.#shorter));
    return single(this.#peak() + single(this.#doubt * Math.abs(this.#differences[QUARTER_REACH]!)));
  }

  #halfWay(taps: Float32Array): number {
    const x = this.#samples;
    const ahead = x.length - this.#half.length;
    let sum = 0;
    for (let k = 0; k < taps.length; k++)
      sum = single(sum + single(taps[k]! * single(x[ahead + k]! + x[ahead - 1 - k]!)));
    return sum;
  }

  #peak(): number {
    const h = this.#halves;
    const x = this.#samples;
    /** The sample at which the interval begins, and the reading half way after it. */
    const n = x.length - 1 - this.#half.length - QUARTER_REACH;
    const m = QUARTER_REACH;
    const one = this.#between(x[n]!, h[m]!, h[m - 1]!, x[n + 1]!, x[n - 1]!, h[m + 1]!, h[m - 2]!, x[n + 2]!);
    const three = this.#between(h[m]!, x[n + 1]!, x[n]!, h[m + 1]!, h[m - 1]!, x[n + 2]!, x[n - 1]!, h[m + 2]!);
    const peak = Math.max(
      this.#refined(this.#threeQuarters, x[n]!, one),
      this.#refined(x[n]!, one, h[m]!),
      this.#refined(one, h[m]!, three),
      this.#refined(h[m]!, three, x[n + 1]!),
    );
    this.#threeQuarters = three;
    return peak;
  }

  #between(a: number, b: number, c: number, d: number, e: number, f: number, g: number, i: number): number {
    const q = this.#quarter;
    const inner = single(single(q[0]! * single(a + b)) + single(q[1]! * single(c + d)));
    return single(single(inner + single(q[2]! * single(e + f))) + single(q[3]! * single(g + i)));
  }

  /** The size of a reading, or of the parabola's top where it stands between lower ones. */
  #refined(before: number, here: number, after: number): number {
    const size = Math.abs(here);
    if (size <= this.#from) return size;
    const rise = single(here - before);
    const fall = single(here - after);
    if (!(single(rise * fall) > 0)) return size;
    const tilt = single(rise - fall);
    return single(size + single(single(tilt * tilt) / single(8 * Math.abs(single(rise + fall)))));
  }

  reset(): void {
    this.#samples.fill(0);
    this.#halves.fill(0);
    this.#differences.fill(0);
    this.#threeQuarters = 0;
  }
}

function within(sample: number): number {
  if (Math.abs(sample) < QUIETEST) return 0;
  return single(Math.min(Math.max(sample, -LOUDEST), LOUDEST));
}
