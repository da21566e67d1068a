import { loudnessToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { movingMean } from "#src/dsp/series/moving-mean.ts";
import { SURE_PHRASE_END } from "#src/knowledge/ears/confidence.ts";
import { SYLLABLES } from "#src/knowledge/ears/syllables.ts";
import { VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Gap, Hearing, Phrase, VoiceActivity } from "#src/model/hearing.ts";
import type { PhraseEnd } from "#src/model/recipe/music.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Decibels, Seconds } from "#src/model/units.ts";

/** The shortest gap that ends a phrase. */
const LEAST_GAP: Beats = 1;

/**
 * Where phrases end that have a gap of a beat or more behind them, and where their last syllable begins.
 *
 * Shape: rising in time; the gap behind the last one is infinite. The last syllable begins at the valley of energy before the
 * last peak that counts, 60 ms to 1.2 s before the end; a phrase of one syllable begins with it.
 * A phrase ends where its voice does: the tail behind it is part of the gap.
 * Edge: no phrases give no ends. Breaths lie in gaps and end none.
 * Source: syllables as peaks of smoothed energy, see knowledge/ears/syllables.
 */
export function findPhraseEnds(hearing: Hearing, { phrases, gaps }: VoiceActivity, tempo: TempoMap): PhraseEnd[] {
  const { start, hopsPerSecond } = hearing;
  const width = Math.max(1, Math.round(SYLLABLES.smoothing * hopsPerSecond));
  const levels = Float64Array.from(movingMean(hearing.power, width), (power) => powerToDecibels(power + NOTHING));
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
    const hop = lastSyllable(levels, hops[0]!, hops[1]!, hopsPerSecond);
    const sure = isSure(phrase, gapAt.get(phrase.end), gap);
    return [{ syllable: tempo.beatsAt(start + hop / hopsPerSecond), end, gap, sure }];
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

/** Whether an end is clear of doubt; where the sound stops before any gap is heard, it is not. */
function isSure({ loudness }: Phrase, quiet: Gap | undefined, gap: Beats): boolean {
  return quiet !== undefined && loudness - quiet.loudness >= SURE_PHRASE_END.depth && gap >= SURE_PHRASE_END.gap;
}

/** A power that is nothing: -120 dB. */
const NOTHING = 1e-12;

/** The hop at which the last syllable of a phrase begins. */
function lastSyllable(levels: Float64Array, from: number, to: number, hopsPerSecond: number): number {
  const hops = (seconds: number) => Math.round(seconds * hopsPerSecond);
  const first = Math.max(from, to - hops(SYLLABLES.search), 0);
  const nucleus = lastNucleus(levels, first, Math.min(to, levels.length));
  const earliest = Math.max(from, to - hops(SYLLABLES.longest), 0);
  const begin = valleyBefore(levels, nucleus, earliest);
  return Math.max(earliest, Math.min(begin, to - hops(SYLLABLES.shortest)));
}

/** The last peak that is not far under the loudest, with a valley between it and the peak before it. */
function lastNucleus(levels: Float64Array, first: number, to: number): number {
  let loudest: Decibels = Number.NEGATIVE_INFINITY;
  for (let i = first; i < to; i++) loudest = Math.max(loudest, levels[i]!);
  let best = Math.max(first, to - 1);
  for (let i = to - 1; i >= first; i--) {
    if (levels[i]! > levels[best]!) best = i;
    if (levels[best]! >= loudest - SYLLABLES.nucleus && levels[i]! < levels[best]! - SYLLABLES.valley) return best;
  }
  return best;
}

/** Back from a peak to the lowest moment before the energy rises again, or to where it is far under the peak. */
function valleyBefore(levels: Float64Array, nucleus: number, earliest: number): number {
  let lowest = nucleus;
  for (let i = nucleus; i >= earliest; i--) {
    if (levels[i]! < levels[lowest]!) lowest = i;
    if (levels[i]! < levels[nucleus]! - SYLLABLES.far) return i;
    const fallen = levels[nucleus]! - levels[lowest]! >= SYLLABLES.valley;
    if (fallen && levels[i]! - levels[lowest]! >= SYLLABLES.valley) return lowest;
  }
  return Math.max(earliest, levels[lowest]! < levels[nucleus]! - SYLLABLES.valley ? lowest : earliest);
}
