import { besselI0 } from "#src/dsp/spectrum/block-window.ts";
import { fadeGain, floatSignal } from "#src/dsp/test-signals/float-signal.ts";
import type { PeakBurstRecipe, TestSignal } from "#src/dsp/test-signals/signal-recipe.ts";
import type { Hertz } from "#src/model/units.ts";

/** Source of the recipe: EBU Tech 3341 v4, Table 1, cases 20 to 23. */
const OVERSAMPLING = 4;
const TONE = { period: 6 * OVERSAMPLING, amplitude: 0.5 };
const BURST = { period: 4 * OVERSAMPLING, amplitude: 1 };

/** Half length in high-rate samples, Kaiser shape (80 dB) and corner (fraction of the high rate) of the low-pass before decimation. */
const LOW_PASS = { half: 96, beta: 8, corner: 0.475 / OVERSAMPLING };

/** The burst of a recipe; its true peak is 0.00 dB before the low-pass. */
export function peakBurst({ offset, duration, fade }: PeakBurstRecipe, sampleRate: Hertz): TestSignal {
  const highFrames = Math.round(duration * sampleRate * OVERSAMPLING);
  const frames = Math.floor((highFrames - offset - 1) / OVERSAMPLING) + 1;
  const burstAt = Math.floor(highFrames / 2 / TONE.period) * TONE.period;
  const highFade = Math.round(fade * sampleRate * OVERSAMPLING);
  const high = Float64Array.from(
    { length: highFrames },
    (_, n) => highSample(n, burstAt) * fadeGain(n, highFrames, highFade),
  );
  const taps = lowPass();
  return floatSignal(["left", "right"], frames, (into, first, count) => {
    for (let i = 0; i < count; i++) {
      const sample = filtered(high, taps, (first + i) * OVERSAMPLING + offset);
      into[2 * i] = sample;
      into[2 * i + 1] = sample;
    }
  });
}

/** The tone before the burst, the burst, and the tone going on where it stopped. */
function highSample(n: number, burstAt: number): number {
  const inBurst = n >= burstAt && n < burstAt + BURST.period;
  const { period, amplitude } = inBurst ? BURST : TONE;
  const start = n < burstAt ? 0 : inBurst ? burstAt : burstAt + BURST.period;
  return amplitude * Math.sin((2 * Math.PI * ((n - start) % period)) / period);
}

function filtered(high: Float64Array, taps: Float64Array, centre: number): number {
  let sum = 0;
  const from = Math.max(0, centre - LOW_PASS.half);
  const to = Math.min(high.length - 1, centre + LOW_PASS.half);
  for (let n = from; n <= to; n++) sum += high[n]! * taps[n - centre + LOW_PASS.half]!;
  return sum;
}

function lowPass(): Float64Array {
  const { half, beta, corner } = LOW_PASS;
  const taps = Float64Array.from({ length: 2 * half + 1 }, (_, k) => {
    const x = k - half;
    const sinc = x === 0 ? 2 * corner : Math.sin(2 * Math.PI * corner * x) / (Math.PI * x);
    return sinc * besselI0(beta * Math.sqrt(1 - (x / half) ** 2));
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}
