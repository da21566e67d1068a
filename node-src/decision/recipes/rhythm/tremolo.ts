import { ownCycle } from "#src/decision/recipes/rhythm/own/own-cycle.ts";
import { amplitudeEdge } from "#src/decision/recipes/rhythm/stepped-levels.ts";
import { CYCLE_SETTINGS } from "#src/decision/recipes/rhythm/trigger/cycle-runs.ts";
import { type Wave, waveLane } from "#src/decision/recipes/rhythm/wave-lane.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { fitSegments } from "#src/dsp/shapes/fit-segments.ts";
import { mirroredShape, shapeAt, shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import { OWN_SHAPE } from "#src/model/recipe/cycle/cycle-points.ts";
import type { Drawing, Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

const SETTINGS = {
  division: { ...SHARED.division, initial: "1/8" },
  ...CYCLE_SETTINGS,
  swing: SHARED.swing,
  phase: SHARED.phase,
  depth: { ...SHARED.depth, initial: 6 },
  law: { kind: "choice", label: "Depth in", options: ["dB", "linear"], initial: "dB" },
  shape: SHARED.cycleShape,
  own: SHARED.own,
  bend: SHARED.bend,
  skew: SHARED.skew,
  smooth: SHARED.smooth,
  minimum: SHARED.minimum,
  maximum: SHARED.maximum,
} as const satisfies SettingSpecs;

/**
 * The level up and down in time with the song: sine, triangle (linear), square (hold), or any other shape.
 *
 * Shape: a gain of 0 dB where a cycle begins, -`depth` where it turns, and back, the way back being the way there seen
 * backwards. `law` says whether the shape is drawn in dB or in amplitude; `minimum` and `maximum` take a part of that
 * range. With the shape `own` a cycle is the points of `own`: 1 is 0 dB, 0 is -`depth`; `skew` says where its middle comes. Sampled, the curve is the shape within 0.0003 of its depth in dB, and within 0.1 dB where it is one in amplitude.
 */
export const tremolo: Recipe<typeof SETTINGS> = {
  name: "tremolo",
  settings: SETTINGS,
  needs: ["hits", "notes"],
  draw(settings, music): Drawing {
    const { lane, notes } = waveLane(waveOf(settings), settings, music);
    return { lanes: [lane], notes, events: [] };
  },
};

type Settings = SettingsOf<typeof SETTINGS>;

const PER_CENT = 100;
/** Source: house taste: a quarter of the smallest change of level that is heard. */
const FITTED_WITHIN: Decibels = 0.1;

function waveOf(settings: Settings): Wave {
  const { shape, law } = settings;
  if (shape === OWN_SHAPE) {
    const cycle = ownCycle(settings, gainOf(settings), law === "dB" ? null : FITTED_WITHIN);
    return { role: "gain", cycle, jumps: amplitudeEdge };
  }
  const bend = settings.bend / PER_CENT;
  const gain = gainOf(settings);
  const jumps = shape === "hold" ? amplitudeEdge : null;
  const back = mirroredShape(shape);
  if (law === "dB" || jumps !== null) {
    const [high, low] = [gain(1), gain(0)];
    return {
      role: "gain",
      jumps,
      there: shapedSegment({ time: 0, value: high }, { time: 1, value: low }, shape, bend),
      back: shapedSegment({ time: 0, value: low }, { time: 1, value: high }, back, bend),
    };
  }
  return {
    role: "gain",
    jumps,
    there: fitSegments((x) => gain(1 - shapeAt(shape, x, bend)), FITTED_WITHIN),
    back: fitSegments((x) => gain(shapeAt(back, x, bend)), FITTED_WITHIN),
  };
}

/** The gain at a height of the wave, 1 at its top. */
function gainOf({ depth, law, minimum, maximum }: Settings): (height: Fraction) => Decibels {
  const [bottom, top] = [Math.min(minimum, maximum) / PER_CENT, Math.max(minimum, maximum) / PER_CENT];
  const floor = 10 ** (-depth / 20);
  return (height) => {
    const part = bottom + (top - bottom) * height;
    return law === "dB" ? -depth * (1 - part) : 20 * Math.log10(floor + (1 - floor) * part);
  };
}
