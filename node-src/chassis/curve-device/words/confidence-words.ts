import { musicConfidence } from "#src/analysis/movement/music-confidence.ts";
import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import type { Confidence } from "#src/model/recipe/confidence.ts";

/** How sure the hearing is, in a word or two: "clear", or what it was told from where that is certain. */
export function sureWords({ from, word }: Pick<Confidence, "from" | "word">): string {
  return from === "audio" ? word : `from ${from}`;
}

/** A sentence on each thing that was heard from audio and whose track names no hits: phrase ends, sections. */
export function confidenceLines(stretches: readonly Pick<DrawnStretch, "music">[]): string[] {
  return confidenceOf(stretches)
    .filter(({ heard, from }) => heard !== "kicks" && from === "audio")
    .map(
      ({ heard, count, word }) =>
        `${heard.charAt(0).toUpperCase()}${heard.slice(1)}: ${count}, ${word}${word === "clear" ? "." : `: ${LISTEN[word]}${heard === "sections" ? SET_LOCATORS : ""}.`}`,
    );
}

/** How sure the hearing of all stretches is together. */
export function confidenceOf(stretches: readonly Pick<DrawnStretch, "music">[]): Confidence[] {
  return musicConfidence(stretches.map(({ music }) => music));
}

/** What follows the hits of a track, with the way out where they may be something else. */
export function followsWords(track: string, kick: boolean, sure: Confidence | undefined): string {
  const follows = kick
    ? `Follows the kick of “${track}”`
    : `No kick stands out of “${track}”: follows everything that begins in it`;
  if (sure === undefined) return `${follows}.`;
  const { count, word, from } = sure;
  const said = `${follows} (${count} ${count === 1 ? "hit" : "hits"}, ${sureWords(sure)})`;
  if (from !== "audio" || word === "clear") return `${said}.`;
  return word === "fair" ? `${said}: ${LISTEN.fair}.` : `${said}: ${LISTEN.weak}; else ${OTHER_TRIGGER}.`;
}

const LISTEN = { fair: "listen to them", weak: "they may be something else, so listen to them" } as const;
const SET_LOCATORS = ", or set locators";
const OTHER_TRIGGER = "name another track whose hits it follows, or take beats for the trigger";
