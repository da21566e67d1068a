import { laneOver } from "#src/decision/recipes/drawing/lane-over.ts";
import { fitCycles } from "#src/decision/recipes/rhythm/fit-cycles.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import type { CurvePoint, Handles } from "#src/dsp/bezier.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";

const SETTINGS = {
  cents: { kind: "number", label: "Range", unit: "cents", minimum: 0, maximum: 50, initial: 5 },
  rate: { kind: "number", label: "Rate", unit: "Hz", minimum: 0.05, maximum: 8, initial: 0.7 },
  seed: SHARED.seed,
} as const satisfies SettingSpecs;

/**
 * A pitch that wanders a little, as tape and players do.
 *
 * Shape: `rate` random places a second, at whole numbers of that time from the song's beginning and even within plus and
 * minus `cents`, joined by a curve without corners that never leaves the space between two of them. The same seed gives
 * the same wander at the same place of the song, whatever part of it is drawn; between tempos it keeps to seconds.
 * Nearly all of its movement is slower than `rate`. A loop holds a whole number of places, two at least, and comes round.
 * Source: value noise (Perlin 1985) with the monotone cubic of Fritsch and Butland (1984); 5 cents, the least difference
 * of pitch that is heard in music, is the source document's value.
 */
export const microPitch: Recipe<typeof SETTINGS> = {
  name: "microPitch",
  settings: SETTINGS,
  needs: [],
  draw(settings, music): Drawing {
    const { places, notes } = placesOf(settings, music);
    return { lanes: [laneOver("pitch", wander(places, settings.cents), music)], notes, events: [] };
  },
};

/** Places beyond both ends that have a say in the slopes inside. */
const BEYOND = 2;

/** Fewer places in a loop would be one value. */
const FEWEST = 2;

interface Places {
  readonly places: readonly CurvePoint[];
  readonly notes: readonly RecipeNote[];
}

function placesOf({ rate, seed }: SettingsOf<typeof SETTINGS>, { tempo, from, to, loop }: Music): Places {
  const value = (k: number) => 2 * randomAt(seed, k) - 1;
  if (loop === undefined) {
    const first = Math.floor(tempo.secondsAt(from) * rate) - BEYOND;
    const last = Math.ceil(tempo.secondsAt(to) * rate) + BEYOND;
    const places = from0(last - first + 1).map((k) => ({
      time: tempo.beatsAt((first + k) / rate),
      value: value(first + k),
    }));
    return { places, notes: [] };
  }
  const asked = tempo.beatsAt(tempo.secondsAt(loop.from) + 1 / rate) - loop.from;
  const { count, cycle, notes } = fitCycles(loop.to - loop.from, asked, 1, FEWEST);
  const first = Math.floor((from - loop.from) / cycle) - BEYOND;
  const places = from0(count + BEYOND - first + 1).map((k) => ({
    time: loop.from + (first + k) * cycle,
    value: value((((first + k) % count) + count) % count),
  }));
  return { places, notes };
}

function from0(length: number): number[] {
  return Array.from({ length }, (_, k) => k);
}

function wander(places: readonly CurvePoint[], cents: number): readonly CurvePoint[] {
  const slopes = places.map((place, k) => slopeAt(places[k - 1], place, places[k + 1]));
  return places.map((place, k) => {
    const next = places[k + 1];
    const point = { time: place.time, value: cents * place.value };
    if (next === undefined || next.value === place.value) return point;
    return { ...point, curve: handlesBetween(place, next, slopes[k]!, slopes[k + 1]!) };
  });
}

/** The slope at a place: level where it is a peak or a dip, else the harmonic mean of those beside it. */
function slopeAt(before: CurvePoint | undefined, at: CurvePoint, after: CurvePoint | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const left = (at.value - before.value) / (at.time - before.time);
  const right = (after.value - at.value) / (after.time - at.time);
  return left * right > 0 ? (2 * left * right) / (left + right) : 0;
}

function handlesBetween(left: CurvePoint, right: CurvePoint, leaving: number, arriving: number): Handles {
  const straight = (right.value - left.value) / (right.time - left.time);
  return { x1: 1 / 3, y1: leaving / straight / 3, x2: 2 / 3, y2: 1 - arriving / straight / 3 };
}
