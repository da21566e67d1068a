import type { Band } from "#src/chassis/report/charts/band.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import type { Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** What all rows of a timeline share: where the lanes stand and what their axes show. */
export interface ChartFrame {
  /** `null` when the story has no locator. */
  readonly locators: Band | null;
  readonly clips: Band;
  readonly wave: Band;
  readonly voice: Band;
  readonly loudness: Band;
  readonly ride: Band;
  readonly axis: Band;
  readonly height: number;
  readonly levels: readonly [bottom: Lufs, top: Lufs];
  readonly gains: readonly [bottom: Decibels, top: Decibels];
}

/** Lays out the lanes and chooses axes that hold every phrase, the target, the limits and every breakpoint. */
export function chartFrame(story: RideStory): ChartFrame {
  const heights = {
    locators: story.locators.length > 0 ? 17 : 0,
    clips: 17,
    wave: 58,
    voice: 16,
    loudness: 108,
    ride: 88,
  };
  const clips = heights.locators;
  const wave = clips + heights.clips;
  const voice = wave + heights.wave;
  const loudness = voice + heights.voice + GUTTER;
  const ride = loudness + heights.loudness + GUTTER;
  const axis = ride + heights.ride;
  return {
    locators: heights.locators > 0 ? { top: 0, height: heights.locators } : null,
    clips: { top: clips, height: heights.clips },
    wave: { top: wave, height: heights.wave },
    voice: { top: voice, height: heights.voice },
    loudness: { top: loudness, height: heights.loudness },
    ride: { top: ride, height: heights.ride },
    axis: { top: axis, height: AXIS },
    height: axis + AXIS,
    levels: levelRange(story, HEADROOM),
    gains: gainRange(story),
  };
}

/** Levels that the phrases and their targets span, with some room above and below, on round ends. */
export function levelRange(story: RideStory, headroom: LoudnessUnits): readonly [Lufs, Lufs] {
  const levels = story.phrases.flatMap(({ before, after, target }) => [before, after, target]);
  const heard = [...levels, story.target.loudness].filter(Number.isFinite);
  if (heard.length === 0) return [-60, 0];
  const top = roundUp(largest(heard) + headroom, LEVEL_STEP);
  const bottom = -roundUp(headroom - smallest(heard), LEVEL_STEP);
  return [Math.max(bottom, top - MOST_LEVELS), top];
}

/** Between two lanes stands the unit of the lower one. */
const GUTTER = 20;
const AXIS = 34;
/** Source: house taste; a phrase's short-term line moves some 5 LU about its mean. */
const HEADROOM = 5;
const LEVEL_STEP = 3;
/** Source: house taste; a lane of 108 px shows 54 LU at 2 px each and no more. */
const MOST_LEVELS = 54;

function gainRange(story: RideStory): readonly [Decibels, Decibels] {
  const gains = story.ride.map(({ gain }) => gain).filter(Number.isFinite);
  const { boost, cut } = story.intent;
  const top = largest([1, boost, ...gains]);
  const bottom = smallest([-1, -cut, ...gains]);
  const air = (top - bottom) * 0.06;
  return [bottom - air, top + air];
}

function largest(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(value, best), -Infinity);
}

function smallest(values: readonly number[]): number {
  return values.reduce((best, value) => Math.min(value, best), Infinity);
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
