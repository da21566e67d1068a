import { SEGMENT_SHAPES } from "#src/dsp/shapes/segment-shapes.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";
import { DIVISIONS } from "#src/model/time/divisions.ts";

/**
 * Settings that mean the same wherever they stand, so that one dial serves every recipe. A recipe takes the ones it needs
 * and may set another initial value or a narrower range.
 */
export const SHARED = {
  /** What starts a span: the grid of divisions, or what was heard. */
  trigger: { kind: "choice", label: "Trigger", options: ["beats", "hits"], initial: "beats" },
  division: { kind: "choice", label: "Division", options: DIVISIONS, initial: "1/4" },
  /** How far into a pair of steps its second one comes. */
  swing: { kind: "number", label: "Swing", unit: "%", minimum: 50, maximum: 75, initial: 50 },
  /** Where in its step or cycle the curve stands at bar 1. */
  phase: { kind: "number", label: "Phase", unit: "turns", minimum: 0, maximum: 1, initial: 0 },
  /** How far down the curve goes, as a positive number. */
  depth: { kind: "number", label: "Depth", unit: "dB", minimum: 0, maximum: 36, initial: 9 },
  /** How segments go from their left value to their right one. */
  shape: { kind: "choice", label: "Shape", options: SEGMENT_SHAPES, initial: "sine" },
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
