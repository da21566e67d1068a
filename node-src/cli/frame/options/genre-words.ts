import type { Completed } from "#src/cli/frame/options/option-spec.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";

/** What a shell offers where a genre is asked for. */
export const GENRE_WORDS = { kind: "words", words: GENRES.map(({ id }) => id) } as const satisfies Completed;
