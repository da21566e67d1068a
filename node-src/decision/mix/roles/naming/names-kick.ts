import { nameWords } from "#src/decision/mix/roles/naming/name-words.ts";
import { namedWords } from "#src/decision/mix/roles/naming/named-words.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/**
 * Whether a track is named as a kick alone, and not as whole drums, a bus, or a kick among others.
 *
 * Shape: by the words of the dictionary of roles, numbered or with a microphone's place; 808 where nothing says that it is the machine.
 * Edge: what names another drum or a bass beside it, "Kick + Snare" or "808 Bass", is none.
 * Source: house taste, from the names of tracks in published Live Sets.
 */
export function namesKick(name: string): boolean {
  if (ONE_808.test(name)) return true;
  const parts = nameWords(name);
  return (
    parts.length === 1 && holdsKick(name) && !parts[0]!.some((word) => SEVERAL.has(word)) && !holdsOthers(parts[0]!)
  );
}

/** Whether a kick is somewhere in a name. */
export function holdsKick(name: string): boolean {
  return nameWords(name).some((words) => namedWords(words).some(({ role }) => role === "kick"));
}

function holdsOthers(words: readonly string[]): boolean {
  return namedWords(words).some(({ role, sure }) => sure && role !== null && OTHERS.has(role));
}

/** The sub kick that is called after the machine. */
const ONE_808 = /^[^\p{L}]*808s?(?:[^\p{L}]*(?:sub|boom|long|short|low)?)[^\p{L}]*$/iu;

const OTHERS: ReadonlySet<TrackRole> = new Set(["snare", "hats", "percussion", "drums", "bass"]);

/** They say that a track is more than one drum. */
const SEVERAL: ReadonlySet<string> = new Set("all beat beats break breaks bus buss group grp mix top tops".split(" "));
