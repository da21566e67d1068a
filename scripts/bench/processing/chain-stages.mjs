import { FOUR_BANDS } from "#src/knowledge/processing/four-bands.ts";
import { chain } from "#src/process/chain.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import { dither } from "#src/process/dither/dither.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { linearEqualiser } from "#src/process/equaliser/linear-equaliser.ts";
import { gain } from "#src/process/gain.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import { multiband } from "#src/process/multiband/multiband.ts";
import { saturation } from "#src/process/saturation/saturation.ts";
import { width } from "#src/process/stereo/width.ts";

const THRESHOLDS = [-8, -18, -23, -22];
/** In dB, as a match by third octaves asks for it: no few bands stand for such a curve, which is why the last equaliser is of linear phase. */
const matched = (at) => 1.5 * Math.sin(1.7 * Math.log2(Math.max(at, 20) / 20));

/** The eight stages of a master in their order, every one at work, and what those that reduce did; `chain-peer.mjs` has the same in ffmpeg. */
export const CHAIN_STAGES = {
  "corrective EQ": (format) => ({
    processor: equaliser(format, [
      { shape: "low-cut", frequency: 25, slope: 12 },
      { shape: "bell", frequency: 100, gain: 1, q: 0.7 },
      { shape: "bell", frequency: 300, gain: -1.5, q: 1 },
      { shape: "bell", frequency: 3_000, gain: 1, q: 1 },
      { shape: "high-shelf", frequency: 10_000, gain: 1 },
    ]),
  }),
  "four bands": (format) => {
    const bands = FOUR_BANDS.bands.map((band, i) => ({ ...band, threshold: THRESHOLDS[i] }));
    const processor = multiband(format, { ...FOUR_BANDS, bands });
    return { processor, did: () => processor.reductions.map((reduction) => reduction.at(0.95)) };
  },
  width: (format) => ({ processor: width(format, 1.1) }),
  saturation: (format) => ({ processor: saturation(format, { kind: "tape", drive: 6, mix: 1, makeup: 0 }) }),
  glue: (format) => {
    const processor = compressor(format, { threshold: -11, ratio: 1.5, knee: 6, attack: 0.03, release: 0.2 });
    return { processor, did: () => [processor.reduction.at(0.95)] };
  },
  "final EQ": (format) => ({ processor: linearEqualiser(format, [], matched) }),
  limiter: (format) => {
    const last = limiter(format, -1);
    return { processor: chain(format, [gain(format, 9), last]), did: () => [-last.deepest] };
  },
  dither: (format) => ({ processor: dither(format, { bits: 24, shape: "flat" }) }),
};
