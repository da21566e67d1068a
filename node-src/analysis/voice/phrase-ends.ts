import { lastSyllable } from "#src/analysis/voice/syllables/last-syllable.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { SURE_PHRASE_END } from "#src/knowledge/ears/confidence.ts";
import { VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Gap, Hearing, Phrase, VoiceActivity } from "#src/model/hearing.ts";
import type { PhraseEnd } from "#src/model/recipe/music.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Decibels, Fraction, Seconds } from "#src/model/units.ts";

/** The shortest gap that ends a phrase. */
const LEAST_GAP: Beats = 1;

/**
 * Where phrases end that have a gap of a beat or more behind them, and where their last syllable begins.
 *
 * Shape: rising in time; the gap behind the last one is infinite. The last syllable is that of the last vowel, its consonants with it,
 * however long it is held; a phrase of one syllable begins with it.
 * A phrase ends where its voice does: the tail behind it is part of the gap.
 * Edge: no phrases give no ends. Breaths lie in gaps and end none.
 * Source: see knowledge/ears/syllables, and knowledge/ears/confidence for how sure an end is.
 */
export function findPhraseEnds(hearing: Hearing, { phrases, gaps }: VoiceActivity, tempo: TempoMap): PhraseEnd[] {
  const { start, hopsPerSecond } = hearing;
  const gapAt = new Map(gaps.map((each) => [each.start, each]));
  let began = phrases[0]?.start ?? 0;
  return phrases.flatMap((phrase, index): PhraseEnd[] => {
    const next = phrases[index + 1];
    const to = sungUntil(hearing, phrase);
    const end = tempo.beatsAt(to);
    const gap = next === undefined ? Number.POSITIVE_INFINITY : tempo.beatsAt(next.start) - end;
    const from = began;
    if (next !== undefined && next.start > phrase.end) began = next.start;
    if (gap < LEAST_GAP) return [];
    const hops = [from, to].map((at) => Math.round((at - start) * hopsPerSecond));
    const syllable = lastSyllable(hearing, hops[0]!, hops[1]!);
    const confidence = confidenceOf(phrase, gapAt.get(phrase.end), { gap, ...syllable });
    const sure = confidence >= SURE_PHRASE_END.least;
    return [{ syllable: tempo.beatsAt(start + syllable.from / hopsPerSecond), end, gap, sure, confidence }];
  });
}

/** Where a phrase's voice ends and its tail goes on alone: the last moment that is not far under it. */
function sungUntil(hearing: Hearing, { start, end, loudness }: Phrase): Seconds {
  const { hopsPerSecond, power } = hearing;
  const hop = (at: Seconds) => Math.round((at - hearing.start) * hopsPerSecond);
  const half = Math.round((VOICE_ACTIVITY.edgeWindow / 2) * hopsPerSecond);
  const least = loudnessToPower(loudness + VOICE_ACTIVITY.relativeGate);
  for (let at = hop(end); at > hop(start); at--)
    if (meanPower(power, at - half, at + half) > least) return Math.min(end, hearing.start + at / hopsPerSecond);
  return end;
}

/**
 * How clear an end is of doubt: by how quiet and how long its gap is, and by how much its last vowel rises; the least of the three
 * counts, each half where it is just sure. Nothing where the sound stops before any gap is heard.
 */
function confidenceOf({ loudness }: Phrase, quiet: Gap | undefined, { gap, rise }: Clear): Fraction {
  if (quiet === undefined) return 0;
  const { depth, gap: longest, rise: steepest, least } = SURE_PHRASE_END;
  const parts = [(loudness - quiet.loudness) / depth, gap / longest, rise / steepest];
  return Math.max(0, Math.min(1, ...parts.map((part) => part * least)));
}

interface Clear {
  readonly gap: Beats;
  readonly rise: Decibels;
}
