import type { ToneExcess } from "#src/decision/check/as-music/tone-excess.ts";
import type { ToneRange } from "#src/knowledge/genres/tone-range.ts";
import { HARSH_MOMENT, TONE_FAULT, TONE_REGIONS } from "#src/knowledge/quality-control/mix-limits.ts";
import { bandsWithin, TONE_BANDS } from "#src/knowledge/quality-control/tone-bands.ts";
import type { Span } from "#src/model/quality/check-item.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";
import type { Places } from "#src/model/quality/quality-reading.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** Passages in which the band stands out of the file's own tone, and further over what is usual than it may. */
export interface HarshMoments {
  readonly places: Places;
  /** The most that one of them keeps to, and where. */
  readonly most: Decibels;
  readonly frequency: Hertz;
}

/**
 * Finds windows that follow each other, in which the band stands out of the file's own course and an octave of it lies over what nine in ten
 * recordings keep to; a passage lasts two seconds or more.
 */
export function harshMoments({ tone, upperMiddle }: MixReading, range: ToneRange, whole: ToneExcess): HarshMoments {
  const { stands, step, rises } = upperMiddle;
  const bands = bandsWithin(TONE_REGIONS.harsh);
  const excess = Array.from(stands, (_, window) => {
    const each = bands.map((band, i) => tone[band]! - range.bands[band]!.level - whole.laid + rises[i]![window]!);
    return octaves(each);
  });
  const harsh = excess.map(({ most }, i) => stands[i] === 1 && most > whole.usual);
  const spans: Span[] = [];
  let [most, at] = [Number.NEGATIVE_INFINITY, 0];
  for (let from = 0, to = 0; from < harsh.length; from = to + 1) {
    to = from;
    if (!harsh[from]) continue;
    while (harsh[to + 1]) to++;
    const end = to * step + HARSH_MOMENT.window;
    if (end - from * step < HARSH_MOMENT.lasting) continue;
    spans.push([from * step, end]);
    for (const each of excess.slice(from, to + 1)) if (each.most > most) [most, at] = [each.most, each.at];
  }
  return { places: { at: spans.slice(0, MOST), count: spans.length }, most, frequency: TONE_BANDS[bands[at]!]! };
}

/** Source: house rule: more than a person goes to one by one. */
const MOST = 32;

/** The largest mean of neighbouring third octaves, and the place of its middle. */
function octaves(each: readonly Decibels[]): { readonly most: Decibels; readonly at: number } {
  const { octave } = TONE_FAULT;
  let [most, at] = [Number.NEGATIVE_INFINITY, 0];
  for (let first = 0; first + octave <= each.length; first++) {
    const mean = each.slice(first, first + octave).reduce((sum, level) => sum + level, 0) / octave;
    if (mean > most) [most, at] = [mean, first + Math.floor(octave / 2)];
  }
  return { most, at };
}
