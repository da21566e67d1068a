import type { SampleSteps } from "#src/adapters/audio/stretch/sample-steps.ts";
import type { StretchAtFileRate } from "#src/adapters/audio/stretch/stretched-steps.ts";
import { createResampler } from "#src/dsp/kernels/processing/resampler/create-resampler.ts";
import { convertingFilter, lowestTerms, type RateRatio } from "#src/dsp/resampling/converting-filter.ts";
import { RATE_CONVERSION } from "#src/knowledge/processing/rate-conversion.ts";
import type { StretchOrder } from "#src/ports/sound/time-stretch.ts";

/**
 * A transposition as a change of speed: the sound is stretched by it first, and played so much faster. At another rate it is played into that.
 *
 * Pitch is then as sure as a rate: the stretcher's own transposition moves low tones by up to half a semitone too far (ADR 0083).
 */
export async function transposedSteps(
  order: StretchOrder,
  atFileRate: (order: StretchAtFileRate) => Promise<SampleSteps>,
): Promise<SampleSteps> {
  const { fileRate, songRate, channels } = order;
  const ratio = ratioOf(order);
  const filter = convertingFilter(ratio, RATE_CONVERSION);
  const step = ratio.step / ratio.phases;
  // The filter begins with silence before its first sample: what it makes of that is left out.
  let early = Math.ceil(filter.taps / step);
  /** Seconds at the file's rate, before it is played faster, a second of song. */
  const speed = (step * songRate) / fileRate;
  const next = await atFileRate({
    ...order,
    fileAt: (stretched) => order.fileAt(stretched / speed),
    from: (order.from - early / songRate) * speed,
    to: order.to * speed,
  });
  const resampler = createResampler({ filter, ...ratio, channels, longest: LONGEST });
  return async () => {
    for (;;) {
      const planes = await next();
      const count = resampler.run(planes, 0, planes[0]!.length);
      const skipped = Math.min(early, count);
      early -= skipped;
      if (count > skipped) return resampler.out.map((plane) => plane.slice(skipped, count));
    }
  };
}

/** New samples for old ones: exact between whole rates, within 0.02 cents where something is transposed. */
function ratioOf({ fileRate, songRate, semitones }: StretchOrder): RateRatio {
  const whole = semitones === 0 && Number.isInteger(fileRate) && Number.isInteger(songRate);
  const step = (PHASES * fileRate * 2 ** (semitones / SEMITONES)) / songRate;
  return whole ? lowestTerms(songRate, fileRate) : lowestTerms(PHASES, Math.round(step));
}

const PHASES = 48_000;
const SEMITONES = 12;
/** More than a step has at any rate of a file. */
const LONGEST = 32_768;
