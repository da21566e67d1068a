import { musicConfidence } from "#src/analysis/movement/music-confidence.ts";
import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { UNSURE } from "#src/chassis/listening/music/follows-words.ts";
import type { Confidence } from "#src/model/recipe/confidence.ts";

/** A sentence on each thing that was heard from audio and whose track names no hits: phrase ends, sections. */
export function confidenceLines(stretches: readonly Pick<DrawnStretch, "music">[]): string[] {
  return confidenceOf(stretches)
    .filter(({ heard, from }) => heard !== "kicks" && from === "audio")
    .map(
      ({ heard, count, word }) =>
        `${heard.charAt(0).toUpperCase()}${heard.slice(1)}: ${count}, ${word}${word === "clear" ? "." : `: ${UNSURE[word]}${heard === "sections" ? SET_LOCATORS : ""}.`}`,
    );
}

/** How sure the hearing of all stretches is together. */
export function confidenceOf(stretches: readonly Pick<DrawnStretch, "music">[]): Confidence[] {
  return musicConfidence(stretches.map(({ music }) => music));
}

const SET_LOCATORS = ", or set locators";
