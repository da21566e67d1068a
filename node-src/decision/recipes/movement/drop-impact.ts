import { alignedSpans, type BeatSpan, dropsIn, SPAN_SETTINGS } from "#src/decision/recipes/drawing/aligned-spans.ts";
import { edgeBefore, SHORTEST_EDGE } from "#src/decision/recipes/drawing/edge-times.ts";
import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { laneOver, NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Beats } from "#src/model/units.ts";

const SETTINGS = {
  low: { kind: "number", label: "Low", unit: "Hz", minimum: 20, maximum: 1_000, initial: 200 },
  high: { kind: "number", label: "High", unit: "Hz", minimum: 20, maximum: 5_000, initial: 1_000 },
  ...SPAN_SETTINGS,
  align: { ...SPAN_SETTINGS.align, initial: "sections" },
  shape: { ...SHARED.shape, initial: "linear" },
  silence: { kind: "number", label: "Silence", unit: "bars", minimum: 0.125, maximum: 0.25, initial: 0.125 },
  floor: { kind: "number", label: "Down to", unit: "dB", minimum: -70, maximum: 0, initial: -70 },
  fall: { kind: "number", label: "Falls in", unit: "ms", minimum: SHORTEST_EDGE, maximum: 50, initial: 5 },
  rise: { kind: "number", label: "Enters in", unit: "ms", minimum: SHORTEST_EDGE, maximum: 20, initial: 2 },
} as const satisfies SettingSpecs;

/**
 * A thinning build-up, a breath of silence, and everything at once on the drop.
 *
 * Shape: the high-pass goes from `low` to `high` (even in octaves) until the silence, and opens inside it, where no one hears
 * it move. The gain lies at `floor` for exactly `silence`, an eighth to a quarter of the bar before the drop, and both of its
 * edges last their milliseconds; it is back at 0 dB on the drop, not after it.
 * Edge: without a section that is a drop, and with `align` at bars, the drops are every `every` bars. A drop with less room
 * before it than twice the silence is left out and counted in a note.
 * Source: the source document's drop (seed, energy builders) with house taste for the ranges: high-pass 200 Hz to 1 kHz, silence of an
 * eighth to a quarter bar.
 */
export const dropImpact: Recipe<typeof SETTINGS> = {
  name: "dropImpact",
  settings: SETTINGS,
  needs: ["sections"],
  draw(settings, music): Drawing {
    const known = dropsIn(music).length > 0;
    const align = known ? settings.align : "bars";
    const { spans, notes } = alignedSpans(music, { ...settings, align });
    const impacts = spans.flatMap((span) => impactOf(span, settings, music));
    const lost = spans.length - impacts.length;
    const said: RecipeNote[] = [...notes];
    if (settings.align === "sections" && !known) said.push({ code: "no-sections" });
    if (lost > 0) said.push({ code: "limited", what: "drops", times: lost });
    const low = Math.min(settings.low, settings.high);
    const high = Math.max(settings.low, settings.high);
    const open = NEUTRAL.highPass.value;
    const cutoff = impacts.flatMap(({ from, falls, rises }) => [
      { time: from, value: open },
      ...shapedSegment({ time: from, value: low }, { time: falls, value: high }, settings.shape),
      { time: rises, value: high },
      { time: rises, value: open },
    ]);
    const gain = impacts.flatMap(({ falls, silent, rises, drop }) => [
      { time: falls, value: NEUTRAL.gain.value },
      { time: silent, value: settings.floor },
      { time: rises, value: settings.floor },
      { time: drop, value: NEUTRAL.gain.value },
    ]);
    return {
      lanes: [laneOver("highPass", cutoff, music), laneOver("gain", gain, music)],
      notes: said,
      events: impacts.map(({ from, drop }) => eventIn(music, "drop", from, drop)),
    };
  },
};

interface Impact {
  readonly from: Beats;
  readonly falls: Beats;
  readonly silent: Beats;
  readonly rises: Beats;
  readonly drop: Beats;
}

function impactOf(
  { from, to: drop }: BeatSpan,
  { silence, fall, rise }: SettingsOf<typeof SETTINGS>,
  { bars, tempo }: Music,
): Impact[] {
  const rises = edgeBefore(tempo, drop, rise);
  const length = silence * bars.barLengthAt(rises);
  const silent = rises - length;
  const falls = edgeBefore(tempo, silent, fall);
  return falls - from < length ? [] : [{ from, falls, silent, rises, drop }];
}
