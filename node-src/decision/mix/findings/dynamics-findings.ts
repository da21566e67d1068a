import { barsWhere } from "#src/decision/mix/findings/bars-where.ts";
import { type FindingInput, type JudgedTrack, judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { BUS_GLUE } from "#src/knowledge/mix/dynamics/bus-glue.ts";
import { dynamicsByRole } from "#src/knowledge/mix/dynamics-by-role.ts";
import { LEAST_SOUND } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { LIMIT_ODDS } from "#src/knowledge/mix/restraint/odds.ts";
import { shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/** Tracks that move in level more than such stems do, and those that are denser than they are. */
export function dynamicsFindings(input: FindingInput): readonly MixFinding[] {
  return [
    ...judgedTracks(input).flatMap((judged) => [...wild(input, judged), ...dense(input, judged)]),
    ...wildMix(input),
  ];
}

/**
 * A mix that is heard whole and moves more than 19 in 20 do; a genre whose clips of half a minute reach further may go as far.
 *
 * Edge: of a genre that was never measured nothing is said.
 */
function wildMix({ heard, traits, mix, genre }: FindingInput): readonly MixFinding[] {
  const main = heard.tracks.find(({ kind }) => kind === "main");
  const own = main === undefined ? undefined : traits.get(main.id);
  if (main === undefined || own === undefined || mix === null || mix.partial || own.dynamics.unstable) return [];
  if (genre !== null && genre.observed === null) return [];
  const widest = Math.max(BUS_GLUE.widest, genre?.observed?.loudnessRange.p95 ?? 0);
  const { loudnessRange } = own.dynamics;
  if (!(loudnessRange > widest)) return [];
  return [
    {
      code: "wild",
      tracks: [main.id],
      evidence: `The mix has a loudness range of ${shown(loudnessRange, 1)} LU; 19 in 20 of ${PROFESSIONAL_MIXES.n} ${PROFESSIONAL_MIXES.what} keep to ${shown(BUS_GLUE.widest, 1)}${widest > BUS_GLUE.widest ? `, and of this genre to ${shown(widest, 1)}` : ""}.`,
      value: loudnessRange,
      unit: "LU",
      excess: loudnessRange - widest,
      confidence: LIMIT_ODDS.low,
      bars: barsWhere(own.active, heard),
    },
  ];
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
