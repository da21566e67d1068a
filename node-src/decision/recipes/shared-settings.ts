import { SEGMENT_SHAPES } from "#src/dsp/shapes/segment-shapes.ts";
import { OWN_SHAPE } from "#src/model/recipe/cycle/cycle-points.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";
import { TRIGGERS } from "#src/model/recipe/triggers.ts";
import { DIVISIONS } from "#src/model/time/divisions.ts";

/**
 * Settings that mean the same wherever they stand, so that one dial serves every recipe. A recipe takes the ones it needs
 * and may set another initial value or a narrower range.
 */
export const SHARED = {
  /** What starts a dip: the grid of divisions, what was heard, the trigger's notes, seconds, or the beginning of a passage. */
  trigger: { kind: "choice", label: "Trigger", options: TRIGGERS, initial: "beats" },
  /** The same for what comes round in cycles; a dial of its own, so that a tremolo of an older set does not take up the dips'. */
  start: { kind: "choice", label: "Trigger", options: TRIGGERS, initial: "beats" },
  /** How many cycles a second there are where time is counted in seconds. */
  freeRate: { kind: "number", label: "Free rate", unit: "Hz", minimum: 0.01, maximum: 30, initial: 2 },
  /** How long a cycle is that hits, notes or a passage start. */
  cycle: { kind: "choice", label: "Cycle", options: ["division", "rate"], initial: "division" },
  /** What comes after such a cycle, until the next one is started. */
  after: { kind: "choice", label: "After it", options: ["repeat", "rest"], initial: "repeat" },
  /** Whether only those hits and phrase ends count that are surely what they are taken for. */
  confident: { kind: "choice", label: "Confident", options: ["off", "on"], initial: "off" },
  /** The notes that count as triggers, both ends with them. */
  lowNote: { kind: "number", label: "Lowest note", unit: "", minimum: 0, maximum: 127, initial: 0 },
  highNote: { kind: "number", label: "Highest note", unit: "", minimum: 0, maximum: 127, initial: 127 },
  division: { kind: "choice", label: "Division", options: DIVISIONS, initial: "1/4" },
  /** How far into a pair of steps its second one comes. */
  swing: { kind: "number", label: "Swing", unit: "%", minimum: 50, maximum: 75, initial: 50 },
  /** Where in its step or cycle the curve stands at bar 1. */
  phase: { kind: "number", label: "Phase", unit: "turns", minimum: 0, maximum: 1, initial: 0 },
  /** How far down the curve goes, as a positive number. */
  depth: { kind: "number", label: "Depth", unit: "dB", minimum: 0, maximum: 36, initial: 9 },
  /** How segments go from their left value to their right one. */
  shape: { kind: "choice", label: "Shape", options: SEGMENT_SHAPES, initial: "sine" },
  /** The same of a cycle that repeats, which can be one's own: see `own`. */
  cycleShape: { kind: "choice", label: "Shape", options: [...SEGMENT_SHAPES, OWN_SHAPE], initial: "sine" },
  /** One's own cycle: where it stands from its beginning (0) to its end (1), as a share of the depth or of the width. */
  own: {
    kind: "points",
    label: "Own shape",
    most: 64,
    initial: [
      { at: 0, value: 1, bend: 0 },
      { at: 0.5, value: 0, bend: 0 },
      { at: 1, value: 1, bend: 0 },
    ],
  },
  /** How much of the shape there is; without any, segments are straight. */
  bend: { kind: "number", label: "Bend", unit: "%", minimum: 0, maximum: 100, initial: 100 },
  /** Where in a cycle it turns: 50 is even, 0 and 100 are saw teeth. */
  skew: { kind: "number", label: "Skew", unit: "%", minimum: 0, maximum: 100, initial: 50 },
  /** The least time that a jump takes; never under 2 ms, so that nothing clicks. */
  smooth: { kind: "number", label: "Smooth", unit: "ms", minimum: 2, maximum: 100, initial: 5 },
  /** The part of the range that is used: where the lowest and the highest point of the curve come to lie. */
  minimum: { kind: "number", label: "Minimum", unit: "%", minimum: 0, maximum: 100, initial: 0 },
  maximum: { kind: "number", label: "Maximum", unit: "%", minimum: 0, maximum: 100, initial: 100 },
  /** Another number, another chance; the same number, the same again. */
  seed: { kind: "number", label: "Seed", unit: "", minimum: 0, maximum: 9999, initial: 1 },
} as const satisfies SettingSpecs;
