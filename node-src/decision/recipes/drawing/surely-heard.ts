import type { Hit, Music, PhraseEnd } from "#src/model/recipe/music.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { Beats } from "#src/model/units.ts";

/** What a recipe is to draw by, what of it was left out, and what is to be said of that. */
export interface SurelyHeard {
  readonly music: Music;
  readonly left: { readonly hits: readonly Hit[]; readonly phraseEnds: readonly PhraseEnd[] };
  readonly notes: readonly RecipeNote[];
}

/**
 * The music without the hits and the phrase ends that are not sure, where a recipe is set so.
 *
 * Shape: what was not judged, such as a note or a hit of a file in which no kick stands out, stays. A gap behind an end that is left out counts as part of a phrase.
 */
export function surelyHeard(music: Music, settings: object): SurelyHeard {
  const { from, to, hits, phraseEnds } = music;
  if (!isConfident(settings)) return { music, left: { hits: [], phraseEnds: [] }, notes: [] };
  const left = { hits: hits.filter(isUnsure), phraseEnds: phraseEnds.filter(isUnsure) };
  const inside = (at: Beats) => at >= from && at < to;
  return {
    music: {
      ...music,
      hits: hits.filter((hit) => !isUnsure(hit)),
      phraseEnds: phraseEnds.filter((end) => !isUnsure(end)),
    },
    left,
    notes: [
      ...leftOut("hits", left.hits.filter(({ at }) => inside(at)).length),
      ...leftOut("phrase ends", left.phraseEnds.filter(({ syllable }) => inside(syllable)).length),
    ],
  };
}

/** Whether a recipe is set to draw by what is sure alone. */
export function isConfident(settings: object): boolean {
  return "confident" in settings && settings.confident === "on";
}

/** Whether it was judged and is not sure. A note, or what is only known to begin in a file without a kick, carries no confidence. */
export function isUnsure({ sure, confidence }: Pick<Hit, "sure" | "confidence">): boolean {
  return sure === false && confidence !== undefined;
}

function leftOut(what: string, times: number): RecipeNote[] {
  return times > 0 ? [{ code: "left-out", what, times }] : [];
}
