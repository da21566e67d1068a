import type { TrackPassages } from "#src/chassis/listening/music/track-passages.ts";
import type { VoiceEnds } from "#src/chassis/listening/music/voice-ends.ts";
import { bareClips, whyNothing } from "#src/chassis/listening/music/why-nothing.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { RecipeNeed } from "#src/model/recipe/recipe.ts";
import type { Stretch } from "#src/model/song/stretch.ts";

/** Why something that was listened for was not found, as the rest of a sentence; a need that is left out was met or not asked. */
export type Lacks = Partial<Record<RecipeNeed, string>>;

/** What came of listening for hits, to the track, and for the ends of phrases. */
export interface Listened {
  /** Why there are no hits, or no notes where those are asked for; `null` where there are. */
  readonly hits: string | null;
  readonly track: Pick<TrackPassages, "warnings" | "heard" | "silent">;
  readonly voice: Pick<VoiceEnds, "warnings" | "heard" | "silent">;
}

export function lacksOf(
  stretch: Stretch,
  needs: ReadonlySet<RecipeNeed>,
  music: Music,
  { hits, track, voice }: Listened,
): Lacks {
  const { name } = stretch.track;
  const listened = { ...stretch, ...track };
  const unheard = whyNothing(listened, `nothing was heard of track “${name}”`);
  const noEnd = `no phrase of track “${name}” ends with a gap of a beat or more`;
  const noEnds = whyNothing({ ...stretch, ...voice }, noEnd);
  const noForm = whyNothing(listened, `the level of track “${name}” never changes`);
  const levels: Lacks = Object.fromEntries(
    LEVEL_NEEDS.filter((need) => needs.has(need) && !(track.heard && !track.silent)).map((need) => [need, unheard]),
  );
  return {
    ...levels,
    ...(hits === null ? {} : { [needs.has("notes") ? "notes" : "hits"]: hits }),
    ...(needs.has("phraseEnds") && music.phraseEnds.length === 0 ? { phraseEnds: noEnds } : {}),
    ...(needs.has("sections") && music.sections.length === 0
      ? { sections: `${stretch.place === "session" ? "a session clip" : "the song"} has no locators, and ${noForm}` }
      : {}),
  };
}

/** Needs that the levels of the track itself meet. */
export const LEVEL_NEEDS: readonly RecipeNeed[] = ["loudness", "bass", "monoLoss"];

/** Which clips of a stretch have nothing of what others have. */
export function bareWords(
  stretch: Stretch,
  needs: ReadonlySet<RecipeNeed>,
  { hits, phraseEnds }: Pick<Music, "hits" | "phraseEnds">,
): string[] {
  const asked = [
    { need: "hits", found: hits.map(({ at }) => at), what: "No hits lie under" },
    { need: "notes", found: hits.map(({ at }) => at), what: "No notes lie under" },
    { need: "phraseEnds", found: phraseEnds.map(({ syllable }) => syllable), what: "No phrase ends in" },
  ] as const;
  return asked.flatMap(({ need, found, what }) => (needs.has(need) ? (bareClips(stretch, found, what) ?? []) : []));
}
