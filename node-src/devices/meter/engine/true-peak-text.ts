import { indented, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { interpolatorPairs } from "#src/dsp/kernels/stream/interpolator-pairs.ts";
import { HIGH_RATE, truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";
import type { Hertz } from "#src/model/units.ts";

const TAPS = truePeakInterpolator(HIGH_RATE).taps;

/** The samples before the one that comes in: `<channel>1` is the last, which last. */
export function pastSamples(channel: string): readonly string[] {
  return Array.from({ length: TAPS - 1 }, (_, n) => `${channel}${n + 1}`);
}

/**
 * The larger of `peak` and what a channel reaches on its samples and between them, in `peak`: 8 values a sample between them, 4 from 80 kHz on.
 *
 * Windows are folded at their middle, so that two mirror-image phases cost as much as one: the larger of A + B and A - B is |A| + |B|.
 * Source: the taps of `truePeakInterpolator`, folded by `interpolatorPairs` (`#src/dsp`); ITU-R BS.1770-5, Annex 2.
 */
export function truePeakText(channel: string): readonly string[] {
  const samples = [channel, ...pastSamples(channel)];
  const folds = Array.from({ length: TAPS / 2 }, (_, tap) => {
    const [old, young] = [samples[TAPS - 1 - tap], samples[tap]];
    return `sum${tap} = ${old} + ${young}; apart${tap} = ${old} - ${young};`;
  });
  return [
    `peak = max(peak, abs(${channel}));`,
    ...folds,
    `if (samplerate < ${literal(HIGH_RATE)}) {`,
    ...indented(phasesText(HIGH_RATE - 1)),
    "} else {",
    ...indented(phasesText(HIGH_RATE)),
    "}",
  ];
}

/** The younger samples move on by one. */
export function pastSamplesMovedText(channel: string): readonly string[] {
  const samples = [channel, ...pastSamples(channel)];
  return samples
    .slice(1)
    .map((name, n) => `was_${name} = ${samples[n]};`)
    .reverse();
}

function phasesText(sampleRate: Hertz): readonly string[] {
  const { pairs, taps, folded } = interpolatorPairs(truePeakInterpolator(sampleRate));
  return Array.from({ length: pairs }, (_, pair) => {
    const products = (part: 0 | 1, of: string) =>
      Array.from(
        { length: taps / 2 },
        (__, tap) => `${literal(folded[(tap * pairs + pair) * 2 + part]!)} * ${of}${tap}`,
      ).join(" + ");
    return `peak = max(peak, abs(${products(0, "sum")}) + abs(${products(1, "apart")}));`;
  });
}
