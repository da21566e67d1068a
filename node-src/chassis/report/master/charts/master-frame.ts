import type { Band } from "#src/chassis/report/charts/band.ts";
import { wavePeak } from "#src/chassis/report/charts/lanes/wave-lane.ts";
import { levelDomain } from "#src/chassis/report/charts/level-domain.ts";
import type { TrackStory } from "#src/chassis/report/master/master-story.ts";
import type { Decibels, Lufs } from "#src/model/units.ts";

/** What all rows of a track share: where the lanes stand and what their axes show. */
export interface MasterFrame {
  readonly before: Band;
  readonly after: Band;
  readonly loudness: Band;
  /** One for each of the track's reductions. */
  readonly reductions: readonly Band[];
  readonly axis: Band;
  /** Full scale of both waveforms. */
  readonly peak: number;
  readonly levels: readonly [Lufs, Lufs];
  /** The deepest that any of the reductions shows. */
  readonly deepest: Decibels;
}

export function masterFrame({ before, after, goal, reductions }: TrackStory): MasterFrame {
  let top = 0;
  const next = (height: number, air = 0): Band => {
    const band = { top: top + air, height };
    top += height + air;
    return band;
  };
  const lines = [before, after].flatMap(({ momentary, shortTerm }) => [shortTerm.values, momentary.values]);
  return {
    before: next(WAVE),
    after: next(WAVE, 4),
    loudness: next(LOUDNESS, GUTTER),
    reductions: reductions.map(() => next(REDUCTION, GUTTER)),
    axis: next(AXIS),
    peak: Math.max(1, wavePeak(before), wavePeak(after)),
    levels: levelDomain(lines, [goal.loudness]),
    deepest: Math.max(LEAST_DEPTH, Math.ceil(reductions.reduce((most, each) => Math.max(most, each.most), 0))),
  };
}

const WAVE = 46;
const LOUDNESS = 124;
const REDUCTION = 46;
/** Between two lanes stands the unit of the lower one. */
const GUTTER = 24;
const AXIS = 20;
/** Source: house taste: a tenth of a decibel does not fill the lane. */
const LEAST_DEPTH: Decibels = 2;
