import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createResampler } from "#src/dsp/kernels/processing/resampler/create-resampler.ts";
import type { Resampler } from "#src/dsp/kernels/processing/resampler/resampler.ts";
import { convertingFilter, lowestTerms } from "#src/dsp/resampling/converting-filter.ts";
import { RATE_CONVERSION } from "#src/knowledge/processing/rate-conversion.ts";
import type { Samples } from "#src/model/units.ts";
import { checkFormat, lengthOf } from "#src/process/check-format.ts";
import { LONGEST_RUN } from "#src/process/create-processor.ts";
import { healSamples } from "#src/process/heal-samples.ts";
import type { Block } from "#src/process/processor.ts";
import type { RateConverter, RateFormat } from "#src/process/rate/rate-converter.ts";

/**
 * A converter of linear phase: within 0.01 dB up to 20 kHz at 44.1 kHz and the same share of the lower rate elsewhere, images and aliases under
 * -120 dB from half the lower rate on. The same rate passes to the bit.
 *
 * Shape: one filter for the exact ratio. Its taps are computed; those of ratios that ask for more than 2,048 phases lie on a cubic through computed
 * ones, within -180 dB of where they would be, which takes some three times as long and no more memory.
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for rates that are not whole or outside 44.1 to 192 kHz, and for other than one or two channels.
 */
export function createRateConverter(format: RateFormat, form?: KernelForm): RateConverter {
  const { phases, step } = ratioOf(format);
  const { from, to, channels } = format;
  const planes = Array.from({ length: channels }, () => new Float64Array(LONGEST_RUN));
  const resampler =
    phases === step
      ? passing(planes)
      : createResampler(
          { filter: convertingFilter({ phases, step }, RATE_CONVERSION), phases, step, channels, longest: LONGEST_RUN },
          form,
        );
  const lengthAfter = (frames: Samples) => Math.floor((2 * frames * phases + step) / (2 * step));
  let [taken, given, notFinite, ended] = [0, 0, 0, false];
  /** Runs what stands in the planes and puts what comes of it behind what is there; at most `most` of it. */
  const carry = (into: Block, at: Samples, count: Samples, most: Samples): Samples => {
    const made = Math.min(resampler.run(planes, 0, count), most);
    for (const [channel, samples] of into.entries()) samples.set(resampler.out[channel]!.subarray(0, made), at);
    given += made;
    return at + made;
  };
  return {
    from,
    to,
    channels,
    get notFinite() {
      return notFinite;
    },
    lengthOf: lengthAfter,
    convert: (block) => {
      if (ended) throw new RangeError("convert: this converter has finished; reset it first");
      const length = lengthOf(block, channels, "convert");
      const into = block.map(() => new Float64Array(Math.ceil((length * phases) / step) + 1));
      let made = 0;
      for (let at = 0; at < length; at += LONGEST_RUN) {
        const count = Math.min(LONGEST_RUN, length - at);
        for (const [channel, plane] of planes.entries()) {
          plane.set(block[channel]!.subarray(at, at + count));
          notFinite += healSamples(plane.subarray(0, count));
        }
        made = carry(into, made, count, Number.POSITIVE_INFINITY);
      }
      taken += length;
      return into.map((samples) => samples.subarray(0, made));
    },
    finish: () => {
      ended = true;
      const missing = lengthAfter(taken) - given;
      const into = planes.map(() => new Float64Array(missing));
      for (const plane of planes) plane.fill(0);
      for (let made = 0; made < missing; ) made = carry(into, made, LONGEST_RUN, missing - made);
      return into;
    },
    reset: () => {
      [taken, given, notFinite, ended] = [0, 0, 0, false];
      resampler.reset();
    },
  };
}

/** New samples for so many old ones, in lowest terms. */
function ratioOf({ from, to, channels }: RateFormat) {
  for (const rate of [from, to]) {
    if (!Number.isInteger(rate)) throw new RangeError(`createRateConverter: ${rate} Hz is not a whole rate`);
    checkFormat({ sampleRate: rate, channels }, "createRateConverter");
  }
  return lowestTerms(to, from);
}

/** What stands in a resampler's place where the rate stays. */
function passing(out: Block): Resampler {
  return { out, run: (_, __, count) => count, reset: () => undefined };
}
