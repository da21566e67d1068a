import type { Completed } from "#src/cli/frame/options/option-spec.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

/** What a shell offers where a platform is asked for: those that ship. */
export const PLATFORM_WORDS = { kind: "words", words: PLATFORMS.map(({ id }) => id) } as const satisfies Completed;
