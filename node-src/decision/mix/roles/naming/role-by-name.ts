import { nameWords } from "#src/decision/mix/roles/naming/name-words.ts";
import { type NamedWord, namedWords } from "#src/decision/mix/roles/naming/named-words.ts";
import { FRONT_WORDS } from "#src/knowledge/mix/roles/role-words.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** What a name says. */
export interface NamedRole {
  readonly role: TrackRole;
  /** A word of it names the role; otherwise one makes it likely. */
  readonly sure: boolean;
}

/**
 * The role that a track's name says; `null` where it says none, or several that have nothing to do with each other, as “Kick & Bass” does.
 *
 * Shape: by whole words of `ROLE_WORDS`. Two drums are `drums`; a voice with a word for what stands behind is a backing one.
 */
export function roleByName(name: string): NamedRole | null {
  const roles = nameWords(name).flatMap((words) => roleOfPart(namedWords(words)) ?? []);
  const [first] = roles;
  if (first === undefined) return null;
  const different = [...new Set(roles.map(({ role }) => role))];
  if (different.length === 1) return { role: first.role, sure: roles.some(({ sure }) => sure) };
  if (different.every((role) => DRUMS.has(role))) return { role: "drums", sure: true };
  return different.every((role) => VOICES.has(role)) ? { role: "lead-vocal", sure: false } : null;
}

function roleOfPart(words: readonly NamedWord[]): NamedRole | null {
  if (words.some(({ role }) => role === null)) return withoutVoices(words);
  const roles = new Set(words.filter(({ sure }) => sure).map(({ role }) => role));
  if (kindsOfDrum(roles) > 1) return { role: "drums", sure: true };
  const voice = words.find(({ role, sure }) => sure && role !== null && VOICES.has(role));
  if (voice !== undefined && !holds(roles, DRUMS_AND_EFFECTS)) {
    if (!holds(roles, OVER_VOICES)) return { role: voiceRole(words), sure: true };
  }
  return best(words);
}

/** What is left where a phrase took the voice away, as “no vocals” does. */
function withoutVoices(words: readonly NamedWord[]): NamedRole | null {
  return best(words.filter(({ role }) => role !== null && !VOICES.has(role)));
}

function best([first]: readonly NamedWord[]): NamedRole | null {
  return first === undefined || first.role === null ? null : { role: first.role, sure: first.sure };
}

const DRUMS: ReadonlySet<TrackRole> = new Set(["kick", "snare", "hats", "percussion", "drums"]);
const PARTS_OF_A_KIT: readonly TrackRole[] = ["kick", "snare", "hats"];
const VOICES: ReadonlySet<TrackRole> = new Set(["lead-vocal", "backing-vocal"]);
const DRUMS_AND_EFFECTS: ReadonlySet<TrackRole> = new Set(["kick", "snare", "hats", "percussion"]);

/** Beside them “vox” is the make of an amplifier or an organ, and a choir the sound of a keyboard; a bass beside a voice sings. */
const OVER_VOICES: ReadonlySet<TrackRole> = new Set(["guitar", "strings", "keys", "pad", "lead-synth"]);

function kindsOfDrum(roles: ReadonlySet<TrackRole | null>): number {
  return PARTS_OF_A_KIT.filter((role) => roles.has(role)).length;
}

function holds(roles: ReadonlySet<TrackRole | null>, any: ReadonlySet<TrackRole>): boolean {
  return [...roles].some((role) => role !== null && any.has(role));
}

/** A voice stands behind where a word says so; a lead that is doubled or harmonised is still one. */
function voiceRole(words: readonly NamedWord[]): TrackRole {
  if (words.some(({ role, sure }) => role === "backing-vocal" && sure)) return "backing-vocal";
  if (words.some(({ word }) => FRONT_WORDS.has(word))) return "lead-vocal";
  return words.some(({ role }) => role === "backing-vocal") ? "backing-vocal" : "lead-vocal";
}
