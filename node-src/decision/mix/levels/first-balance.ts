import { type FindingInput, type JudgedTrack, judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { levelBeside } from "#src/decision/mix/levels/level-beside.ts";
import { median } from "#src/dsp/series/median.ts";
import { LEAST_SOUND } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { HALF_MOVE, MOST_LEVEL } from "#src/knowledge/mix/restraint/move-bounds.ts";
import {
  FADER_AT_REST,
  LEAST_TRACKS,
  LEVEL_SPREAD,
  ODD_ONE,
  UNSET_SPREAD,
  USUAL_LEVEL,
} from "#src/knowledge/mix/usual-levels.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { Decibels, Fraction, LoudnessUnits } from "#src/model/units.ts";

/** A track that lies off where it would usually lie beside the others. */
export interface OffBalance {
  readonly judged: JudgedTrack;
  /** Over where it would lie; under it where negative. */
  readonly off: LoudnessUnits;
  /** How far tracks of finished mixes lie from there, one standard deviation. */
  readonly spread: LoudnessUnits;
  /** What of it is likely to be off, turned back. */
  readonly gain: Decibels;
  /** How far off it would be worth the least move. */
  readonly bound: LoudnessUnits;
  /** Tracks that were judged together. */
  readonly among: number;
}

/**
 * A first balance of a mix whose faders were left where Live puts them: all levels are judged at once, by what each would usually be beside the others, so that what they have in common says nothing. Of what a track lies
 * off, that share is moved which is likely not to be the song's own: the variance of levels that were never set, of it and that of finished mixes together, which is greater where
 * tracks lie wildly apart.
 *
 * Shape: tracks that are worth a move of 1 dB and more, by 6 dB at most, in the set's order.
 * Edge: none where a single fader was moved (then somebody set a balance), for fewer than four tracks, and for a track that sounds for less than six seconds.
 * Source: the best linear unbiased prediction of one error a track beside a common level (Robinson, Statistical Science 6 (1991)), its variance by empirical Bayes, with odd ones held (Huber).
 */
export function firstBalance(input: FindingInput): readonly OffBalance[] {
  if (!input.heard.tracks.every(isUnset)) return [];
  const heard = judgedTracks(input).filter(soundsEnough);
  if (heard.length < LEAST_TRACKS) return [];
  const levels = heard.map((judged) => judged.traits.loudness - usualLevel(judged));
  const { middle, spreads } = commonLevel(heard, levels);
  return heard.flatMap((judged, i) => {
    const [off, spread] = [levels[i]! - middle, spreads[i]!];
    const gain = -held(shareOff(spread) * held(off, ODD_ONE), MOST_LEVEL);
    const bound = HALF_MOVE.least / shareOff(spread);
    return Math.abs(off) <= bound ? [] : [{ judged, off, spread, gain, bound, among: heard.length }];
  });
}

/** Its fader, and those behind it, stand where Live puts them; the main track's says nothing of a balance. */
function isUnset({ kind, mixer: { volume, behind, automated } }: HeardTrack): boolean {
  if (kind === "main") return true;
  const rests = (gain: Decibels | null) => gain !== null && Math.abs(gain) < FADER_AT_REST.reach;
  return !automated && rests(volume) && rests(behind);
}

function soundsEnough({ traits }: JudgedTrack): boolean {
  const level = levelBeside([traits.blocks], traits.blocks);
  return level !== null && level.time >= LEAST_SOUND;
}

/** Beside the others, so up to what all have in common. A role counts by as much as it is sure. */
function usualLevel({ traits, role, sure }: JudgedTrack): LoudnessUnits {
  return USUAL_LEVEL.perPeak * traits.dynamics.peakToLoudness + sure * (USUAL_LEVEL.byRole[role] ?? 0);
}

/** How far a track of a finished mix lies off in a song whose tracks lie `own` apart. */
function spreadOf({ role, sure }: JudgedTrack, own: LoudnessUnits): LoudnessUnits {
  return role === "lead-vocal" ? Math.hypot(LEVEL_SPREAD.voice * Math.sqrt(sure), own * Math.sqrt(1 - sure)) : own;
}

/** What is common to levels, their mean, each by how sure it is, and how far each may lie from it: both by each other, without letting odd ones pull. */
function commonLevel(tracks: readonly JudgedTrack[], levels: readonly LoudnessUnits[]) {
  let middle = median(levels);
  let spreads = tracks.map((track) => spreadOf(track, LEVEL_SPREAD.usual));
  for (let turn = 0; turn < TURNS; turn++) {
    const weights = spreads.map((spread) => 1 / (spread ** 2 + UNSET_SPREAD ** 2));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    middle += levels.reduce((sum, level, i) => sum + weights[i]! * held(level - middle, ODD_ONE), 0) / whole;
    const own = ownSpread(levels.filter((_, i) => tracks[i]!.role !== "lead-vocal").map((level) => level - middle));
    spreads = tracks.map((track) => spreadOf(track, own));
  }
  return { middle, spreads };
}

/** Enough for a hundredth of a dB. */
const TURNS = 40;

/** How far tracks of this song would lie apart in its finished mix: by what they lie apart now less what levels that were never set bring, beside what is usual. */
function ownSpread(offs: readonly LoudnessUnits[]): LoudnessUnits {
  const { usual, weight, least } = LEVEL_SPREAD;
  const count = offs.length;
  const apart = offs.reduce((sum, off) => sum + held(off, ODD_ONE) ** 2, 0) * (count / Math.max(1, count - 1));
  const own = (weight * usual ** 2 + apart - count * UNSET_SPREAD ** 2) / (weight + count);
  return Math.sqrt(Math.max(least ** 2, own));
}

/** Of what a track lies off, as much as is likely not to be the song's own. */
function shareOff(spread: LoudnessUnits): Fraction {
  return UNSET_SPREAD ** 2 / (UNSET_SPREAD ** 2 + spread ** 2);
}

function held(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
