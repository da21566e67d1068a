import { envelopeFromCurve } from "#src/curve/envelope-from-curve.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Breakpoint } from "#src/model/envelope.ts";
import type { GainCurve } from "#src/model/ride.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * A gain curve as breakpoints in beats and dB, within `tolerance`, with ramps beside it that lead in from 0 dB and out
 * to 0 dB no steeper than the ride itself. A ramp that would begin before beat 0 is left out: nothing plays there.
 */
export function drawRide(curve: GainCurve, tempo: TempoMap, tolerance: Decibels): Breakpoint<Decibels>[] {
  const { start, hopsPerSecond, gain: values } = curve;
  const drawn = envelopeFromCurve({ start, hopsPerSecond, values }, tempo.beatsAt, tolerance);
  const end = start + values.length / hopsPerSecond;
  const lead = start - Math.abs(values[0] ?? 0) / RIDE.slope;
  const tail = end + Math.abs(values.at(-1) ?? 0) / RIDE.slope;
  return [
    ...(lead < start && tempo.beatsAt(lead) >= 0 ? [{ time: tempo.beatsAt(lead), value: 0 }] : []),
    ...drawn,
    ...(tail > end ? [{ time: tempo.beatsAt(tail), value: 0 }] : []),
  ];
}
