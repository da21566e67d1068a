import { type CrossoverSection, crossoverSections } from "#src/dsp/kernels/processing/crossover/crossover.ts";
import { MONO_BELOW } from "#src/knowledge/processing/mono-below.ts";
import type { Fraction, Hertz } from "#src/model/units.ts";
import { checkWidth } from "#src/process/stereo/width.ts";

/** A width for each band of frequencies. */
export interface BandWidthSettings {
  /** Below this there is no side; `null` leaves it there. 120 Hz unless told, 20 to 500. */
  readonly monoBelow?: Hertz | null;
  /** Where the bands above meet, rising; none is one band. */
  readonly crossovers?: readonly Hertz[];
  /** Of each band, from low to high: one more than crossovers. 0 is mono, 1 as it was, 2 the side twice. */
  readonly widths: readonly Fraction[];
}

/** Crossovers between bands of different width alone: where nothing changes, nothing is to be turned. */
export interface BandWidthPlan {
  /** Of the band above the last crossover. */
  readonly top: Fraction;
  readonly steps: readonly WidthStep[];
}

/** Below a crossover the side is wider by `change` than above it; a change below 0 is narrower. */
export interface WidthStep {
  readonly section: CrossoverSection;
  readonly change: number;
}

/** @throws RangeError for widths outside 0 to 2 or other in number than the bands, and for frequencies that do not rise or cannot be built. */
export function bandWidthPlan(settings: BandWidthSettings, sampleRate: Hertz): BandWidthPlan {
  const { monoBelow = MONO_BELOW.start, crossovers = [], widths } = settings;
  if (widths.length !== crossovers.length + 1)
    throw new RangeError(`bandWidths: ${widths.length} widths for ${crossovers.length} crossovers; one more is needed`);
  for (const width of widths) checkWidth(width, "bandWidths");
  checkMonoBelow(monoBelow);
  const all = monoBelow === null ? widths : [0, ...widths];
  const sections = crossoverSections(monoBelow === null ? crossovers : [monoBelow, ...crossovers], sampleRate);
  const steps = sections.map((section, i): WidthStep => ({ section, change: all[i]! - all[i + 1]! }));
  return { top: all.at(-1)!, steps: steps.filter(({ change }) => change !== 0) };
}

function checkMonoBelow(frequency: Hertz | null): void {
  const [least, most] = MONO_BELOW.range;
  if (frequency !== null && !(frequency >= least && frequency <= most))
    throw new RangeError(`bandWidths: mono below ${frequency} Hz is not within ${least} to ${most} Hz`);
}

/**
 * The width that a frequency comes to have: what its side is multiplied by.
 *
 * Shape: a band's width and, around a crossover, the way to the next one's; between two widths, half way at the crossover.
 * Source: Linkwitz, Riley 1976, fourth order, over its own all-pass: 1 / (1 + x^4) of the lower band, x the frequency over the crossover's as the
 * bilinear transform has them.
 * @throws RangeError as `bandWidthPlan`.
 */
export function widthAt(settings: BandWidthSettings, sampleRate: Hertz): (frequency: Hertz) => Fraction {
  const { top, steps } = bandWidthPlan(settings, sampleRate);
  return (frequency) => {
    const warped = Math.tan((Math.PI * frequency) / sampleRate);
    return steps.reduce((width, { section, change }) => width + change / (1 + (warped / cornerOf(section)) ** 4), top);
  };
}

/** The tangent that a section was placed by, out of its gains at 0 Hz and at half the rate. */
function cornerOf({ a1, a2 }: CrossoverSection): number {
  return Math.sqrt((1 + a1 + a2) / (1 - a1 + a2));
}
