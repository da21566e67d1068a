import {
  LEAST_REDUCTION,
  type LimiterStage,
  lookahead,
  REDUCTION_STEPS,
} from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";
import { TsMovingSum } from "#src/dsp/kernels/processing/ts-moving-sum.ts";
import { TsSlidingExtreme } from "#src/dsp/kernels/processing/ts-sliding-extreme.ts";

/** From the reduction that every sample needs to one whose movement is not heard, and which is at every sample at least that. */
export class TsReductionShape {
  readonly #stage: LimiterStage;
  readonly #widened: TsSlidingExtreme;
  readonly #bridged: TsSlidingExtreme;
  readonly #lasting: TsSlidingExtreme;
  readonly #ahead: TsSlidingExtreme;
  readonly #means: readonly TsMovingSum[];
  readonly #scale: number;
  #peaks = 0;
  #slow = 0;

  constructor(stage: LimiterStage) {
    this.#stage = stage;
    this.#widened = new TsSlidingExtreme(stage.hold, Math.max);
    this.#bridged = new TsSlidingExtreme(stage.hold, Math.min);
    this.#lasting = new TsSlidingExtreme(stage.lasting, Math.min);
    this.#ahead = new TsSlidingExtreme(lookahead(stage), Math.max);
    this.#means = stage.means.map((length) => new TsMovingSum(length));
    this.#scale = 1 / (REDUCTION_STEPS * stage.means[0] * stage.means[1] * stage.means[2]);
  }

  /** Takes what the next sample needs; answers what the one that is `hold - 1` and `lookahead - 1` before it gets. */
  next(needed: number): number {
    const held = this.#bridged.next(this.#widened.next(needed));
    const floor = this.#lasting.next(held);
    this.#peaks = letGo(this.#peaks, held, this.#stage.release.peaks);
    this.#slow = letGo(this.#slow, floor, this.#stage.release.lasting);
    const ahead = this.#ahead.next(Math.max(this.#peaks, this.#slow));
    const steps = this.#means.reduce((sum, mean) => mean.next(sum), Math.ceil(ahead * REDUCTION_STEPS));
    return steps * this.#scale;
  }

  reset(): void {
    for (const part of [this.#widened, this.#bridged, this.#lasting, this.#ahead, ...this.#means]) part.reset();
    this.#peaks = 0;
    this.#slow = 0;
  }
}

function letGo(reduction: number, target: number, left: number): number {
  const next = Math.max(target, target + (reduction - target) * left);
  return next < LEAST_REDUCTION ? 0 : next;
}
