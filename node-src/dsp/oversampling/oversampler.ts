import type { OversamplingPlan, OversamplingStage } from "#src/dsp/oversampling/oversampling-plan.ts";

/** Carries one channel to a higher rate, lets it be changed there, and carries it back. */
export interface Oversampler {
  /** Replaces `count` samples from `from` on by what `change` makes of them at the higher rate; `change` works in place. */
  run(samples: Float64Array, from: number, count: number, change: (high: Float64Array, count: number) => void): void;
  reset(): void;
}

/** An oversampler for at most `longest` samples at once; what the kernels are held to, to the bit. */
export function oversampler({ stages }: OversamplingPlan, longest: number): Oversampler {
  const doublings = stages.map((stage, index) => doubling(stage, longest << index));
  const top = new Float64Array(longest << stages.length);
  return {
    run: (samples, from, count, change) => {
      top.set(samples.subarray(from, from + count));
      for (const [index, { up }] of doublings.entries()) up(top, count << index);
      change(top, count << stages.length);
      for (const [index, { down }] of [...doublings.entries()].reverse()) down(top, count << index);
      samples.set(top.subarray(0, count), from);
    },
    reset: () => {
      for (const { reset } of doublings) reset();
    },
  };
}

/** Both ways of one doubling, in place at the start of an array; `count` is of the lower rate. */
interface Doubling {
  up(samples: Float64Array, count: number): void;
  down(samples: Float64Array, count: number): void;
  reset(): void;
}

function doubling({ taps, wait }: OversamplingStage, longest: number): Doubling {
  const pairs = taps.length;
  const lowPast = 2 * pairs - 1;
  const highPast = 4 * pairs - 2;
  const low = new Float64Array(lowPast + longest);
  const high = new Float64Array(highPast + 2 * longest);
  const doubled = taps.map((tap) => 2 * tap);
  return {
    up: (samples, count) => {
      low.set(samples.subarray(0, count), lowPast);
      for (let n = 0; n < count; n++) {
        const newest = lowPast + n;
        let sum = 0;
        for (let i = 0; i < pairs; i++) sum += doubled[i]! * (low[newest - pairs + 1 + i]! + low[newest - pairs - i]!);
        samples[2 * n] = sum;
        samples[2 * n + 1] = low[newest - pairs + 1]!;
      }
      low.copyWithin(0, count, count + lowPast);
    },
    down: (samples, count) => {
      high.set(samples.subarray(0, 2 * count), highPast);
      for (let n = 0; n < count; n++) {
        const centre = highPast + 2 * n + 2 - wait - 2 * pairs;
        let sum = 0.5 * high[centre]!;
        for (let i = 0; i < pairs; i++) sum += taps[i]! * (high[centre - 2 * i - 1]! + high[centre + 2 * i + 1]!);
        samples[n] = sum;
      }
      high.copyWithin(0, 2 * count, 2 * count + highPast);
    },
    reset: () => {
      low.fill(0);
      high.fill(0);
    },
  };
}
