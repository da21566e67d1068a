import { ROUNDER } from "#src/dsp/kernels/processing/powers-of-two.ts";
import {
  CURVE_ENDS,
  POWER_TERMS,
  type Shaper,
  type ShaperPlan,
  TURNS,
  TURNS_END,
} from "#src/dsp/kernels/processing/shaper/shaper.ts";
import { settled } from "#src/dsp/kernels/silent-state.ts";
import { oversampler } from "#src/dsp/oversampling/oversampler.ts";

/** The shaper in plain TypeScript: what the WebAssembly form is held to, to the bit. */
export function tsShaper(plan: ShaperPlan, channels: number, longest: number): Shaper {
  const sides = Array.from({ length: channels }, () => oneChannel(plan, longest));
  return {
    run: (block, from, count) => {
      for (const [channel, samples] of block.entries()) sides[channel]!.run(samples, from, count);
    },
    settle: () => {
      for (const { settle } of sides) settle();
    },
    reset: () => {
      for (const { reset } of sides) reset();
    },
  };
}

function oneChannel(plan: ShaperPlan, longest: number) {
  const { latency } = plan.oversampling;
  const changer = oversampler(plan.oversampling, longest);
  const change = curveOf(plan);
  /** What came `latency` samples ago stands first. */
  const past = new Float64Array(latency + longest);
  let constant = 0;
  return {
    run: (samples: Float64Array, from: number, count: number) => {
      past.set(samples.subarray(from, from + count), latency);
      changer.run(samples, from, count, change);
      for (let i = 0; i < count; i++) {
        const added = samples[from + i]!;
        constant += plan.follow * (added - constant);
        samples[from + i] = plan.dry * past[i]! + plan.wet * (added - constant);
      }
      past.copyWithin(0, count, count + latency);
    },
    settle: () => {
      constant = settled(constant);
    },
    reset: () => {
      constant = 0;
      past.fill(0);
      changer.reset();
    },
  };
}

/** Puts what a curve adds in the place of what it is given. */
function curveOf({ evenDrive, even, oddDrive }: ShaperPlan): (high: Float64Array, count: number) => void {
  const evenPart = even === 0 ? 0 : even / evenDrive;
  const oddScale = oddDrive === 0 ? 0 : 1 / oddDrive;
  return (high, count) => {
    for (let i = 0; i < count; i++) {
      const x = Math.max(-CURVE_ENDS, Math.min(CURVE_ENDS, high[i]!));
      const pushed = evenDrive * x;
      const bent = evenPart === 0 ? x : x + evenPart * (1 - Math.sqrt(pushed * pushed + 1));
      high[i] = (oddDrive === 0 ? bent : hyperbolicTangent(oddDrive * bent) * oddScale) - x;
    }
  };
}

const POWERS = Float64Array.from({ length: 2 * TURNS_END + 1 }, (_, i) => 2 ** (i - TURNS_END));

/** To 3.1e-9, in operations that every machine does alike. */
function hyperbolicTangent(x: number): number {
  const turns = Math.max(-TURNS_END, Math.min(TURNS_END, x * TURNS));
  const whole = turns + ROUNDER - ROUNDER;
  const rest = turns - whole;
  const [sixth, fifth, fourth, third, second, first] = POWER_TERMS;
  const square = rest * rest;
  const upper = (sixth * rest + fifth) * square + (fourth * rest + third);
  const power = (upper * square + (second * rest + first)) * rest + 1;
  return 1 - 2 / (power * POWERS[whole + TURNS_END]! + 1);
}
