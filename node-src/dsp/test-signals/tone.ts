import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { floatSignal } from "#src/dsp/test-signals/float-signal.ts";
import type { TestSignal, ToneRecipe } from "#src/dsp/test-signals/signal-recipe.ts";
import type { Hertz } from "#src/model/units.ts";

/** Stretches begin and end on the nearest sample of the whole signal's clock, so that no rounding adds up. */
export function tone({ frequency, speakers, stretches }: ToneRecipe, sampleRate: Hertz): TestSignal {
  const wave = wholePeriods(frequency, sampleRate);
  const channels = speakers.length;
  let time = 0;
  const spans = stretches.map(({ duration, level, offsets }) => {
    const from = Math.round(time * sampleRate);
    time += duration;
    const gains = speakers.map((_, channel) => decibelsToAmplitude(level + (offsets?.[channel] ?? 0)));
    return { from, to: Math.round(time * sampleRate), gains };
  });
  return floatSignal(speakers, spans.at(-1)?.to ?? 0, (into, first, count) => {
    for (const { from, to, gains } of spans) {
      const start = Math.max(from, first);
      const end = Math.min(to, first + count);
      for (let channel = 0; channel < channels && start < end; channel++)
        addWave(
          into,
          (start - first) * channels + channel,
          channels,
          end - start,
          wave,
          start % wave.length,
          gains[channel]!,
        );
    }
  });
}

/** `count` samples of the wave from its sample `phase` on, every `stride` places from `at`. */
function addWave(
  into: Float32Array,
  at: number,
  stride: number,
  count: number,
  wave: Float64Array,
  phase: number,
  gain: number,
): void {
  if (gain === 0) return;
  const length = wave.length;
  for (let left = count, to = at, n = phase; left > 0; left--, to += stride) {
    into[to] = gain * wave[n]!;
    n = n + 1 === length ? 0 : n + 1;
  }
}

/** The shortest run of samples after which a sine of a whole number of hertz comes round. */
function wholePeriods(frequency: Hertz, sampleRate: Hertz): Float64Array {
  const length = sampleRate / greatestCommonDivisor(frequency, sampleRate);
  return Float64Array.from({ length }, (_, n) => Math.sin((2 * Math.PI * ((frequency * n) % sampleRate)) / sampleRate));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
