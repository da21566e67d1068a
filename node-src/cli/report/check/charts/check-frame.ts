import type { Band } from "#src/chassis/report/charts/band.ts";
import { wavePeak } from "#src/chassis/report/charts/lanes/wave-lane.ts";
import { levelDomain } from "#src/chassis/report/charts/level-domain.ts";
import type { CheckedStory } from "#src/cli/report/check/check-story.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import type { Lufs } from "#src/model/units.ts";

/** What all rows of a file share: where the lanes stand and what their axes show. */
export interface CheckFrame {
  /** What fails somewhere, and its lane. */
  readonly places: readonly { readonly item: CheckItem; readonly band: Band }[];
  readonly wave: Band;
  readonly loudness: Band;
  readonly axis: Band;
  readonly peak: number;
  readonly levels: readonly [Lufs, Lufs];
}

export function checkFrame({ items, sound, target }: CheckedStory): CheckFrame {
  let top = 0;
  const next = (height: number, air = 0): Band => {
    const band = { top: top + air, height };
    top += height + air;
    return band;
  };
  const { momentary, shortTerm } = sound;
  return {
    places: placed(items).map((item) => ({ item, band: next(PLACES, NAME) })),
    wave: next(WAVE, AIR),
    loudness: next(LOUDNESS, GUTTER),
    axis: next(AXIS),
    peak: Math.max(1, wavePeak(sound)),
    levels: levelDomain([momentary.values, shortTerm.values], target === null ? [] : [target]),
  };
}

/** What fails somewhere in the file. */
function placed(items: readonly CheckItem[]): readonly CheckItem[] {
  return items.filter(({ verdict, at }) => verdict === "fail" && at.length > 0);
}

const PLACES = 9;
/** Over each lane of places stands its name. */
const NAME = 18;
const AIR = 6;
const WAVE = 56;
const LOUDNESS = 112;
const GUTTER = 24;
const AXIS = 20;
