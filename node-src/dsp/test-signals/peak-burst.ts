import { kaiserWindow } from "#src/dsp/spectrum/kaiser-window.ts";
import { fadeGain, floatSignal } from "#src/dsp/test-signals/float-signal.ts";
import type { PeakBurstRecipe, TestSignal } from "#src/dsp/test-signals/signal-recipe.ts";
import type { Hertz } from "#src/model/units.ts";

/** Source of the recipe: EBU Tech 3341 v4, Table 1, cases 20 to 23. */
const OVERSAMPLING = 4;
const TONE = { period: 6 * OVERSAMPLING, amplitude: 0.5 };
const BURST = { period: 4 * OVERSAMPLING, amplitude: 1 };

const TONE_WAVE = onePeriod(TONE.period, TONE.amplitude);
const BURST_WAVE = onePeriod(BURST.period, BURST.amplitude);

/** Half length in high-rate samples, Kaiser shape (80 dB) and corner (fraction of the high rate) of the low-pass before decimation. */
const LOW_PASS = { half: 96, beta: 8, corner: 0.475 / OVERSAMPLING };

/** The burst of a recipe; its true peak is 0.00 dB before the low-pass. */
export function peakBurst({ offset, duration, fade }: PeakBurstRecipe, sampleRate: Hertz): TestSignal {
  const highFrames = Math.round(duration * sampleRate * OVERSAMPLING);
  const frames = Math.floor((highFrames - offset - 1) / OVERSAMPLING) + 1;
  const burstAt = Math.floor(highFrames / 2 / TONE.period) * TONE.period;
  const highFade = Math.round(fade * sampleRate * OVERSAMPLING);
  const high = new Float64Array(highFrames + 2 * LOW_PASS.half);
  for (let n = 0; n < highFrames; n++)
    high[n + LOW_PASS.half] = highSample(n, burstAt) * fadeGain(n, highFrames, highFade);
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
  const wave = inBurst ? BURST_WAVE : TONE_WAVE;
  const start = n < burstAt ? 0 : inBurst ? burstAt : burstAt + BURST.period;
  return wave[(n - start) % wave.length]!;
}

/** One sample of the low-passed signal; `high` has half a filter of silence before it. */
function filtered(high: Float64Array, taps: Float64Array, frame: number): number {
  const centre = frame + LOW_PASS.half;
  let sum = taps[0]! * high[centre]!;
  for (let k = 1; k <= LOW_PASS.half; k++) sum += taps[k]! * (high[centre - k]! + high[centre + k]!);
  return sum;
}

/** The middle tap and those on one side of it; together with the other side they add up to 1. */
function lowPass(): Float64Array {
  const { half, beta, corner } = LOW_PASS;
  const taps = Float64Array.from({ length: half + 1 }, (_, k) => {
    const sinc = k === 0 ? 2 * corner : Math.sin(2 * Math.PI * corner * k) / (Math.PI * k);
    return sinc * kaiserWindow(k / half, beta);
  });
  const sum = taps.reduce((total, tap) => total + 2 * tap, -taps[0]!);
  return taps.map((tap) => tap / sum);
}

function onePeriod(period: number, amplitude: number): Float64Array {
  return Float64Array.from({ length: period }, (_, n) => amplitude * Math.sin((2 * Math.PI * n) / period));
}
