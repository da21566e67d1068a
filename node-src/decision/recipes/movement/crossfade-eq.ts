import { alignedSpans, type BeatSpan, SPAN_SETTINGS } from "#src/decision/recipes/drawing/aligned-spans.ts";
import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { laneOver } from "#src/decision/recipes/drawing/lane-over.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { fitSegments } from "#src/dsp/shapes/fit-segments.ts";
import type { Drawing, Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

const SETTINGS = {
  depth: { ...SHARED.depth, maximum: 18, initial: 6 },
  law: { kind: "choice", label: "Law", options: ["equal power", "constant sum"], initial: "equal power" },
  first: { kind: "choice", label: "Begins", options: ["low", "high"], initial: "low" },
  ...SPAN_SETTINGS,
  bars: { ...SPAN_SETTINGS.bars, label: "Crossfade", initial: 1 },
} as const satisfies SettingSpecs;

/**
 * Swaps the weight of two bands from one section to the next.
 *
 * Shape: one band stands `depth` over the other; over each span they change places on mirrored curves. By the law the sum of
 * the two gains' squares (equal power) or of the gains themselves (constant sum) is that of two flat bands at every moment,
 * so that the whole keeps its level; points follow it within 0.1 dB. Halfway both bands are flat.
 * Edge: no sections to end at: both bands flat, and a note says so.
 * Source: crossfade_eq of the source document's cookbook; the laws of crossfades, unrelated signals add by power, equal ones
 * by amplitude.
 */
export const crossfadeEq: Recipe<typeof SETTINGS> = {
  name: "crossfadeEq",
  settings: SETTINGS,
  needs: ["sections"],
  draw({ depth, law, first, ...places }, music): Drawing {
    const { spans, notes } = alignedSpans(music, places, "all");
    const gain = falling(depth, law);
    const down = fitSegments(gain, TOLERANCE);
    const up = fitSegments((x) => gain(1 - x), TOLERANCE);
    const band = (stands: boolean) => spans.flatMap((span, k) => placed(stands === (k % 2 === 0) ? down : up, span));
    const lanes = [
      laneOver("lowBand", band(first === "low"), music),
      laneOver("highBand", band(first === "high"), music),
    ];
    return { lanes, notes, events: spans.map(({ from, to }) => eventIn(music, "crossfade", from, to)) };
  },
};

const TOLERANCE: Decibels = 0.1;
const POWER = 2;
const AMPLITUDE = 1;

/** Gain of the band that gives its place away, after a fraction of the span; the other one's is the same backwards. */
function falling(depth: Decibels, law: "equal power" | "constant sum"): (x: Fraction) => Decibels {
  const exponent = law === "equal power" ? POWER : AMPLITUDE;
  const under = decibelsToAmplitude(-depth) ** exponent;
  const top = 2 / (1 + under);
  return (x) => (20 / exponent) * Math.log10(top * (1 - x * (1 - under)));
}

/** Points from time 0 to 1, put where a span lies. */
function placed(points: readonly CurvePoint[], { from, to }: BeatSpan): CurvePoint[] {
  return points.map((point) => ({ ...point, time: point.time === 1 ? to : from + point.time * (to - from) }));
}
