import { TASTE } from "#src/knowledge/mix/restraint/taste-bounds.ts";
import type { SizeKept, Taste, TastedKind } from "#src/model/mix/moves/taste.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Fraction } from "#src/model/units.ts";

/** What a user keeps of moves of one kind on one role. */
export interface KeptSize {
  readonly role: TrackRole;
  readonly kind: TastedKind;
  /** Moves of which it is known what was kept. */
  readonly moves: number;
  /** What the sizes of such moves are multiplied by. */
  readonly factor: Fraction;
}

/** The factor on sizes that a taste asks for; 1 where too little is known. */
export function sizeKept(taste: Taste): SizeKept {
  const sizes = keptSizes(taste);
  return (role, kind) => sizes.find((each) => each.role === role && each.kind === kind)?.factor ?? 1;
}

/**
 * What is known of each role and kind, by role and then kind.
 *
 * Shape: the mean of the logarithms of what was kept, drawn towards 1 by `TASTE.prior` moves that were kept whole; each move counts from `least` to
 * `most`, and so the factor lies there too. The order of the moves does not matter.
 */
export function keptSizes({ moves }: Taste): readonly KeptSize[] {
  const sums = new Map<string, { role: TrackRole; kind: TastedKind; moves: number; sum: number }>();
  for (const { role, kind, kept } of moves) {
    if (kept === null) continue;
    const key = `${role} ${kind}`;
    const { moves: count, sum } = sums.get(key) ?? { moves: 0, sum: 0 };
    const counted = Math.min(TASTE.most, Math.max(TASTE.least, kept));
    sums.set(key, { role, kind, moves: count + 1, sum: sum + Math.log(counted) });
  }
  return [...sums.entries()]
    .toSorted(([one], [other]) => one.localeCompare(other, "en"))
    .map(([, { sum, ...size }]) => ({
      ...size,
      factor: size.moves < TASTE.from ? 1 : Math.exp(sum / (size.moves + TASTE.prior)),
    }));
}
