import type { SpectrumTotals } from "#src/dsp/spectrum/spectrum-pass.ts";

/** Mean power of the channels, bin by bin. */
export function meanPower({ power }: Pick<SpectrumTotals, "power">): Float64Array {
  return power[0]!.map((_, k) => power.reduce((sum, bins) => sum + bins[k]!, 0) / power.length);
}
