import type { ToneStory } from "#src/chassis/report/master/master-story.ts";
import { JUDGED_TONE } from "#src/knowledge/genres/tone-range.ts";
import { BLIND_TONE } from "#src/knowledge/master/moves.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { Decibels } from "#src/model/units.ts";

/** Tones over one another: levels of third octaves, whose height has no say. `null` where a sound has nothing. */
export interface ToneCurves {
  readonly before: ToneLevels;
  readonly after: ToneLevels;
  readonly reference: ToneLevels | null;
  readonly range: { readonly median: ToneLevels; readonly low: ToneLevels; readonly high: ToneLevels } | null;
}

export type ToneLevels = readonly (Decibels | null)[];

/** Each is laid over the median, else over the reference, else over the mix, by the mean of their distances from 40 Hz to 12.5 kHz, as the stages compare them. */
export function toneCurves({ before, after, range, reference }: ToneStory): ToneCurves {
  const anchor = range?.bands.map(({ level }) => level) ?? reference?.levels ?? before;
  const laid = (levels: readonly Decibels[]) => laidOver(anchor, levels);
  return {
    before: laid(before),
    after: laid(after),
    reference: reference === null ? null : laid(reference.levels),
    range:
      range === null
        ? null
        : {
            median: judged(range.bands.map(({ level }) => level)),
            low: judged(range.bands.map(({ low }) => low)),
            high: judged(range.bands.map(({ high }) => high)),
          },
  };
}

function laidOver(anchor: readonly Decibels[], levels: readonly Decibels[]): ToneLevels {
  const distances = levels.flatMap((level, i) => {
    const distance = level - (anchor[i] ?? Number.NaN);
    return isJudged(i) && isHeard(levels, level) && Number.isFinite(distance) ? [distance] : [];
  });
  const mean = distances.reduce((sum, each) => sum + each, 0) / Math.max(1, distances.length);
  return levels.map((level) => (isHeard(levels, level) ? level - mean : null));
}

function judged(levels: readonly Decibels[]): ToneLevels {
  return levels.map((level, i) => (isJudged(i) ? level : null));
}

function isJudged(band: number): boolean {
  const at = THIRD_OCTAVES[band]!;
  return at >= JUDGED_TONE.low && at <= JUDGED_TONE.high;
}

function isHeard(levels: readonly Decibels[], level: Decibels): boolean {
  return level > Math.max(...levels) - BLIND_TONE.heard;
}
