import {
  ALL_WHOLE,
  checkWeights,
  type Rounding,
  type RoundingPlan,
} from "#src/dsp/kernels/processing/rounding/rounding.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";

/** The rounding in plain TypeScript: what the WebAssembly form is held to, to the bit. */
export function tsRounding(plan: RoundingPlan): Rounding {
  checkWeights(plan);
  const { channels, weights } = plan;
  const sides = Array.from({ length: channels }, () => new Float64Array(weights.length));
  return {
    run: (block, from, to, draw) => {
      for (const [channel, samples] of block.entries())
        for (let i = from, at = draw + 2 * channel; i < to; i++, at += 2 * channels)
          samples[i] = rounded(samples[i]!, sides[channel]!, at, plan);
    },
    reset: () => {
      for (const errors of sides) errors.fill(0);
    },
  };
}

/** A sample at a whole step; its error becomes the newest one. */
function rounded(sample: number, errors: Float64Array, draw: number, { steps, seed, weights }: RoundingPlan): number {
  let wanted = sample * steps;
  for (let k = 0; k < weights.length; k++) wanted -= weights[k]! * errors[k]!;
  const step = Math.floor(wanted + (randomAt(seed, draw) - randomAt(seed, draw + 1)) + 0.5);
  const passes = !(Math.abs(sample) < ALL_WHOLE / steps);
  errors.copyWithin(1, 0);
  if (errors.length > 0) errors[0] = passes ? 0 : step - wanted;
  return passes ? sample : step / steps;
}
