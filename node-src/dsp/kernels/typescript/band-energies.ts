import type { Cascade } from "#src/dsp/biquad.ts";
import { type FoldedCascade, foldedCascade } from "#src/dsp/kernels/folded-cascade.ts";
import { HISTORY } from "#src/dsp/kernels/typescript/peak-search.ts";
import { filterInPlace, STATE_LENGTH } from "#src/dsp/kernels/typescript/weighted-energies.ts";

/** Adds the energies of the mono sum, filtered by each band, to `energies`. */
export type BandEnergies = (
  left: Float32Array,
  right: Float32Array | null,
  count: number,
  energies: Float64Array,
) => void;

export function bandEnergies(bands: readonly Cascade[], longestSegment: number): BandEnergies {
  const filters = bands.map((band) => bandFilter(foldedCascade(band)));
  const mono = new Float64Array(longestSegment);
  const work = new Float64Array(longestSegment);
  return (left, right, count, energies) => {
    if (filters.length === 0) return;
    for (let i = 0; i < count; i++)
      mono[i] = right ? (left[HISTORY + i]! + right[HISTORY + i]!) / 2 : left[HISTORY + i]!;
    for (let band = 0; band < filters.length; band++) {
      work.set(mono);
      energies[band]! += filters[band]!(work, count);
    }
  };
}

function bandFilter({ coefficients, pairs, power }: FoldedCascade): (signal: Float64Array, count: number) => number {
  const stages = Array.from({ length: pairs }, (_, pair) => ({
    coefficients: coefficients.subarray(pair * 8, pair * 8 + 8),
    state: new Float64Array(STATE_LENGTH),
  }));
  return (signal, count) => {
    let energy = 0;
    for (const stage of stages) energy = filterInPlace(signal, count, stage.coefficients, stage.state);
    return energy * power;
  };
}
