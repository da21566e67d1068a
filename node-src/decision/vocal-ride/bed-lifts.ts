import { softDeadBand } from "#src/decision/vocal-ride/phrase-gain.ts";
import { BED } from "#src/knowledge/ears/bed/bed.ts";
import type { Phrase } from "#src/model/hearing.ts";
import type { Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** The distance that is kept from a bed, and what it asks of each phrase. */
export interface BedLifts {
  readonly offset: LoudnessUnits;
  readonly lifts: readonly LoudnessUnits[];
}

/**
 * What a bed asks of each phrase for the voice to keep its own mean distance from it, or the one that is given.
 *
 * Shape: a phrase that is covered more than the others is raised by the difference past the soft dead band, one that stands clear is lowered
 * by 1.5 dB at most; a distance that is given moves all of them by what the covered ones are off it. A distance over 12 LU counts for less
 * and less and 15 LU is the end, so that a bed that falls silent or begins faintly asks for nothing that one 15 LU under the voice does
 * not. A voice that stands more than 20 LU over its bed wherever it sings is brought less and less of the way to a distance that is given, and one
 * 30 LU over it is left alone: a bed without anything in the voice's band asks for nothing. Neighbours in a line get lifts within 2 dB of each other; the longer the gap, the further apart they may be.
 * Edge: `null` where a distance is given and no phrase is covered at all, or there is no phrase: there is nothing to go by.
 */
export function bedLifts(phrases: readonly Phrase[], asked: LoudnessUnits | "own"): BedLifts | null {
  const weights = phrases.map((phrase) => (asked === "own" ? 1 : covered(distanceOf(phrase))));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > BED.leastCovered)) return null;
  const mean = (distance: (phrase: Phrase) => LoudnessUnits) =>
    phrases.reduce((sum, phrase, i) => sum + (weights[i]! > 0 ? distance(phrase) * weights[i]! : 0), 0) / total;
  const middle = mean(heardDistance);
  const off = asked === "own" ? 0 : asked - mean(distanceOf);
  const all = reaching(phrases) * off;
  const apart = phrases.map((phrase) => Math.max(-BED.exposedCut, softDeadBand(middle - heardDistance(phrase))));
  const lifts = withinSteps(apart, stepsBetween(phrases)).map((lift): LoudnessUnits => all + lift);
  return { offset: asked === "own" ? middle : asked - (off - all), lifts };
}

/** How much of a distance that is given is asked for: all of it where any phrase is within 20 LU of its bed, nothing from 30 LU on. */
function reaching(phrases: readonly Phrase[]): number {
  const nearest = phrases.reduce((least, phrase) => Math.min(least, distanceOf(phrase)), Number.POSITIVE_INFINITY);
  return Math.min(1, Math.max(0, (BED.unheardAt - nearest) / (BED.unheardAt - BED.furthestAsked)));
}

function heardDistance(phrase: Phrase): LoudnessUnits {
  return cleared(distanceOf(phrase));
}

/** `Infinity` for a voice alone. */
function distanceOf({ loudness, bed }: Phrase): LoudnessUnits {
  return loudness - bed;
}

/** As it is up to 12 LU, then ever less of it, never 15. */
function cleared(distance: LoudnessUnits): LoudnessUnits {
  const over = distance - BED.clearFrom;
  return over > 0 ? BED.clearFrom + (BED.clearAt - BED.clearFrom) * (1 - covered(distance)) : distance;
}

/** How much of a change of the distance still counts: all of it up to 12 LU, nothing for a voice alone. */
function covered(distance: LoudnessUnits): number {
  const over = distance - BED.clearFrom;
  return over > 0 ? Math.exp(-over / (BED.clearAt - BED.clearFrom)) : 1;
}

/** How far apart the lifts of each two neighbours may be. */
function stepsBetween(phrases: readonly Phrase[]): Decibels[] {
  return phrases.slice(1).map(({ start }, i) => {
    const gap = start - phrases[i]!.end;
    return BED.step + BED.stepEachSecond * Math.max(0, gap - BED.lineGap);
  });
}

/** The middle between the largest curve under the values and the smallest over them that keep to the steps: neither raises nor cuts win. */
function withinSteps(values: readonly Decibels[], steps: readonly Decibels[]): Decibels[] {
  const under = reached(values, steps, Math.min, 1);
  const over = reached(values, steps, Math.max, -1);
  return values.map((_, i) => (under[i]! + over[i]!) / 2);
}

function reached(
  values: readonly Decibels[],
  steps: readonly Decibels[],
  pick: (a: number, b: number) => number,
  sign: 1 | -1,
): Decibels[] {
  const kept = [...values];
  for (let i = 1; i < kept.length; i++) kept[i] = pick(kept[i]!, kept[i - 1]! + sign * steps[i - 1]!);
  for (let i = kept.length - 2; i >= 0; i--) kept[i] = pick(kept[i]!, kept[i + 1]! + sign * steps[i]!);
  return kept;
}

/** Mean level of the beds that can be heard. */
export function bedLevel(phrases: readonly Phrase[]): Lufs {
  const heard = phrases.filter(hasBed);
  return heard.reduce((sum, { bed }) => sum + bed, 0) / heard.length;
}

/** Whether a phrase has a bed to go by. */
export function hasBed({ bed }: Phrase): boolean {
  return bed > BED.floor;
}
