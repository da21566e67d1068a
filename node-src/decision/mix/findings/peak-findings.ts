import { barsWhere } from "#src/decision/mix/findings/bars-where.ts";
import { type FindingInput, judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { GAIN_STAGING } from "#src/knowledge/mix/gain-staging.ts";
import { CLIPPED } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { LIMIT_ODDS } from "#src/knowledge/mix/restraint/odds.ts";
import { INTERSAMPLE } from "#src/knowledge/quality-control/level-limits.ts";
import { shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/** Recordings with flat tops, and a mix that passes full scale. */
export function peakFindings(input: FindingInput): readonly MixFinding[] {
  return [...clippedTracks(input), ...fullMix(input)];
}

function clippedTracks(input: FindingInput): readonly MixFinding[] {
  return judgedTracks(input).flatMap(({ track, traits: { clipped, truePeak } }) => {
    const frames = clipped.frames.reduce((sum, is) => sum + is, 0);
    if (frames < CLIPPED.frames || clipped.samples < CLIPPED.samples) return [];
    return [
      {
        code: "clipped",
        tracks: [track.id],
        evidence: `${track.name} has flat tops in its recording: ${clipped.samples} samples stand at its ceiling; its peaks arrive at ${shown(truePeak, 1)} dBTP.`,
        value: clipped.samples,
        unit: "samples",
        excess: clipped.samples,
        confidence: LIMIT_ODDS.arithmetic,
        bars: barsWhere(clipped.frames, input.heard),
      },
    ];
  });
}

/** Only of a file of the mix: what tracks add up to says nothing of peaks. */
function fullMix({ mix, heard }: FindingInput): readonly MixFinding[] {
  const truePeak = mix?.truePeak ?? null;
  if (mix === null || truePeak === null || truePeak <= INTERSAMPLE.limit) return [];
  const main = heard.tracks.find(({ kind }) => kind === "main");
  return [
    {
      code: "headroom",
      tracks: main === undefined ? [] : [main.id],
      evidence: `The mix peaks at ${shown(truePeak, 1)} dBTP: a converter or a file of fixed point clips at 0.`,
      value: truePeak,
      unit: "dBTP",
      excess: truePeak - GAIN_STAGING.ceiling,
      confidence: LIMIT_ODDS.arithmetic,
      bars: barsWhere(mix.over, heard),
    },
  ];
}
