import { alignedSpans, type BeatSpan, SPAN_SETTINGS } from "#src/decision/recipes/drawing/aligned-spans.ts";
import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { laneOver, NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import { mirroredShape, type SegmentShape, shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { Drawing, Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Hertz } from "#src/model/units.ts";

const SETTINGS = {
  filter: { kind: "choice", label: "Filter", options: ["lowPass", "highPass"], initial: "lowPass" },
  direction: { kind: "choice", label: "Way", options: ["up", "down", "up and down"], initial: "up" },
  low: { kind: "number", label: "Low", unit: "Hz", minimum: 20, maximum: 20_000, initial: 200 },
  high: { kind: "number", label: "High", unit: "Hz", minimum: 20, maximum: 20_000, initial: 5_000 },
  ...SPAN_SETTINGS,
  shape: { ...SHARED.shape, initial: "linear" },
  rest: { kind: "choice", label: "Between", options: ["hold", "open"], initial: "hold" },
  resonance: { kind: "number", label: "Resonance", unit: "%", minimum: 0, maximum: 100, initial: 0 },
} as const satisfies SettingSpecs;

/**
 * A filter's cutoff from `low` to `high`, back, or there and back, once for every span.
 *
 * Shape: even in octaves with the straight shape, so that a whole sweep is two points. Before the first span the filter stands
 * open; after each the cutoff holds where it ended, or the filter opens. With resonance a second lane rises with
 * each sweep, is highest where the sweep turns or ends, and starts again from 0.
 * Edge: `low` over `high` count the other way round. No sections to end at: the filter stands open, and a note says so.
 * Source: create_filter_sweep of the source document, in octaves instead of a value per sample; 200 Hz to 5 kHz over 8 bars
 * are its values.
 */
export const filterSweep: Recipe<typeof SETTINGS> = {
  name: "filterSweep",
  settings: SETTINGS,
  needs: ["sections"],
  draw(settings, music): Drawing {
    const { filter, resonance } = settings;
    const { spans, notes } = alignedSpans(music, settings);
    const cutoff = spans.flatMap((span, k) => sweep(span, settings, k === 0));
    const lanes: Lane[] = [laneOver(filter, cutoff, music)];
    if (resonance > 0) {
      const ring = spans.flatMap((span) => ringing(span, settings));
      lanes.push(laneOver("resonance", ring, music));
    }
    return { lanes, notes, events: spans.map(({ from, to }) => eventIn(music, "sweep", from, to)) };
  },
};

type Settings = SettingsOf<typeof SETTINGS>;

function sweep(span: BeatSpan, { direction, shape, rest, filter, low, high }: Settings, first: boolean): CurvePoint[] {
  const ways = waysOf(span, direction, [Math.min(low, high), Math.max(low, high)], shape);
  const open = NEUTRAL[filter].value;
  const before = first || rest === "open" ? open : ways.at(-1)!.value;
  const points = [{ time: span.from, value: before }, ...ways];
  return rest === "open" ? [...points, { time: span.to, value: open }] : points;
}

function waysOf(
  { from, to }: BeatSpan,
  direction: Settings["direction"],
  [low, high]: readonly [Hertz, Hertz],
  shape: SegmentShape,
): CurvePoint[] {
  if (direction === "up") return [...shapedSegment({ time: from, value: low }, { time: to, value: high }, shape)];
  if (direction === "down") return [...shapedSegment({ time: from, value: high }, { time: to, value: low }, shape)];
  const top = { time: (from + to) / 2, value: high };
  const up = shapedSegment({ time: from, value: low }, top, shape);
  return [...up, ...shapedSegment(top, { time: to, value: low }, mirroredShape(shape))];
}

function ringing({ from, to }: BeatSpan, { direction, resonance }: Settings): CurvePoint[] {
  const peak = direction === "up and down" ? (from + to) / 2 : to;
  const rest = NEUTRAL.resonance.value;
  return [
    { time: from, value: rest },
    { time: peak, value: resonance },
    { time: to, value: rest },
  ];
}
