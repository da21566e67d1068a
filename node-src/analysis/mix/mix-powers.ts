import type { SpectrumTotals } from "#src/dsp/spectrum/spectrum-pass.ts";
import type { Hertz } from "#src/model/units.ts";

/** Mean powers of a whole file, bin by bin. */
export interface MixPowers {
  readonly sampleRate: Hertz;
  readonly size: number;
  readonly mid: Float64Array;
  readonly side: Float64Array;
  /** Real part of the cross-spectrum of middle and side. */
  readonly cross: Float64Array;
  /** Middle and side together, and what the K filter makes of each. */
  readonly both: Float64Array;
  readonly heardMid: Float64Array;
  readonly heard: Float64Array;
}

export function mixPowers(
  { power, cross }: SpectrumTotals,
  sampleRate: Hertz,
  size: number,
  weight: (at: Hertz) => number,
): MixPowers {
  const [mid, side] = [power[0]!, power[1]!];
  const weights = mid.map((_, k) => weight((k * sampleRate) / size));
  return {
    ...{ sampleRate, size, mid, side, cross },
    both: mid.map((middle, k) => middle + side[k]!),
    heardMid: mid.map((middle, k) => middle * weights[k]!),
    heard: mid.map((middle, k) => (middle + side[k]!) * weights[k]!),
  };
}

export function sumOf(bins: Float64Array): number {
  return bins.reduce((sum, bin) => sum + bin, 0);
}
