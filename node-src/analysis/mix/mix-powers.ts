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
  const least = ROUNDING * (sumOf(power[0]!) + sumOf(power[1]!));
  const [mid, side] = power.map((bins) => (sumOf(bins) > least ? bins : new Float64Array(bins.length))) as [
    Float64Array,
    Float64Array,
  ];
  const weights = mid.map((_, k) => weight((k * sampleRate) / size));
  return {
    ...{ sampleRate, size, mid, side, cross },
    both: mid.map((middle, k) => middle + side[k]!),
    heardMid: mid.map((middle, k) => middle * weights[k]!),
    heard: mid.map((middle, k) => (middle + side[k]!) * weights[k]!),
  };
}

/** Two channels share one transform: what of one is this far under the other is its rounding. */
const ROUNDING = 1e-12;

export function sumOf(bins: Float64Array): number {
  return bins.reduce((sum, bin) => sum + bin, 0);
}
