import { ownCycle } from "#src/decision/recipes/rhythm/own/own-cycle.ts";
import { sineEdge } from "#src/decision/recipes/rhythm/stepped-levels.ts";
import { CYCLE_SETTINGS } from "#src/decision/recipes/rhythm/trigger/cycle-runs.ts";
import { waveLane } from "#src/decision/recipes/rhythm/wave-lane.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { mirroredShape, shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import { OWN_SHAPE } from "#src/model/recipe/cycle/cycle-points.ts";
import type { Drawing, Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";

const SETTINGS = {
  division: { ...SHARED.division, initial: "1/2" },
  ...CYCLE_SETTINGS,
  swing: SHARED.swing,
  phase: SHARED.phase,
  width: { kind: "number", label: "Width", unit: "%", minimum: 0, maximum: 100, initial: 70 },
  center: { kind: "number", label: "Centre", unit: "pan", minimum: -1, maximum: 1, initial: 0 },
  shape: SHARED.cycleShape,
  own: SHARED.own,
  bend: SHARED.bend,
  skew: SHARED.skew,
  smooth: SHARED.smooth,
} as const satisfies SettingSpecs;

/**
 * The track from left to right and back in time with the song.
 *
 * Shape: a cycle begins at its left end and turns at its right one; `width` of 100 per cent reaches both sides, and what
 * `center` pushes past a side stays at it. The position is an angle: -1 to 1 is 0 to 90 degrees of a pan whose gains are
 * cosine and sine, so that the power of both sides together is the same wherever it stands; an even move of the position
 * is an even turn. With the shape `own` a cycle is the points of `own`, 0 left and 1 right. On such a pan nothing has to be made up for.
 * Source: the constant-power pan law by its definition. That Live's own pan follows it was not measured.
 */
export const autoPan: Recipe<typeof SETTINGS> = {
  name: "autoPan",
  settings: SETTINGS,
  needs: ["hits", "notes"],
  draw(settings, music): Drawing {
    const { shape, center } = settings;
    const [reach, bend] = [settings.width / PER_CENT, settings.bend / PER_CENT];
    const left = Math.max(-1, center - reach);
    const right = Math.min(1, center + reach);
    if (shape === OWN_SHAPE) {
      const cycle = ownCycle(settings, (height) => left + (right - left) * height);
      const own = waveLane({ role: "pan", cycle, jumps: sineEdge }, settings, music);
      return { lanes: [own.lane], notes: own.notes, events: [] };
    }
    const there = shapedSegment({ time: 0, value: left }, { time: 1, value: right }, shape, bend);
    const back = shapedSegment({ time: 0, value: right }, { time: 1, value: left }, mirroredShape(shape), bend);
    const jumps = shape === "hold" ? sineEdge : null;
    const { lane, notes } = waveLane({ role: "pan", there, back, jumps }, settings, music);
    return { lanes: [lane], notes, events: [] };
  },
};

const PER_CENT = 100;
