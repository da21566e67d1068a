import type { Decibels, LinearGain, Lufs } from "#src/model/units.ts";

/** Offset of BS.1770-5, eq. 2: it cancels the K filter's gain at 997 Hz. */
const LOUDNESS_OFFSET: Lufs = -0.691;

/** An amplitude in decibels; the caller names the reference. 0 gives `-Infinity`; a negative amplitude counts by its size; NaN counts as 0. */
export function amplitudeToDecibels(amplitude: number): number {
  return amplitude === 0 || Number.isNaN(amplitude) ? Number.NEGATIVE_INFINITY : 20 * Math.log10(Math.abs(amplitude));
}

/** A power in decibels; the caller names the reference. 0, negative (rounding) and NaN give `-Infinity`. */
export function powerToDecibels(power: number): number {
  return power > 0 ? 10 * Math.log10(power) : Number.NEGATIVE_INFINITY;
}

/** The amplitude factor of a gain; `-Infinity` gives 0. */
export function decibelsToAmplitude(gain: Decibels): LinearGain {
  return 10 ** (gain / 20);
}

/** The power factor of a gain; `-Infinity` gives 0. */
export function decibelsToPower(gain: Decibels): number {
  return 10 ** (gain / 10);
}

/** Loudness of a K-weighted, channel-weighted mean square. 0 gives `-Infinity`. Source: ITU-R BS.1770-5, Annex 1, eq. 2. */
export function powerToLoudness(power: number): Lufs {
  return LOUDNESS_OFFSET + powerToDecibels(power);
}

/** The mean square behind a loudness; the inverse of `powerToLoudness`. */
export function loudnessToPower(loudness: Lufs): number {
  return decibelsToPower(loudness - LOUDNESS_OFFSET);
}

/** Mean square of a sine of amplitude 1: the reference of levels in which a full-scale sine reads 0 dB. Source: AES17-2020, 3.12.1 and 3.12.3. */
export const FULL_SCALE_SINE_POWER = 0.5;
