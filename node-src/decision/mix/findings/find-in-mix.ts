import { dynamicsFindings } from "#src/decision/mix/findings/dynamics-findings.ts";
import type { FindingInput } from "#src/decision/mix/findings/finding-input.ts";
import { levelFindings } from "#src/decision/mix/findings/level-findings.ts";
import { maskedFindings } from "#src/decision/mix/findings/masked-findings.ts";
import { peakFindings } from "#src/decision/mix/findings/peak-findings.ts";
import { stereoFindings } from "#src/decision/mix/findings/stereo-findings.ts";
import { mixToneFindings } from "#src/decision/mix/findings/tone/mix-tone-findings.ts";
import { resonanceFindings } from "#src/decision/mix/findings/tone/resonance-findings.ts";
import { rumbleFindings } from "#src/decision/mix/findings/tone/rumble-findings.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/**
 * What is wrong with a mix: each finding with its figures, its bars and how sure it is.
 *
 * Shape: levels, peaks, tone, dynamics, stereo, masking; within a kind in the set's order. The same mix gives the same list.
 * Edge: how near or far something sounds is not judged: what tells it, direct against reverberant sound, is in no power of a band (`too-near`, `too-far` are never found).
 */
export function findInMix(input: FindingInput): readonly MixFinding[] {
  return [
    levelFindings,
    peakFindings,
    rumbleFindings,
    resonanceFindings,
    mixToneFindings,
    dynamicsFindings,
    stereoFindings,
    maskedFindings,
  ].flatMap((find) => find(input));
}
