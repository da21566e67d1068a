import { compressor } from "#src/process/compressor/compressor.ts";
import type { CompressorSettings } from "#src/process/compressor/compressor-settings.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

const PLAIN: CompressorSettings = { threshold: -30, ratio: 4, attack: 0.002, release: 0.08 };

function caseOf(name: string, settings: CompressorSettings): ProcessorCase {
  return {
    name,
    make: (format, form) => compressor(format, settings, form === undefined ? {} : { form }),
    neutral: {
      make: (format) => compressor(format, { ...settings, ratio: 1, mix: settings.mix ?? 1, makeup: 0 }),
      within: 0,
    },
    linear: false,
    symmetric: true,
    formsWithin: 0,
  };
}

export const CASES: readonly ProcessorCase[] = [
  caseOf("a compressor with a hard knee", PLAIN),
  caseOf("a compressor with all that it has", {
    ...PLAIN,
    knee: 9,
    automatic: true,
    hold: 0.004,
    lookahead: 0.0015,
    link: 0.6,
    makeup: 4,
    mix: 0.7,
    keyHighPass: 120,
  }),
  caseOf("a limiting compressor that looks one sample ahead", {
    ...PLAIN,
    ratio: Number.POSITIVE_INFINITY,
    attack: 0.0001,
    lookahead: 1 / 44_100,
    link: 0,
  }),
];
