import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { type HeardAlone, hearAlone, heardAlone, loudnessLost } from "./ear/loudness-lost.ts";
import { blocksTogether, type MixBlocks } from "./mix-blocks.ts";
import type { MixExcitation } from "./mix-excitation.ts";
import type { Unit } from "./mix-sources.ts";
import type { Candidate } from "./pairs-that-matter.ts";

/** What is lost of one to another over the blocks in which both sound. */
export interface PairSums {
  readonly masker: Unit;
  readonly together: Uint32Array;
  /** By block in `together`, in phon. */
  readonly losses: Float64Array;
  /** By filter, summed: loudness lost, what excites it of the masked one, and of the masker. */
  readonly lost: Float64Array;
  readonly signal: Float64Array;
  readonly hiding: Float64Array;
}

const BANDS = CAM_BANDS.length;

/** The maskee beside each of its maskers, in one walk over the blocks in which it sounds. */
export function pairSums(
  { maskee, maskers }: Candidate,
  sounding: Uint32Array,
  blocks: MixBlocks,
  excitation: MixExcitation,
): readonly PairSums[] {
  const pairs = maskers.map((masker) => emptySums(masker, blocksTogether(maskee, masker, blocks)));
  const signal = heardAlone();
  const [hiding, lost] = [new Float64Array(BANDS), new Float64Array(BANDS)];
  const done = new Uint32Array(pairs.length);
  for (const block of sounding) {
    excitation.of(maskee, block, signal.powers);
    hearAlone(signal);
    pairs.forEach((pair, i) => {
      if (pair.together[done[i]!] !== block) return;
      excitation.of(pair.masker, block, hiding);
      pair.losses[done[i]!++] = loudnessLost(signal, hiding, lost);
      add(pair, signal, hiding, lost);
    });
  }
  return pairs;
}

function emptySums(masker: Unit, together: Uint32Array): PairSums {
  const bands = () => new Float64Array(BANDS);
  return {
    masker,
    together,
    losses: new Float64Array(together.length),
    lost: bands(),
    signal: bands(),
    hiding: bands(),
  };
}

function add(pair: PairSums, signal: HeardAlone, hiding: Float64Array, lost: Float64Array): void {
  for (let band = 0; band < BANDS; band++) {
    pair.lost[band]! += lost[band]!;
    pair.signal[band]! += signal.powers[band]!;
    pair.hiding[band]! += hiding[band]!;
  }
}
