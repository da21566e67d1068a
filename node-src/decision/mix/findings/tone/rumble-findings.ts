import { barsWhere } from "#src/decision/mix/findings/bars-where.ts";
import {
  type FindingInput,
  heardWhole,
  type JudgedTrack,
  judgedTracks,
} from "#src/decision/mix/findings/finding-input.ts";
import { regionShare } from "#src/decision/mix/findings/tone/mix-tone-findings.ts";
import { LOW_SHARE } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { LIMIT_ODDS } from "#src/knowledge/mix/restraint/odds.ts";
import { lowEdge, RUMBLE } from "#src/knowledge/mix/restraint/rumble.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/**
 * What tracks hold under the lowest that their role plays, where it is much beside the rest of the track and a part of what the mix has there.
 *
 * Edge: nothing where kick or bass bring nearly all that lies there: a cut would change nothing that is heard.
 */
export function rumbleFindings(input: FindingInput): readonly MixFinding[] {
  return judgedTracks(input).flatMap((judged) => rumbling(input, judged));
}

function rumbling(input: FindingInput, judged: JudgedTrack): readonly MixFinding[] {
  const { track, traits, role, sure } = judged;
  const edge = lowEdge(role);
  const level = input.lows.get(track.id);
  if (edge === null || level === undefined || !(level > RUMBLE.under)) return [];
  const band = { low: 20, high: edge.frequency };
  const share = regionShare(input, judged, { low: 0, high: edge.frequency });
  if (!(share >= LOW_SHARE)) return [];
  return [
    {
      code: "rumble",
      tracks: [track.id],
      evidence: `Under ${hertzWords(edge.frequency)}, where ${edge.nothing}, ${track.name} lies ${shown(Math.abs(level), 1)} dB ${level > 0 ? "over" : "under"} all that it has above, in half of the time in which it sounds at least, and brings ${Math.round(100 * share)} % of what the mix has there.`,
      value: level,
      unit: "dB",
      excess: level - RUMBLE.under,
      confidence: LIMIT_ODDS.med * sure * heardWhole(input, "too-loud"),
      bars: barsWhere(traits.active, input.heard),
      band,
    },
  ];
}
