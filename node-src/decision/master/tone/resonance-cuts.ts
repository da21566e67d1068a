import type { EqualiserBand } from "#src/decision/master/tone/equaliser-bands.ts";
import { RESONANCE_CUT } from "#src/knowledge/master/moves.ts";
import { RESONANCE } from "#src/knowledge/master/resonances.ts";
import type { Resonance } from "#src/model/master/mix-features.ts";
import type { Fraction } from "#src/model/units.ts";

/** A narrow cut for each resonance: as deep as it stands out beyond what is usual, 1 to 3 dB. */
export function resonanceCuts(resonances: readonly Resonance[], amount: Fraction): readonly EqualiserBand[] {
  if (!(amount > 0)) return [];
  return resonances.map(({ frequency, excess, width }) => {
    const depth = Math.min(RESONANCE_CUT.most, Math.max(RESONANCE_CUT.least, excess - RESONANCE.over));
    const ratio = 2 ** width;
    const q = Math.sqrt(ratio) / (ratio - 1);
    return {
      shape: "bell" as const,
      frequency,
      gain: -depth * amount,
      q: Math.min(RESONANCE_CUT.narrowest, Math.max(RESONANCE_CUT.widest, q)),
    };
  });
}
