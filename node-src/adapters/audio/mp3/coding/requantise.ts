import type { Band } from "#src/adapters/audio/mp3/coding/bands.ts";
import { PRETAB, type ScaleFactors } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";

/** Multiplies the lines by their gains. Source: ISO/IEC 11172-3, 2.4.3.4.7.1. */
export function requantise(lines: Float32Array, granule: Granule, factors: ScaleFactors, bands: readonly Band[]): void {
  const step = granule.coarseScale ? 4 : 2;
  for (const [index, { start, end, window }] of bands.entries()) {
    const pre = factors.preflag && window === null ? (PRETAB[index] ?? 0) : 0;
    const subblock = window === null ? 0 : 8 * granule.subblockGain[window]!;
    const gain = GAINS[granule.gain + LOWEST - subblock - step * (factors.values[index]! + pre)]!;
    for (let line = start; line < end; line += 1) lines[line]! *= gain;
  }
}

/** Below 0: the largest subblock gain, and the largest scale factor with its pretab in the coarsest step. */
export const LOWEST = 8 * 7 + 4 * (31 + 3);
/** 2^((n - 210) / 4) for every global gain less all that weakens a band, from `-LOWEST` on. */
export const GAINS = Float64Array.from({ length: LOWEST + 256 }, (_, index) => 2 ** ((index - LOWEST - 210) / 4));
