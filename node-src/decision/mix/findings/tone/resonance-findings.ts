import { barsWhere } from "#src/decision/mix/findings/bars-where.ts";
import { type FindingInput, type JudgedTrack, judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { CAM_BAND_EDGES } from "#src/knowledge/mix/cam-bands.ts";
import { TRACK_RESONANCE } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { LIMIT_ODDS } from "#src/knowledge/mix/restraint/odds.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/** Resonances of tracks, whatever they play. */
export function resonanceFindings(input: FindingInput): readonly MixFinding[] {
  return judgedTracks(input).flatMap((judged) => resonant(input, judged));
}

function resonant({ heard }: FindingInput, { track, traits }: JudgedTrack): readonly MixFinding[] {
  return traits.resonances.map(({ band, frequency, over, share, frames }) => ({
    code: "resonance",
    tracks: [track.id],
    evidence: `${track.name} stands ${shown(over, 1)} dB over its surroundings at ${hertzWords(frequency)}, in ${Math.round(100 * share)} % of the time in which it sounds.`,
    value: over,
    unit: "dB",
    excess: over - TRACK_RESONANCE.over + TRACK_RESONANCE.worth,
    confidence: share >= TRACK_RESONANCE.mostly ? LIMIT_ODDS.med : LIMIT_ODDS.low,
    bars: barsWhere(frames, heard),
    band: { low: CAM_BAND_EDGES[band]!, high: CAM_BAND_EDGES[band + 1]! },
  }));
}
