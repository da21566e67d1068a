import { alignedSpans, SPAN_SETTINGS } from "#src/decision/recipes/drawing/aligned-spans.ts";
import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { laneOver, NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { Drawing, Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";

const SETTINGS = {
  low: { kind: "number", label: "Low", unit: "Hz", minimum: 20, maximum: 1_000, initial: 20 },
  high: { kind: "number", label: "High", unit: "Hz", minimum: 20, maximum: 5_000, initial: 500 },
  ...SPAN_SETTINGS,
  shape: { ...SHARED.shape, initial: "linear" },
  fall: { kind: "number", label: "Opens in", unit: "beats", minimum: 0, maximum: 8, initial: 0 },
} as const satisfies SettingSpecs;

/**
 * A low cut that rises towards a bar or a drop and then lets the lows back in.
 *
 * Shape: from `low` to `high` over each span, even in octaves with the straight shape; where the span ends the filter opens
 * at once, or over `fall` beats, or as much of it as there is before the next span, but never later. Otherwise it stands
 * open. Edge: `low` over `high` count the other way round. No sections to end at: open throughout, and a note says so.
 * Source: hpf_sweep of the source document's cookbook, 20 Hz to 500 Hz over 8 bars.
 */
export const highPassSweep: Recipe<typeof SETTINGS> = {
  name: "highPassSweep",
  settings: SETTINGS,
  needs: ["sections"],
  draw(settings, music): Drawing {
    const { spans, notes } = alignedSpans(music, settings);
    const low = Math.min(settings.low, settings.high);
    const high = Math.max(settings.low, settings.high);
    const open = NEUTRAL.highPass.value;
    const points = spans.flatMap(({ from, to }, k) => [
      { time: from, value: open },
      ...shapedSegment({ time: from, value: low }, { time: to, value: high }, settings.shape),
      { time: Math.min(to + settings.fall, spans[k + 1]?.from ?? Number.POSITIVE_INFINITY), value: open },
    ]);
    const events = spans.map(({ from, to }) => eventIn(music, "build", from, to));
    return { lanes: [laneOver("highPass", points, music)], notes, events };
  },
};
