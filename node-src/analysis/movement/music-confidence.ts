import { CONFIDENCE_WORDS, FEWEST_CLEAR } from "#src/knowledge/ears/confidence.ts";
import type { Confidence, ConfidenceWord } from "#src/model/recipe/confidence.ts";
import type { Hit, Music } from "#src/model/recipe/music.ts";
import type { Beats, Fraction } from "#src/model/units.ts";

/**
 * How sure the hearing of some stretches is, one entry for each kind of thing that was heard in them.
 *
 * Shape: the share is that of the sure ones among all that were judged, each counted once; hits outside their stretch do not
 * count. The first section begins with the stretch and is not judged.
 * Edge: what was not heard, or not asked for, has no entry. Where audio and notes both gave hits, notes are sure.
 */
export function musicConfidence(stretches: readonly Heard[]): Confidence[] {
  const hits = stretches.flatMap(({ hits, from, to }) => hits.filter(kickIn(from, to)));
  const ends = stretches.flatMap(({ phraseEnds }) => phraseEnds);
  const sections = stretches.flatMap(({ sections }) => sections);
  return [
    ...judged("kicks", hits, "notes"),
    ...judged("phrase ends", ends, "audio"),
    ...judged("sections", sections, "locators"),
  ];
}

/** A hit that carries its pitch is a note that was asked for as such. */
function kickIn(from: Beats, to: Beats): (hit: Hit) => boolean {
  return ({ at, pitch }) => pitch === undefined && at >= from && at < to;
}

type Heard = Pick<Music, "from" | "to" | "hits" | "phraseEnds" | "sections">;

interface Judged {
  readonly sure?: boolean;
}

function judged(
  heard: Confidence["heard"],
  each: readonly Judged[],
  certain: Confidence["from"],
): readonly Confidence[] {
  if (each.length === 0) return [];
  const told = each.filter(({ sure }) => sure !== undefined);
  if (told.length === 0) return [{ heard, from: certain, count: each.length, share: 1, word: "clear" }];
  const counted = heard === "kicks" ? each : told;
  const share = counted.filter(({ sure }) => sure !== false).length / counted.length;
  return [{ heard, from: "audio", count: each.length, share, word: confidenceWord(share, each.length) }];
}

function confidenceWord(share: Fraction, count: number): ConfidenceWord {
  const word = CONFIDENCE_WORDS.find(([least]) => share >= least)?.[1] ?? "weak";
  return word === "clear" && count < FEWEST_CLEAR ? "fair" : word;
}
