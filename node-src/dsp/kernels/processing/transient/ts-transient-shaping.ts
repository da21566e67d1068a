import { gainOf, levelOf, ROUNDER } from "#src/dsp/kernels/processing/powers-of-two.ts";
import {
  type TransientNumbers,
  transientNumbers,
  transientTimes,
} from "#src/dsp/kernels/processing/transient/transient-numbers.ts";
import type { TransientPlan, TransientShaping } from "#src/dsp/kernels/processing/transient/transient-shaping.ts";
import { TsMovingSum } from "#src/dsp/kernels/processing/ts-moving-sum.ts";
import { TsSlidingExtreme } from "#src/dsp/kernels/processing/ts-sliding-extreme.ts";
import { settled } from "#src/dsp/kernels/silent-state.ts";
import type { LinearGain } from "#src/model/units.ts";

/** The transient shaper in plain TypeScript, a frame at a time: what the WebAssembly form is held to, to the bit. */
export function tsTransientShaping(plan: TransientPlan, channels: 1 | 2): TransientShaping {
  const { delay } = transientTimes(plan);
  const sides = Array.from({ length: plan.linked ? 1 : channels }, () => new Side(plan));
  const lines = Array.from({ length: channels }, () => new Float64Array(delay + 1));
  let at = 0;
  return {
    latency: delay,
    run: (block, from, count) => {
      for (let i = from; i < from + count; i++) {
        const levels = block.map((channel) => Math.abs(channel[i]!));
        const heard = plan.linked ? [Math.max(...levels)] : levels;
        const gains = heard.map((level, s) => sides[s]!.next(level));
        const behind = (at + 1) % (delay + 1);
        for (const [c, channel] of block.entries()) {
          lines[c]![at] = channel[i]!;
          channel[i] = lines[c]![behind]! * gains[plan.linked ? 0 : c]!;
        }
        at = behind;
      }
    },
    settle: () => {
      for (const one of sides) one.settle();
    },
    reset: () => {
      at = 0;
      for (const line of lines) line.fill(0);
      for (const one of sides) one.reset();
    },
  };
}

/** From a level to its gain. */
class Side {
  readonly #numbers: TransientNumbers;
  readonly #held: TsSlidingExtreme;
  readonly #means: readonly [TsMovingSum, TsMovingSum];
  #fast: number;
  /** How far the fast envelope is above the one that rises slowly, and below the one that falls slowly. */
  #attack = 0;
  #tail = 0;

  constructor(plan: TransientPlan) {
    const { hold, mean } = transientTimes(plan);
    this.#numbers = transientNumbers(plan);
    this.#held = new TsSlidingExtreme(hold, Math.max);
    this.#means = [new TsMovingSum(mean), new TsMovingSum(mean)];
    this.#fast = this.#numbers.floor;
  }

  next(level: number): LinearGain {
    const { floor, fall, rising, falling, attack, sustain, scale } = this.#numbers;
    const x = Math.max(floor, levelOf(this.#held.next(level)));
    const fallen = x + fall * (this.#fast - x);
    const fast = Math.max(x, fallen);
    const moved = fast - this.#fast;
    this.#fast = fast;
    this.#attack = this.#reached(rising * (this.#attack + moved));
    this.#tail = this.#reached(falling * (this.#tail - moved));
    const share = this.#share(this.#attack);
    const steps = share * attack + (1 - share) * (this.#share(this.#tail) * sustain);
    const sum = this.#means[1].next(this.#means[0].next(steps + ROUNDER - ROUNDER));
    return gainOf(sum * scale);
  }

  #reached(difference: number): number {
    return Math.min(this.#numbers.reach, Math.max(0, difference));
  }

  #share(difference: number): number {
    const { ignored, per } = this.#numbers;
    const above = (difference - ignored) * per;
    return Math.min(1, Math.max(0, above));
  }

  settle(): void {
    this.#attack = settled(this.#attack);
    this.#tail = settled(this.#tail);
  }

  reset(): void {
    for (const part of [this.#held, ...this.#means]) part.reset();
    this.#fast = this.#numbers.floor;
    this.#attack = 0;
    this.#tail = 0;
  }
}
