import type { Decibels } from "#src/model/units.ts";

/** Mean of the powers from index `from` up to `to`; an empty stretch gives 0. Indices outside the array are cut off. */
export function meanPower(power: Float64Array, from: number, to: number): number {
  const first = Math.max(0, from);
  const last = Math.min(power.length, to);
  let sum = 0;
  for (let i = first; i < last; i++) sum += power[i]!;
  return last > first ? sum / (last - first) : 0;
}

/** As `meanPower`, heard through a gain in dB of the same length. */
export function meanPowerThrough(power: Float64Array, gain: ArrayLike<Decibels>, from: number, to: number): number {
  const first = Math.max(0, from);
  const last = Math.min(power.length, to);
  let sum = 0;
  for (let i = first; i < last; i++) sum += power[i]! * Math.exp(gain[i]! * NEPERS_PER_DECIBEL);
  return last > first ? sum / (last - first) : 0;
}

/** Powers heard through a gain in dB of the same length. */
export function powerThrough(power: Float64Array, gain: ArrayLike<Decibels>): Float64Array {
  return power.map((value, i) => value * Math.exp(gain[i]! * NEPERS_PER_DECIBEL));
}

/** 10^(dB / 10) = e^(dB * ln 10 / 10). */
const NEPERS_PER_DECIBEL = Math.LN10 / 10;
