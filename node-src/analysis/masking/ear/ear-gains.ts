import { decibelsToPower } from "#src/dsp/decibels.ts";
import { cubicSpline } from "#src/dsp/series/cubic-spline.ts";
import { EAR_TRANSFER } from "#src/knowledge/mix/loudness/ear-transfer.ts";
import type { Hertz } from "#src/model/units.ts";

/** By how much the power of a sound from the front changes on its way to the cochlea. Source: ANSI S3.4-2007, tables 1 and 2, with a spline between. */
export function earGains(frequencies: readonly Hertz[]): Float64Array {
  return Float64Array.from(frequencies, (frequency) => decibelsToPower(transfer(frequency)));
}

const transfer = cubicSpline(
  EAR_TRANSFER.map(([frequency]) => frequency),
  EAR_TRANSFER.map(([, outer, middle]) => outer + middle),
);
