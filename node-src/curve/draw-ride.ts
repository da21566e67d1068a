import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import { envelopeFromCurve } from "#src/curve/envelope-from-curve.ts";
import { type DrawnGround, fewerInFullBars } from "#src/curve/fewer-in-full-bars.ts";
import { evaluateEnvelope, firstAtOrAfter } from "#src/dsp/bezier.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { Span, VoiceActivity } from "#src/model/hearing.ts";
import type { GainCurve, RideIntent } from "#src/model/ride.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Decibels, Seconds } from "#src/model/units.ts";

/** Where breaths and gaps are: they are drawn more or less closely. */
export type RiddenSpans = Pick<VoiceActivity, "breaths" | "gaps">;
/** What of an intent says how closely a ride is drawn. */
export type DrawnIntent = Pick<RideIntent, "tolerance" | "words">;

/**
 * A gain curve as breakpoints in beats and dB, within the intent's tolerance but for bars that are too full, with ramps beside it that lead in from 0 dB and out
 * to 0 dB no steeper than the ride itself. A ramp that would begin before beat 0 is left out: nothing plays there.
 *
 * A phrase whose words are not ridden is drawn within `RIDE.stillness` of its hold. Simplifying may leave a gap standing over its
 * neighbours by less than the tolerance; the edges of such a gap get breakpoints of their own, so that a gap that did not rise in the
 * curve does not rise in the drawing. Bars that hold more than `RIDE.pointsABar` are drawn with fewer, in their gaps first.
 */
export function drawRide(
  curve: GainCurve,
  { tempo, bars }: { readonly tempo: TempoMap; readonly bars: Bars },
  spans: RiddenSpans,
  intent: DrawnIntent,
): Breakpoint<Decibels>[] {
  const { start, hopsPerSecond, gain: values } = curve;
  const end = start + values.length / hopsPerSecond;
  const ground = groundOf(curve, tempo, spans, intent);
  const closely = intent.words > 0 ? 1 : Math.max(1, intent.tolerance / RIDE.stillness);
  const weights = Float64Array.from(ground.weights, (weight) => (weight > RIDE.weights.gap ? closely : 1));
  const draw = (anchors: readonly number[]) =>
    envelopeFromCurve({ start, hopsPerSecond, values }, tempo.beatsAt, intent.tolerance, anchors, weights);
  const hop = (at: Seconds) => Math.round((at - start) * hopsPerSecond);
  const first = draw([]);
  const rising = spans.gaps.filter((gap) => risesOver(first, gap, start, end, tempo));
  const drawn = rising.length === 0 ? first : draw(rising.flatMap((gap) => [hop(gap.start) - 1, hop(gap.end)]));
  const lead = tempo.beatsAt(start - Math.abs(values[0] ?? 0) / RIDE.slope);
  const tail = tempo.beatsAt(end + Math.abs(values.at(-1) ?? 0) / RIDE.slope);
  const whole = [
    ...(lead < tempo.beatsAt(start) - SAME_TIME && lead >= 0 ? [{ time: lead, value: 0 }] : []),
    ...drawn,
    ...(tail > tempo.beatsAt(end) + SAME_TIME ? [{ time: tail, value: 0 }] : []),
  ];
  return fewerInFullBars(whole, ground, bars, intent.words > 0 ? RIDE.pointsABar.words : RIDE.pointsABar.held);
}

/** What the drawing is held to at each hop: still holds closely, gaps loosely, but no gap over the higher of its neighbours and no breath over the tolerance. */
function groundOf(curve: GainCurve, tempo: TempoMap, spans: RiddenSpans, intent: DrawnIntent): DrawnGround {
  const { start, hopsPerSecond, gain } = curve;
  const times = Float64Array.from(gain, (_, i) => tempo.beatsAt(start + (i + MIDDLE) / hopsPerSecond));
  const weights = new Float64Array(gain.length).fill(intent.words > 0 ? RIDE.weights.words : RIDE.weights.held);
  const most = gain.map((value) => value + intent.tolerance);
  const hops = ({ start: from, end }: Span) =>
    [from, end].map((at) => Math.round((at - start) * hopsPerSecond)) as [number, number];
  for (const gap of spans.gaps) {
    const [from, to] = hops(gap);
    weights.fill(RIDE.weights.gap, from, to);
    most.fill(Math.max(gain[from - 1] ?? gain[from]!, gain[to] ?? gain[to - 1]!), from, to);
  }
  for (const [from, to] of spans.breaths.map(hops))
    for (let k = from; k < to; k++) most[k] = Math.min(most[k]!, gain[k]! + intent.tolerance);
  return { times, gain, weights, most };
}

const MIDDLE = 0.5;

/** A rise that is not worth a breakpoint. */
const UNHEARD: Decibels = 0.05;

/** Whether the drawing inside a gap stands over both of its inner edges. */
function risesOver(drawn: Envelope<Decibels>, gap: Span, start: Seconds, end: Seconds, tempo: TempoMap): boolean {
  const from = tempo.beatsAt(gap.start);
  const to = tempo.beatsAt(gap.end);
  const edges: Beats[] = [...(gap.start > start ? [from] : []), ...(gap.end < end ? [to] : [])];
  const highest = Math.max(...edges.map((at) => evaluateEnvelope(drawn, at)));
  for (let i = firstAtOrAfter(drawn, from); i < drawn.length && drawn[i]!.time <= to; i++)
    if (drawn[i]!.value > highest + UNHEARD) return true;
  return false;
}
