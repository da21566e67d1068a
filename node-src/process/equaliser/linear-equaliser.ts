import { powerToDecibels } from "#src/dsp/decibels.ts";
import { analoguePower } from "#src/dsp/equalisation/analogue-section.ts";
import { linearPhaseTaps } from "#src/dsp/equalisation/linear-phase-taps.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createConvolver } from "#src/dsp/kernels/processing/convolver/create-convolver.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import { createProcessor } from "#src/process/create-processor.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { bandPrototype } from "#src/process/equaliser/band-prototype.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/** Taps to each side of the middle one at 44.1 and 48 kHz; as much time at higher rates. 85 ms: a cut at 30 Hz keeps its shape. */
const HALF = 4096;
const SINGLE_RATE: Hertz = 48_000;

/**
 * An equaliser of linear phase: the same bands, and any curve in decibels besides, with every frequency equally late.
 *
 * Shape: latency 8,191 samples at 44.1 and 48 kHz, twice and four times as much at higher rates. Its tail is as long before a sound as behind it:
 * sharp bands ring ahead, which is why the equaliser of minimum phase is the one to begin with.
 * Edge: the response is true to the bands' analogue shapes at every frequency; what is narrower than 23 Hz is wider here.
 * @param form As for every kernel; for tests.
 * @throws RangeError for a band that cannot be built, or a curve that is no number somewhere.
 */
export function linearEqualiser(
  format: ProcessFormat,
  bands: readonly Band[],
  curve: (at: Hertz) => Decibels = () => 0,
  form?: KernelForm,
): Processor {
  const { sampleRate } = format;
  const sections = bands.flatMap(bandPrototype);
  const response = (at: Hertz) =>
    sections.reduce((sum, section) => sum + powerToDecibels(analoguePower(section, at)), curve(at));
  const half = HALF * 2 ** Math.max(0, Math.ceil(Math.log2(sampleRate / SINGLE_RATE)));
  const filter = createConvolver(linearPhaseTaps(response, half, sampleRate), half, form);
  return createProcessor(format, { ...filter, latency: filter.latency + half - 1, tail: half });
}
