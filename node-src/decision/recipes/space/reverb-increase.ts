import { alignedSpans, type BeatSpan, SPAN_SETTINGS } from "#src/decision/recipes/drawing/aligned-spans.ts";
import { edgeBefore, SHORTEST_EDGE } from "#src/decision/recipes/drawing/edge-times.ts";
import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { laneOver, NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { type CurvePoint, evaluateEnvelope } from "#src/dsp/bezier.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { fitSegments } from "#src/dsp/shapes/fit-segments.ts";
import { shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Beats, Decibels } from "#src/model/units.ts";

const SETTINGS = {
  through: { kind: "choice", label: "Through", options: ["send", "mix"], initial: "send" },
  level: { kind: "number", label: "Send", unit: "dB", minimum: -40, maximum: 6, initial: -6 },
  floor: { kind: "number", label: "From", unit: "dB", minimum: -70, maximum: -40, initial: -70 },
  wet: { kind: "number", label: "Mix", unit: "%", minimum: 0, maximum: 75, initial: 50 },
  law: { kind: "choice", label: "Mix law", options: ["linear", "equal power"], initial: "linear" },
  ...SPAN_SETTINGS,
  shape: { ...SHARED.shape, initial: "sine out" },
  fall: { kind: "number", label: "Cut in", unit: "ms", minimum: SHORTEST_EDGE, maximum: 500, initial: 10 },
  tail: { kind: "number", label: "Tail", unit: "beats", minimum: 0.5, maximum: 32, initial: 4 },
} as const satisfies SettingSpecs;

/**
 * More and more reverb towards a bar or a drop, and a dry start after it whose tail still rings.
 *
 * Shape: `send`: closed, then from `floor` to `level`, cut over `fall` milliseconds that end where the span ends. Only what goes into the
 * reverb is cut; its return and its decay are not moved, so that the tail rings out over the drop. `mix`: from 0 to `wet`,
 * then back over `tail` beats, for a mix that falls at once would cut the tail off. A second lane, gain, gives back what the
 * mix takes from the dry signal: dry is 1 - m by the linear law, cos(m 90 degrees) by the equal-power one; the reverb's own mix
 * law must be the one that is chosen. The gain follows the law within 0.1 dB and never exceeds what `wet` needs (12 dB).
 * Where tails and spans meet, a span begins when the tail before it is over, or halfway through itself if that is sooner.
 * Edge: no sections to end at: nothing is sent, and a note says so. A span shorter than four cuts is left out.
 * Source: reverb_increase of the source document's cookbook ("dry to 50 % wet before drop"), by send or with its level matched,
 * as a wet share alone would take the dry level down.
 */
export const reverbIncrease: Recipe<typeof SETTINGS> = {
  name: "reverbIncrease",
  settings: SETTINGS,
  needs: ["sections"],
  draw(settings, music): Drawing {
    const { spans, notes } = alignedSpans(music, settings);
    const lanes = settings.through === "send" ? [sendLane(spans, settings, music)] : mixLanes(spans, settings, music);
    return { lanes, notes, events: spans.map(({ from, to }) => eventIn(music, "build", from, to)) };
  },
};

type Settings = SettingsOf<typeof SETTINGS>;

function sendLane(spans: readonly BeatSpan[], { level, floor, fall, shape }: Settings, music: Music): Lane {
  const points = spans.flatMap(({ from, to }) => {
    const cut = edgeBefore(music.tempo, to, fall);
    if (to - from < FEWEST_CUTS * (to - cut)) return [];
    const rest = NEUTRAL.send.value;
    const rise = shapedSegment({ time: from, value: floor }, { time: cut, value: level }, shape);
    return [{ time: from, value: rest }, ...rise, { time: to, value: rest }];
  });
  return laneOver("send", points, music);
}

/** Cuts that must fit into a span. Source: house taste: what is mostly cut is no rise. */
const FEWEST_CUTS = 4;
const TOLERANCE: Decibels = 0.1;
const WHOLE = 100;

function mixLanes(spans: readonly BeatSpan[], settings: Settings, music: Music): Lane[] {
  const segments = spans.flatMap(({ from, to }, k): Segment[] => {
    const begins = Math.max(from, Math.min((spans[k - 1]?.to ?? from) + settings.tail, (from + to) / 2));
    const next = spans[k + 1];
    const rings = next === undefined ? Number.POSITIVE_INFINITY : (next.from + next.to) / 2;
    const dry = NEUTRAL.mix.value;
    return [
      shapedSegment({ time: begins, value: dry }, { time: to, value: settings.wet }, settings.shape),
      [
        { time: to, value: settings.wet },
        { time: Math.min(to + settings.tail, rings), value: dry },
      ],
    ];
  });
  const given = segments.flatMap((segment) => givenBack(segment, settings));
  return [laneOver("mix", segments.flat(), music), { ...laneOver("gain", given, music), makesUpFor: "mix" }];
}

type Segment = readonly CurvePoint[];

/** The gain that keeps the dry signal where it is while the mix follows the segment. */
function givenBack(segment: Segment, { law }: Settings): CurvePoint[] {
  const dry = (mix: number) => (law === "linear" ? 1 - mix : Math.cos((mix * Math.PI) / 2));
  const gain = (mix: number) => -amplitudeToDecibels(dry(mix / WHOLE));
  return segment.flatMap((left, k) => {
    const right = segment[k + 1];
    if (right === undefined || right.time === left.time) return [{ time: left.time, value: gain(left.value) }];
    const timeAt = (x: number): Beats => left.time + x * (right.time - left.time);
    const gainAt = (x: number) =>
      gain(
        evaluateEnvelope(
          [
            { ...left, time: 0 },
            { time: 1, value: right.value },
          ],
          x,
        ),
      );
    const points = fitSegments(gainAt, TOLERANCE).slice(0, -1);
    return points.map((point) => ({ ...point, time: timeAt(point.time) }));
  });
}
