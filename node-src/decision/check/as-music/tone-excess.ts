import type { ToneRange } from "#src/knowledge/genres/tone-range.ts";
import { TONE_FAULT } from "#src/knowledge/quality-control/mix-limits.ts";
import { bandsWithin, TONE_BANDS } from "#src/knowledge/quality-control/tone-bands.ts";
import { hertzWords, signed } from "#src/model/figure-words.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** A region of a tone beside what is usual, laid over it by what lies outside of the region. */
export interface ToneExcess {
  /** Middle of the octave that stands out most, over the median, and how far nine in ten recordings go. */
  readonly frequency: Hertz;
  readonly excess: Decibels;
  readonly usual: Decibels;
  /** Where it fails. */
  readonly limit: Decibels;
  /** Whether each of its third octaves is over that, not one note alone. */
  readonly throughout: boolean;
  /** Over the higher of its two neighbours, each against its own median. */
  readonly stands: Decibels;
  /** How far the rest of the tone lies from the median, rms. */
  readonly elsewhere: Decibels;
  /** Mean of the rest over the median: where the tone was laid. */
  readonly laid: Decibels;
}

/**
 * Where a region stands out most against what is usual, or how it does in the octave around `at`.
 *
 * Edge: `null` where the file holds nothing in some of the bands that are judged, as above half of a low sample rate.
 */
export function toneExcess(
  tone: MixReading["tone"],
  range: ToneRange,
  region: { readonly low: Hertz; readonly high: Hertz },
  at?: Hertz,
): ToneExcess | null {
  const judged = range.bands.flatMap(({ judged: is }, i) => (is ? [i] : []));
  if (judged.some((band) => !Number.isFinite(tone[band]!))) return null;
  const own = bandsWithin(region);
  const against = range.bands.map(({ level }, i) => tone[i]! - level);
  const rest = judged.filter((band) => !own.includes(band));
  const laid = mean(rest.map((band) => against[band]!));
  const octaves = own.slice(0, own.length - TONE_FAULT.octave + 1).map((first) => {
    const bands = Array.from({ length: TONE_FAULT.octave }, (_, i) => first + i);
    const usual = mean(bands.map((band) => range.bands[band]!.high - range.bands[band]!.level));
    const excess = mean(bands.map((band) => against[band]!)) - laid;
    const beside = neighbours(first, judged).map((each) => mean(each.map((band) => against[band]!)) - laid);
    const frequency = TONE_BANDS[first + Math.floor(TONE_FAULT.octave / 2)]!;
    const throughout = bands.every((band) => against[band]! - laid > usual);
    return {
      frequency,
      excess,
      usual,
      throughout,
      limit: Math.max(TONE_FAULT.least, TONE_FAULT.far * usual),
      stands: excess - Math.max(...beside),
    };
  });
  const asked = octaves.find(({ frequency }) => frequency === at);
  const worst =
    asked ?? octaves.reduce((most, each) => (each.excess - each.limit > most.excess - most.limit ? each : most));
  const elsewhere = Math.sqrt(mean(rest.map((band) => (against[band]! - laid) ** 2)));
  return { ...worst, elsewhere, laid };
}

/** An excess that stands over its neighbours, all of it. */
export function isBuildUp({ stands, throughout }: ToneExcess): boolean {
  return throughout && stands >= TONE_FAULT.stands;
}

/** Why an excess over its limit passes where it is none. */
export const NO_BUILD_UP = "a slope or a single note, not a build-up";

/** The octaves below and above, a gap away; what of them is not judged is left out. */
function neighbours(first: number, judged: readonly number[]): readonly (readonly number[])[] {
  const { octave, gap } = TONE_FAULT;
  const row = (from: number) =>
    Array.from({ length: octave }, (_, i) => from + i).filter((band) => judged.includes(band));
  return [row(first - gap - octave), row(first + octave + gap)].filter((bands) => bands.length > 0);
}

/** `+2.1 dB at 315 Hz against 100 unmastered professional mixes`. */
export function excessWords({ excess, frequency }: ToneExcess, { median }: ToneRange): string {
  return `${signed(excess)} dB around ${hertzWords(frequency)} against ${median}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
