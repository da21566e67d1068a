import { barsWhere } from "#src/decision/mix/findings/bars-where.ts";
import { type FindingInput, type JudgedTrack, judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { dynamicsByRole } from "#src/knowledge/mix/dynamics-by-role.ts";
import { LEAST_SOUND } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { LIMIT_ODDS } from "#src/knowledge/mix/restraint/odds.ts";
import { shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/** Tracks that move in level more than such stems do, and those that are denser than they are. */
export function dynamicsFindings(input: FindingInput): readonly MixFinding[] {
  return judgedTracks(input).flatMap((judged) => [...wild(input, judged), ...dense(input, judged)]);
}

function wild({ heard }: FindingInput, { track, traits, role, sure }: JudgedTrack): readonly MixFinding[] {
  const usual = dynamicsByRole(role)?.loudnessRange;
  const { loudnessRange, unstable } = traits.dynamics;
  if (usual === undefined || unstable || !(loudnessRange > usual.most)) return [];
  return [
    {
      code: "wild",
      tracks: [track.id],
      evidence: `${track.name} has a loudness range of ${shown(loudnessRange, 1)} LU; such stems have ${shown(usual.usual, 1)} at the median, and over ${shown(usual.most, 1)} one is called wild here.`,
      value: loudnessRange,
      unit: "LU",
      excess: loudnessRange - usual.most,
      confidence: LIMIT_ODDS.low * sure,
      bars: barsWhere(traits.active, heard),
    },
  ];
}

function dense({ heard }: FindingInput, { track, traits, role, sure }: JudgedTrack): readonly MixFinding[] {
  const usual = dynamicsByRole(role)?.peakToLoudness;
  const { peakToLoudness } = traits.dynamics;
  const time = traits.active.reduce((sum, is) => sum + is, 0) * heard.step;
  if (usual === undefined || usual.least === null || time < LEAST_SOUND || !(peakToLoudness < usual.least)) return [];
  return [
    {
      code: "over-compressed",
      tracks: [track.id],
      evidence: `Peaks of ${track.name} stand ${shown(peakToLoudness, 1)} dB over its loudness; such stems have ${shown(usual.usual, 1)} at the median, and under ${shown(usual.least, 1)} one is called too dense here.`,
      value: peakToLoudness,
      unit: "dB",
      excess: usual.least - peakToLoudness,
      confidence: LIMIT_ODDS.low * sure,
      bars: barsWhere(traits.active, heard),
    },
  ];
}
