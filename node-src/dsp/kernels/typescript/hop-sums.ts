import type { HopLedger } from "#src/dsp/kernels/typescript/hop-ledger.ts";

/**
 * Where a pair of channels keeps the sums of a hop: weighted energies (without the cascade's `power`) and their cross
 * product, then the plain ones, then the sums of the samples. The last of an odd number of channels is the left of its pair.
 */
export const PAIR = { kLL: 0, kRR: 1, kLR: 2, LL: 3, RR: 4, LR: 5, L: 6, R: 7, length: 8 } as const;

/** Turns the sums of a hop into a row of the ledger, and adds them up. */
export interface HopSums {
  /** Writes the hop into row `index` and sets the sums back to 0. */
  endHop(ledger: HopLedger, index: number): void;
  totals(): { sum: number[]; sumOfSquares: number[] };
}

/** `hops` is what the kernels add to, one array a pair of channels. */
export function hopSums(hops: readonly Float64Array[], weights: readonly number[], power: number): HopSums {
  const channels = weights.length;
  const front = hops[0]!;
  const totals = hops.map(() => new Float64Array(PAIR.length));
  return {
    endHop: (ledger, index) => {
      const LL = front[PAIR.LL]!;
      ledger.energy[index] = power * weightedSum(hops, weights);
      ledger.leftLeft[index] = LL;
      ledger.rightRight[index] = channels === 1 ? LL : front[PAIR.RR]!;
      ledger.leftRight[index] = channels === 1 ? LL : front[PAIR.LR]!;
      const weighted = power * front[PAIR.kLL]!;
      ledger.weightedLeft[index] = weighted;
      ledger.weightedRight[index] = channels === 1 ? weighted : power * front[PAIR.kRR]!;
      ledger.weightedCross[index] = channels === 1 ? weighted : power * front[PAIR.kLR]!;
      ledger.monoEnergy[index] = channels === 2 ? (power * monoSum(front)) / 4 : 0;
      for (let pair = 0; pair < hops.length; pair++) move(hops[pair]!, totals[pair]!);
    },
    totals: () => ({
      sum: weights.map((_, channel) => totals[channel >> 1]![PAIR.L + (channel & 1)]!),
      sumOfSquares: weights.map((_, channel) => totals[channel >> 1]![PAIR.LL + (channel & 1)]!),
    }),
  };
}

function weightedSum(hops: readonly Float64Array[], weights: readonly number[]): number {
  let sum = 0;
  for (let channel = 0; channel < weights.length; channel++)
    sum += weights[channel]! * hops[channel >> 1]![PAIR.kLL + (channel & 1)]!;
  return sum;
}

/** Since the filter is linear, the mono sum's energy follows from the cross product. Rounding may leave a hair below 0. */
function monoSum(hop: Float64Array): number {
  return Math.max(0, hop[PAIR.kLL]! + 2 * hop[PAIR.kLR]! + hop[PAIR.kRR]!);
}

function move(hop: Float64Array, total: Float64Array): void {
  for (let i = 0; i < PAIR.length; i++) {
    total[i]! += hop[i]!;
    hop[i] = 0;
  }
}
