import { type JudgedTrack, judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { whoGoesFirst } from "#src/decision/mix/findings/who-goes-first.ts";
import type { MoveContext } from "#src/decision/mix/moves/move-context.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { Fraction } from "#src/model/units.ts";

/** A masked track that goes first, and the one that gives way. */
export interface Parties {
  readonly finding: MixFinding;
  readonly pair: MaskedPair;
  readonly masker: JudgedTrack;
  readonly maskee: JudgedTrack;
  /** A kick under a bass. */
  readonly low: boolean;
  /** Of the time in which the masker sounds, how much both do. */
  readonly together: Fraction;
}

/** Hidden tracks of which it is known why they go first; where it is not, the pair is left alone: mostly they are meant to. */
export function maskingParties(context: MoveContext): readonly Parties[] {
  const tracks = judgedTracks(context);
  return context.findings.flatMap((finding) => {
    if (finding.code !== "masked") return [];
    const [masker, maskee] = finding.tracks.map((id) => tracks.find(({ track }) => track.id === id));
    const pair = context.masking.find((each) => each.masker === finding.tracks[0] && each.maskee === finding.tracks[1]);
    if (masker === undefined || maskee === undefined || pair === undefined) return [];
    if (context.locked.has(masker.track.id)) return [];
    const why = whoGoesFirst(context, pair);
    if (why === null) return [];
    return [{ finding, pair, masker, maskee, low: why === "kick", together: togetherOf(masker, maskee) }];
  });
}

function togetherOf({ traits: masker }: JudgedTrack, { traits: maskee }: JudgedTrack): Fraction {
  let [both, own] = [0, 0];
  for (let block = 0; block < masker.sounds.length; block++) {
    if (masker.sounds[block] === 0) continue;
    own++;
    if (maskee.sounds[block] === 1) both++;
  }
  return own === 0 ? 0 : both / own;
}
