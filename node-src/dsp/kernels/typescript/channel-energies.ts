import type { FoldedCascade } from "#src/dsp/kernels/folded-cascade.ts";
import type { HopLedger } from "#src/dsp/kernels/typescript/hop-ledger.ts";
import {
  addChannelEnergies,
  addPairEnergies,
  PAIR,
  STATE_LENGTH,
} from "#src/dsp/kernels/typescript/weighted-energies.ts";

/** Weighted energies and plain moments of all channels, by hop and in total. */
export interface ChannelEnergies {
  add(planes: readonly Float32Array[], from: number, to: number): void;
  /** Writes the hop since the last call into the ledger's row `index`. */
  endHop(ledger: HopLedger, index: number): void;
  totals(): { sum: number[]; sumOfSquares: number[] };
}

export function channelEnergies(weighting: FoldedCascade, weights: readonly number[]): ChannelEnergies {
  const { coefficients, power } = weighting;
  const channels = weights.length;
  const pairs = Array.from({ length: Math.ceil(channels / 2) }, () => ({
    state: new Float64Array(2 * STATE_LENGTH),
    hop: new Float64Array(PAIR.length),
    total: new Float64Array(PAIR.length),
  }));
  return {
    add: (planes, from, to) => {
      for (let pair = 0; pair < pairs.length; pair++) {
        const { state, hop } = pairs[pair]!;
        const left = planes[2 * pair]!;
        const right = planes[2 * pair + 1];
        if (right) addPairEnergies(left, right, from, to, coefficients, state, hop);
        else addChannelEnergies(left, from, to, coefficients, state, hop);
      }
    },
    endHop: (ledger, index) => {
      const front = pairs[0]!.hop;
      const LL = front[PAIR.LL]!;
      ledger.energy[index] = power * weightedSum(pairs, weights);
      ledger.leftLeft[index] = LL;
      ledger.rightRight[index] = channels === 1 ? LL : front[PAIR.RR]!;
      ledger.leftRight[index] = channels === 1 ? LL : front[PAIR.LR]!;
      ledger.monoEnergy[index] = channels === 2 ? (power * monoSum(front)) / 4 : 0;
      for (const { hop, total } of pairs) {
        for (let i = 0; i < PAIR.length; i++) total[i]! += hop[i]!;
        hop.fill(0);
      }
    },
    totals: () => ({
      sum: weights.map((_, channel) => pairs[channel >> 1]!.total[PAIR.L + (channel & 1)]!),
      sumOfSquares: weights.map((_, channel) => pairs[channel >> 1]!.total[PAIR.LL + (channel & 1)]!),
    }),
  };
}

function weightedSum(pairs: readonly { readonly hop: Float64Array }[], weights: readonly number[]): number {
  let sum = 0;
  for (let channel = 0; channel < weights.length; channel++)
    sum += weights[channel]! * pairs[channel >> 1]!.hop[PAIR.kLL + (channel & 1)]!;
  return sum;
}

/** Rounding may leave a hair below 0 where left and right cancel. */
function monoSum(hop: Float64Array): number {
  return Math.max(0, hop[PAIR.kLL]! + 2 * hop[PAIR.kLR]! + hop[PAIR.kRR]!);
}
