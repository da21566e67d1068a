import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import { envelopeFromCurve } from "#src/curve/envelope-from-curve.ts";
import { evaluateEnvelope, firstAtOrAfter } from "#src/dsp/bezier.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { Span } from "#src/model/hearing.ts";
import type { GainCurve } from "#src/model/ride.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Decibels, Seconds } from "#src/model/units.ts";

/**
 * A gain curve as breakpoints in beats and dB, within `tolerance`, with ramps beside it that lead in from 0 dB and out
 * to 0 dB no steeper than the ride itself. A ramp that would begin before beat 0 is left out: nothing plays there.
 *
 * Simplifying may leave a gap standing over its neighbours by less than the tolerance; the edges of such a gap get
 * breakpoints of their own, so that a gap that did not rise in the curve does not rise in the drawing.
 */
export function drawRide(
  curve: GainCurve,
  tempo: TempoMap,
  tolerance: Decibels,
  gaps: readonly Span[],
): Breakpoint<Decibels>[] {
  const { start, hopsPerSecond, gain: values } = curve;
  const end = start + values.length / hopsPerSecond;
  const draw = (anchors: readonly number[]) =>
    envelopeFromCurve({ start, hopsPerSecond, values }, tempo.beatsAt, tolerance, anchors);
  const hop = (at: Seconds) => Math.round((at - start) * hopsPerSecond);
  const first = draw([]);
  const rising = gaps.filter((gap) => risesOver(first, gap, start, end, tempo));
  const drawn = rising.length === 0 ? first : draw(rising.flatMap((gap) => [hop(gap.start) - 1, hop(gap.end)]));
  const lead = tempo.beatsAt(start - Math.abs(values[0] ?? 0) / RIDE.slope);
  const tail = tempo.beatsAt(end + Math.abs(values.at(-1) ?? 0) / RIDE.slope);
  return [
    ...(lead < tempo.beatsAt(start) - SAME_TIME && lead >= 0 ? [{ time: lead, value: 0 }] : []),
    ...drawn,
    ...(tail > tempo.beatsAt(end) + SAME_TIME ? [{ time: tail, value: 0 }] : []),
  ];
}

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
