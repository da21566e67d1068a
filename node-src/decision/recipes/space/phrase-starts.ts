import type { PhraseEnd } from "#src/model/recipe/music.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * Where the phrase after each phrase end begins: its gap later, but not after the next one's last syllable, nor before the
 * end itself. `Infinity` after the last.
 */
export function phraseStarts(phraseEnds: readonly PhraseEnd[]): Beats[] {
  return phraseEnds.map(({ end, gap }, k) =>
    Math.max(end, Math.min(end + gap, phraseEnds[k + 1]?.syllable ?? Number.POSITIVE_INFINITY)),
  );
}
