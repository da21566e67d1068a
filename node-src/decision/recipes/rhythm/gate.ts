import { laneOver } from "#src/decision/recipes/drawing/lane-over.ts";
import { aroundLoop } from "#src/decision/recipes/rhythm/around-loop.ts";
import { gateLevels, PATTERN_NAMES } from "#src/decision/recipes/rhythm/gate-levels.ts";
import { amplitudeEdge, type LevelChange, steppedLevels } from "#src/decision/recipes/rhythm/stepped-levels.ts";
import { CYCLE_SETTINGS } from "#src/decision/recipes/rhythm/trigger/cycle-runs.ts";
import { triggeredGate } from "#src/decision/recipes/rhythm/trigger/triggered-gate.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import { divisionGrid, divisionLength, type GridStep } from "#src/model/time/divisions.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

const SETTINGS = {
  pattern: { kind: "choice", label: "Pattern", options: PATTERN_NAMES, initial: "trance" },
  steps: { kind: "steps", label: "Steps", most: 64, initial: [1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1] },
  hits: { kind: "number", label: "Hits", unit: "", minimum: 1, maximum: 64, initial: 5 },
  patternLength: { kind: "number", label: "Pattern length", unit: "", minimum: 1, maximum: 64, initial: 16 },
  rotate: { kind: "number", label: "Rotate", unit: "", minimum: -32, maximum: 32, initial: 0 },
  division: { ...SHARED.division, initial: "1/16" },
  ...CYCLE_SETTINGS,
  swing: SHARED.swing,
  phase: SHARED.phase,
  length: { kind: "number", label: "Length", unit: "%", minimum: 5, maximum: 100, initial: 90 },
  depth: { ...SHARED.depth, maximum: 70, initial: 70 },
  smooth: SHARED.smooth,
  chance: { kind: "number", label: "Chance", unit: "%", minimum: 0, maximum: 100, initial: 100 },
  random: { kind: "number", label: "Random", unit: "%", minimum: 0, maximum: 100, initial: 0 },
  seed: SHARED.seed,
} as const satisfies SettingSpecs;

/**
 * The track chopped by a pattern.
 *
 * Shape: a gain of 0 dB on open steps and -`depth` on shut ones (70 dB is silence under any music), half open ones half of
 * it in amplitude. A step opens where it begins and shuts after `length` per cent of it; at 100 it goes over to the next.
 * Every edge lasts `smooth` milliseconds or as long as there is room, and never under 2 ms at any tempo: steps too short
 * for that are left out. Edges are straight in amplitude within 0.16 of their height.
 * Another start than the grid's plays the pattern from its first step, and a cycle is the whole of it.
 * Edge: a pattern without steps lets all through. A loop cuts the last step where it ends and goes on with the first.
 */
export const gate: Recipe<typeof SETTINGS> = {
  name: "gate",
  settings: SETTINGS,
  needs: ["hits", "notes"],
  draw(settings, music): Drawing {
    const { levelOf, count } = gateLevels(settings);
    const gain = gainOf(settings.depth);
    const open = settings.length / PER_CENT;
    const changesIn = (step: GridStep) => stepChanges(step, gain(levelOf(step.index)), gain(0), open);
    const { changes, notes } =
      settings.start === "beats"
        ? { changes: onTheGrid(settings, music, changesIn), notes: [] }
        : triggeredGate(settings, music, Math.max(1, count), changesIn);
    const points = steppedLevels(changes, music.tempo, settings.smooth, amplitudeEdge);
    return { lanes: [laneOver("gain", points, music)], notes, events: [] };
  },
};

function onTheGrid(
  settings: SettingsOf<typeof SETTINGS>,
  { bars, from, to, loop }: Music,
  changesIn: (step: GridStep) => readonly LevelChange[],
): readonly LevelChange[] {
  const lead = loop?.from === from ? 0 : divisionLength(settings.division, bars, from);
  return aroundLoop(divisionGrid(settings, bars, from - lead, to).flatMap(changesIn), loop, from);
}

const PER_CENT = 100;

/** Where a step opens and where it shuts; what its signature cuts off is neither. */
function stepChanges(
  { start, end, from, to }: GridStep,
  value: Decibels,
  shut: Decibels,
  open: Fraction,
): LevelChange[] {
  const closes = start + (end - start) * open;
  const opening = { at: from, value: closes > from ? value : shut };
  return closes > from && closes < to ? [opening, { at: closes, value: shut }] : [opening];
}

/** The gain of a level in amplitude between the floor and 0 dB. */
function gainOf(depth: Decibels): (level: Fraction) => Decibels {
  const floor = 10 ** (-depth / 20);
  return (level) => (level === 0 ? -depth : 20 * Math.log10(floor + (1 - floor) * level));
}
