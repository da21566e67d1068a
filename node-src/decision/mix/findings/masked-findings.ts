import type { FindingInput } from "#src/decision/mix/findings/finding-input.ts";
import { whoGoesFirst } from "#src/decision/mix/findings/who-goes-first.ts";
import { MASKED, STRUCK_ROLES } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { LIMIT_ODDS } from "#src/knowledge/mix/restraint/odds.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/**
 * Tracks that should be heard and are hidden by another: the one that hides first, the hidden one behind it.
 *
 * Who hides whom is measured, and all of it is in the list of pairs. It is a finding where the hidden one goes before the other.
 * Edge: a mix is full of tracks that hide each other, and what is right there is nowhere published: no such finding is of high confidence.
 */
export function maskedFindings(input: FindingInput): readonly MixFinding[] {
  const { heard, roles, masking } = input;
  const name = (id: number) => heard.tracks.find((track) => track.id === id)?.name ?? "";
  return masking.flatMap((pair) => {
    if (!isFault(input, pair)) return [];
    const { masker, maskee, loss, share, low, high, bars } = pair;
    return [
      {
        code: "masked",
        tracks: [masker, maskee],
        evidence: `${name(masker)} takes ${shown(loss, 1)} phon off ${name(maskee)} at the median while both sound, most of it from ${hertzWords(low)} to ${hertzWords(high)}; ${Math.round(100 * share)} % of the time of ${name(maskee)} is left half as loud or less.`,
        value: loss,
        unit: "phon",
        excess: loss - MASKED.lost,
        confidence: LIMIT_ODDS.low * (roles.get(maskee)?.confidence ?? 0),
        bars,
        band: { low, high },
      },
    ];
  });
}

function isFault(input: FindingInput, pair: MaskedPair): boolean {
  const { masker, maskee, loss, share, over } = pair;
  if (!(loss > MASKED.lost && over > MASKED.stronger) || share < MASKED.share) return false;
  const [hiding, hidden] = [masker, maskee].map((id) => input.roles.get(id)?.role ?? "unknown");
  if (hidden === "lead-vocal" && STRUCK_ROLES.has(hiding!)) return share >= MASKED.mostly;
  return whoGoesFirst(input, pair) !== null;
}
