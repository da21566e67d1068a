import { firstFrom } from "#src/analysis/rhythm/first-from.ts";
import type { Hit } from "#src/model/recipe/music.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { Beats, LinearGain, Seconds } from "#src/model/units.ts";

/** A passage of a file that was listened to, what was struck in the file, and the gain it plays at. */
export interface StruckPassage {
  readonly struck: readonly Struck[];
  readonly passage: Passage;
  readonly gain: LinearGain;
  /** What automation does to it on top, by song time in beats; left out where nothing moves. */
  readonly gainAt?: (at: Beats) => LinearGain;
}

/**
 * What was struck in files, moved to the beats at which clips play it: loops, warping, several clips.
 *
 * Shape: rising in time. Strength is the file's own times the gains, then in proportion to the hardest of all, so that a
 * clip turned down has softer hits. A hit that begins up to 20 ms before a passage counts at the passage's start when no
 * passage before it plays it: the cut is where it is heard. Hits within 20 ms of one another are one, the harder.
 * `struck` stands in rising time. What is not known to be a kick is not surely one; it has no
 * confidence, as nothing judged it.
 * Edge: where everything is silent there is no hit; no passage gives none.
 */
export function placeStruck(heard: readonly StruckPassage[], secondsAt: (at: Beats) => Seconds): Hit[] {
  const placed = heard.flatMap(place).filter(({ strength }) => strength > 0);
  const alone = withoutDoubles(
    placed.sort((a, b) => a.at - b.at),
    secondsAt,
  );
  const hardest = alone.reduce((most, { strength }) => Math.max(most, strength), 0);
  return alone.map((hit) => ({ ...hit, strength: hit.strength / hardest }));
}

/** Closer than this, two hits are one that was cut in two or plays in two clips: house taste, under a flam. */
const ONE_HIT: Seconds = 0.02;

function place({ struck, passage, gain, gainAt }: StruckPassage): Hit[] {
  const { fileStart, fileEnd, songStart, songEnd } = passage;
  return struck
    .slice(firstFrom(struck, fileStart - ONE_HIT), firstFrom(struck, fileEnd))
    .map(({ at, strength, sure = false, confidence }) => {
      const beats = Math.max(songStart, passage.toBeats(at));
      const placed = { at: beats, strength: strength * gain * (gainAt?.(beats) ?? 1), sure };
      return confidence === undefined ? placed : { ...placed, confidence };
    })
    .filter(({ at, strength }) => at < songEnd && Number.isFinite(strength));
}

function withoutDoubles(hits: readonly Hit[], secondsAt: (at: Beats) => Seconds): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last === undefined || secondsAt(hit.at) - secondsAt(last.at) >= ONE_HIT) kept.push(hit);
    else if (hit.strength > last.strength) kept[kept.length - 1] = hit;
  }
  return kept;
}
