import type { Cascade } from "#src/dsp/biquad.ts";
import { matchedSection } from "#src/dsp/equalisation/matched-section.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createSections } from "#src/dsp/kernels/processing/sections/create-sections.ts";
import { samplesUntilSilent } from "#src/dsp/samples-until-silent.ts";
import type { Samples } from "#src/model/units.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { bandPrototype } from "#src/process/equaliser/band-prototype.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/**
 * An equaliser of minimum phase: any number of bands in series, without latency.
 *
 * Shape: a band of 0 dB costs nothing and changes no bit. Bands keep their analogue shape up to the end of hearing.
 * @param form As for every kernel; for tests.
 * @throws RangeError for a band that cannot be built at this rate.
 */
export function equaliser(format: ProcessFormat, bands: readonly Band[], form?: KernelForm): Processor {
  const cascade = bands.filter(isHeard).flatMap((band) => bandSections(band, format));
  const sections = createSections(cascade, format.channels, LONGEST_RUN, form);
  return createProcessor(format, { ...sections, latency: 0, tail: tailOf(cascade) });
}

function isHeard(band: Band): boolean {
  return !("gain" in band) || band.gain !== 0;
}

function bandSections(band: Band, { sampleRate }: ProcessFormat): Cascade {
  return bandPrototype(band).map((section) => matchedSection(section, sampleRate));
}

/** The sum of what each section's slowest pole takes to fall by 120 dB: more than the sections take together. */
function tailOf(cascade: Cascade): Samples {
  return cascade.reduce((samples, section) => samples + samplesUntilSilent(section), 0);
}
