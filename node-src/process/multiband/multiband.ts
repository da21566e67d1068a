import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { Compression } from "#src/dsp/kernels/processing/compressor/compression.ts";
import { createCompression } from "#src/dsp/kernels/processing/compressor/create-compression.ts";
import { createCrossover } from "#src/dsp/kernels/processing/crossover/create-crossover.ts";
import { type Crossovers, crossoverSections } from "#src/dsp/kernels/processing/crossover/crossover.ts";
import { samplesUntilSilent } from "#src/dsp/samples-until-silent.ts";
import type { Hertz, Samples, Seconds } from "#src/model/units.ts";
import { type CompressorSettings, compressionPlan } from "#src/process/compressor/compressor-settings.ts";
import { type ReductionReading, reductionCount } from "#src/process/compressor/reduction-reading.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";

/** A band's compressor; all bands look ahead as far, so that they stay together. A ratio of 1 leaves the band as it is, but for its makeup. */
export type BandSettings = Omit<CompressorSettings, "lookahead">;

/** What a multiband compressor is set to. */
export interface MultibandSettings {
  /** Where bands meet, each 6 dB down: three rising frequencies. */
  readonly crossovers: Crossovers;
  /** From low to high. */
  readonly bands: readonly [BandSettings, BandSettings, BandSettings, BandSettings];
  readonly lookahead?: Seconds;
}

/** What a multiband compressor says of itself beside. */
export interface BandsReducing {
  /** Of each band, from low to high. */
  readonly reductions: readonly ReductionReading[];
}

/**
 * A compressor a band, four bands, 24 dB an octave.
 *
 * Shape: where no band is reduced every frequency comes out as loud as it went in, at any crossovers; phase turns as a Linkwitz-Riley crossover's does.
 * Source: Linkwitz, Riley 1976; the all-pass of the other half's crossover in front of each half, so that all bands turn alike.
 * @param form As for every kernel; for tests.
 * @throws RangeError for settings outside their ranges, and for crossovers that do not rise below 0.49 of the rate.
 */
export function multiband(
  format: ProcessFormat,
  { crossovers, bands, lookahead = 0 }: MultibandSettings,
  form?: KernelForm,
): Processor & BandsReducing {
  const { sampleRate } = format;
  const crossover = createCrossover(crossovers, format, LONGEST_RUN, form);
  const parts = bands.map(
    (settings, band): Part => ({
      sound: crossover.bands[band]!,
      kernel: createCompression(compressionPlan({ ...settings, lookahead }, sampleRate), LONGEST_RUN, form),
      reduction: reductionCount(),
    }),
  );
  return Object.assign(
    createProcessor(format, {
      latency: parts[0]!.kernel.latency,
      tail: tailOf(crossovers, sampleRate),
      run: (block, from, count) => {
        crossover.split(block, from, count);
        for (const { sound, kernel, reduction } of parts) {
          kernel.run(sound, sound, 0, count);
          kernel.eachReduction(reduction.add);
        }
        crossover.join(block, from, count);
      },
      settle: () => {
        crossover.settle();
        for (const { kernel } of parts) kernel.settle();
      },
      reset: () => {
        crossover.reset();
        for (const { kernel, reduction } of parts) {
          kernel.reset();
          reduction.reset();
        }
      },
    }),
    { reductions: parts.map(({ reduction }): ReductionReading => reduction) },
  );
}

interface Part {
  readonly sound: Block;
  readonly kernel: Compression;
  readonly reduction: ReturnType<typeof reductionCount>;
}

/** Each crossover is passed twice at most and turned by once: three times what its poles take to fall by 120 dB. */
function tailOf(crossovers: Crossovers, sampleRate: Hertz): Samples {
  return crossoverSections(crossovers, sampleRate).reduce(
    (samples, section) => samples + 3 * samplesUntilSilent(section),
    0,
  );
}
