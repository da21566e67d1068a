import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { writeGain } from "#src/chassis/report/page/write-number.ts";
import type { NamedDrawing } from "#src/cli/draw/draw-order.ts";
import { eventCause } from "#src/cli/draw/tell/event-cause.ts";
import type { ToldCurve } from "#src/cli/draw/tell/tell-curve.ts";
import type { EventStory } from "#src/cli/report/curves/curve-story.ts";
import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import { evaluateBefore, evaluateEnvelope, firstAtOrAfter } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { RecipeEvent } from "#src/model/recipe/recipe.ts";
import type { Beats, RawValue } from "#src/model/units.ts";

/** The events of a recipe as they stand in the copy: sizes are read from the lanes that were read back. */
export function tellEvents(drawn: DrawnStretch, named: NamedDrawing, curves: readonly ToldCurve[]): EventStory[] {
  const { tempo } = drawn.music;
  const cause = eventCause(drawn, named);
  return drawn.plan.events.map((event) => ({
    kind: event.kind,
    atBeats: event.at,
    fromBeats: event.from,
    toBeats: event.to,
    start: tempo.secondsAt(SPANS.has(event.kind) ? event.from : event.at),
    size: sizeWords(event, curves),
    seconds: tempo.secondsAt(event.to) - tempo.secondsAt(event.from),
    cause: cause(event),
  }));
}

/** Kinds that are named by where they begin; the others by what they are there for. */
const SPANS: ReadonlySet<RecipeEvent["kind"]> = new Set(["swell", "sweep", "build", "drop", "crossfade", "section"]);

function sizeWords(event: RecipeEvent, curves: readonly ToldCurve[]): string {
  const told = curves.flatMap((curve) => {
    const size = sizeOn(event, curve);
    return size === null ? [] : [curves.length > 1 ? `${curve.story.parameter} ${size}` : size];
  });
  return told.length > 0 ? told.join("; ") : "nothing of it is written";
}

/** What an event does to one parameter; `null` where that one stays as it is. */
function sizeOn(event: RecipeEvent, { compiled, lane, scale }: ToldCurve): string | null {
  const { low, high } = extremes(lane, event.from, event.to);
  if (low.value === high.value) return event.kind === "section" ? scale.words(low.value) : null;
  const { target } = compiled;
  if (target.adds) {
    const deepest = furthest(compiled, lane, event);
    const to = scale.words(deepest.raw);
    return Number.isFinite(deepest.change) ? `${writeGain(deepest.change)}, to ${to}` : to;
  }
  const [first, last] = low.time <= high.time ? [low, high] : [high, low];
  return `${scale.words(first.value)} to ${scale.words(last.value)}`;
}

interface Extreme {
  readonly time: Beats;
  readonly value: RawValue;
}

/** The least and the greatest value between two times, the ends as they are seen from inside. */
function extremes(lane: Envelope<RawValue>, from: Beats, to: Beats): { readonly low: Extreme; readonly high: Extreme } {
  let low: Extreme = { time: from, value: evaluateEnvelope(lane, from) };
  let high = low;
  const see = (time: Beats, value: RawValue) => {
    if (value < low.value) low = { time, value };
    if (value > high.value) high = { time, value };
  };
  for (let k = firstAtOrAfter(lane, from + SAME_TIME); k < lane.length && lane[k]!.time < to - SAME_TIME; k++)
    see(lane[k]!.time, lane[k]!.value);
  see(to, evaluateBefore(lane, to));
  return { low, high };
}

/** The moment at which a gain that is added stands furthest from what the parameter does anyway. */
function furthest({ target }: ToldCurve["compiled"], lane: Envelope<RawValue>, { from, to }: RecipeEvent) {
  const { taper, envelope, value } = target;
  const base = (at: Beats) => taper.toUnit(envelope.length > 0 ? evaluateEnvelope(envelope, at) : value);
  let best = { raw: evaluateEnvelope(lane, from), change: 0 };
  for (let k = firstAtOrAfter(lane, from); k < lane.length && lane[k]!.time <= to + SAME_TIME; k++) {
    const { time, value: raw } = lane[k]!;
    const change = taper.toUnit(raw) - base(time);
    if (Math.abs(change) > Math.abs(best.change)) best = { raw, change };
  }
  return best;
}
