import { isBareLead } from "#src/decision/mix/roles/naming/bare-lead.ts";
import { nameWords } from "#src/decision/mix/roles/naming/name-words.ts";
import { roleByName } from "#src/decision/mix/roles/naming/role-by-name.ts";

/** What the name of a stem says that it holds. */
export interface StemRole {
  readonly vocal: boolean;
  /** A voice with words that a radio does not play. */
  readonly explicit: boolean;
  /** A voice that stands in the place of those. */
  readonly clean: boolean;
}

/**
 * What a stem's name says of it, by whole words in any case; numbers do not count.
 *
 * Edge: a lead is a voice only where no instrument stands beside it: "Lead Synth" and "Lead Gtr" are none, and neither is "Vox Organ". "Instrumental", "no vocals"
 * and "without vox" name what holds no voice. Only voices are explicit or clean: a "Clean Gtr" is a sound.
 * Source: house taste, from how tracks are named in published sessions.
 */
export function stemRole(name: string): StemRole {
  const words = nameWords(name).flat();
  const has = (any: ReadonlySet<string>) => words.some((word) => any.has(word));
  const role = roleByName(name)?.role;
  const voice = role === "lead-vocal" || role === "backing-vocal" || isBareLead(name);
  const vocal = voice && !has(NONE);
  return { vocal, explicit: vocal && has(EXPLICIT), clean: vocal && has(CLEAN) && !has(EXPLICIT) };
}

const NONE = new Set(["no", "without", "instrumental", "minus", "ohne"]);
const EXPLICIT = new Set(["explicit", "dirty", "uncensored"]);
const CLEAN = new Set(["clean", "censored", "radio"]);
