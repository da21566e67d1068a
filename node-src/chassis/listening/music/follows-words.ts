import type { Confidence } from "#src/model/recipe/confidence.ts";

/** What follows the hits of a track, with the way out where they may be something else. */
export function followsWords(track: string, by: Followed, sure: Confidence | undefined): string {
  const follows = FOLLOWS[by](track);
  if (sure === undefined) return `${follows}.`;
  const { count, word, from } = sure;
  const said = `${follows} (${count} ${count === 1 ? "hit" : "hits"}, ${sureWords(sure)})`;
  if (from !== "audio" || word === "clear") return `${said}.`;
  return word === "fair" ? `${said}: ${UNSURE.fair}.` : `${said}: ${UNSURE.weak}; else ${OTHER_TRIGGER}.`;
}

/** What of a track is followed: its kick; what begins in it, as it is named as a kick; or that, as no kick stands out. */
export type Followed = "kick" | "onsets" | "all";

const FOLLOWS: Readonly<Record<Followed, (track: string) => string>> = {
  kick: (track) => `Follows the kick of “${track}”`,
  onsets: (track) => `Follows what begins in “${track}”`,
  all: (track) => `No kick stands out of “${track}”: follows everything that begins in it`,
};

/** How sure something is that was found in the music, in a word or two: "clear", or what it was told from where that is certain. */
export function sureWords({ from, word }: Pick<Confidence, "from" | "word">): string {
  return from === "audio" ? word : `from ${from}`;
}

/** What to do about something that is not clear. */
export const UNSURE = { fair: "listen to them", weak: "they may be something else, so listen to them" } as const;

const OTHER_TRIGGER = "name another track whose hits it follows, or take beats for the trigger";
