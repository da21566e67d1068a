import type { Cascade } from "#src/dsp/biquad.ts";
import { type FoldedCascade, foldedCascade } from "#src/dsp/kernels/stream/folded-cascade.ts";
import type { HopLedger } from "#src/dsp/kernels/typescript/hop-ledger.ts";
import { HISTORY } from "#src/dsp/kernels/typescript/peak-search.ts";
import { filterInPlace, STATE_LENGTH } from "#src/dsp/kernels/typescript/weighted-energies.ts";

/** Energies of the mono sum, filtered by each band, by hop. */
export interface BandEnergies {
  /** `right` is null for a single channel. The samples start at `HISTORY`. */
  add(left: Float32Array, right: Float32Array | null, count: number): void;
  /** Writes the hop since the last call into the ledger's row `index`. */
  endHop(ledger: HopLedger, index: number): void;
}

export function bandEnergies(bands: readonly Cascade[], longestSegment: number): BandEnergies {
  const filters = bands.map((band) => bandFilter(foldedCascade(band)));
  const energies = new Float64Array(bands.length);
  const mono = new Float64Array(longestSegment);
  const work = new Float64Array(longestSegment);
  return {
    add: (left, right, count) => {
      if (filters.length === 0) return;
      for (let i = HISTORY; i < HISTORY + count; i++) mono[i - HISTORY] = right ? (left[i]! + right[i]!) / 2 : left[i]!;
      for (let band = 0; band < filters.length; band++) {
        work.set(mono);
        energies[band]! += filters[band]!(work, count);
      }
    },
    endHop: (ledger, index) => {
      for (let band = 0; band < filters.length; band++) ledger.bands[band]![index] = energies[band]!;
      energies.fill(0);
    },
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
