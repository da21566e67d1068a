import type { Confidence } from "#src/model/recipe/confidence.ts";

/** What follows the hits of a track, with the way out where they may be something else. */
export function followsWords(track: string, kick: boolean, sure: Confidence | undefined): string {
  const follows = kick
    ? `Follows the kick of “${track}”`
    : `No kick stands out of “${track}”: follows everything that begins in it`;
  if (sure === undefined) return `${follows}.`;
  const { count, word, from } = sure;
  const said = `${follows} (${count} ${count === 1 ? "hit" : "hits"}, ${sureWords(sure)})`;
  if (from !== "audio" || word === "clear") return `${said}.`;
  return word === "fair" ? `${said}: ${UNSURE.fair}.` : `${said}: ${UNSURE.weak}; else ${OTHER_TRIGGER}.`;
}

/** How sure something is that was found in the music, in a word or two: "clear", or what it was told from where that is certain. */
export function sureWords({ from, word }: Pick<Confidence, "from" | "word">): string {
  return from === "audio" ? word : `from ${from}`;
}

/** What to do about something that is not clear. */
export const UNSURE = { fair: "listen to them", weak: "they may be something else, so listen to them" } as const;

const OTHER_TRIGGER = "name another track whose hits it follows, or take beats for the trigger";
