import { createCrossover } from "#src/dsp/kernels/processing/crossover/create-crossover.ts";
import { COMPRESSOR_RANGES } from "#src/knowledge/processing/compressor-ranges.ts";
import type { Hertz } from "#src/model/units.ts";
import {
  type ReductionGoal,
  type SolvedThreshold,
  thresholdFor,
} from "#src/process/compressor/solving/threshold-for.ts";
import { LONGEST_RUN } from "#src/process/create-processor.ts";
import { healSamples } from "#src/process/heal-samples.ts";
import type { BandSettings, MultibandSettings } from "#src/process/multiband/multiband.ts";
import type { Block } from "#src/process/processor.ts";

/** What a multiband compressor is to be set to, but for its thresholds. */
export interface MultibandPlan extends Omit<MultibandSettings, "bands"> {
  /** From low to high; a reduction of 0 is the band as it is. */
  readonly bands: readonly (Omit<BandSettings, "threshold"> & { readonly goal: ReductionGoal })[];
}

/**
 * The threshold of each band at which it reduces what is asked for.
 *
 * Shape: `sound` is the loudest section; it is left as it is.
 * @throws RangeError for other than four bands, and as `thresholdFor`.
 */
export function solveMultiband(
  { crossovers, bands, lookahead = 0 }: MultibandPlan,
  sound: Block,
  sampleRate: Hertz,
): { readonly settings: MultibandSettings; readonly found: readonly SolvedThreshold[] } {
  if (bands.length !== 4) throw new RangeError(`solveMultiband: ${bands.length} bands are not four`);
  const band = sound.map((channel) => new Float64Array(channel.length));
  const found = bands.map(({ goal, ...settings }, i) => {
    if (goal.reduction === 0) return { threshold: HIGHEST, reduction: 0, reached: true };
    splitInto(band, i, crossovers, sound, sampleRate);
    return thresholdFor(goal, { ...settings, lookahead }, band, sampleRate);
  });
  const solved = bands.map(({ goal: _, ...band }, i): BandSettings => ({ ...band, threshold: found[i]!.threshold }));
  const [low, lowMids, highMids, high] = solved;
  return { settings: { crossovers, bands: [low!, lowMids!, highMids!, high!], lookahead }, found };
}

const [, HIGHEST] = COMPRESSOR_RANGES.threshold;

/** One band of the sound, in the room of the last: four at once are four times the memory. */
function splitInto(
  found: Block,
  band: number,
  crossovers: MultibandSettings["crossovers"],
  sound: Block,
  sampleRate: Hertz,
): void {
  const length = sound[0]?.length ?? 0;
  const crossover = createCrossover(crossovers, { sampleRate, channels: sound.length }, LONGEST_RUN);
  const run = sound.map(() => new Float64Array(LONGEST_RUN));
  for (let from = 0; from < length; from += LONGEST_RUN) {
    const count = Math.min(LONGEST_RUN, length - from);
    for (const [channel, samples] of run.entries()) {
      samples.set(sound[channel]!.subarray(from, from + count));
      healSamples(samples);
    }
    crossover.split(run, 0, count);
    for (const [channel, samples] of found.entries())
      samples.set(crossover.bands[band]![channel]!.subarray(0, count), from);
  }
}
