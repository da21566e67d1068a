import {
  DRUM_WORDS,
  HAT_WORDS,
  KICK_WORDS,
  LIKELY_DRUM_WORDS,
  LIKELY_HAT_WORDS,
  LIKELY_PERCUSSION_WORDS,
  PERCUSSION_WORDS,
  SNARE_WORDS,
} from "#src/knowledge/mix/roles/drum-words.ts";
import {
  EFFECT_WORDS,
  EMPTY_PHRASES,
  LIKELY_EFFECT_WORDS,
  LIKELY_MIX_WORDS,
  MIX_WORDS,
  REFERENCE_WORDS,
  TREATMENT_WORDS,
} from "#src/knowledge/mix/roles/effect-words.ts";
import {
  BASS_WORDS,
  BRASS_WORDS,
  GUITAR_WORDS,
  KEY_WORDS,
  LIKELY_GUITAR_WORDS,
  LIKELY_PAD_WORDS,
  LIKELY_STRING_WORDS,
  LIKELY_SYNTH_WORDS,
  PAD_WORDS,
  STRING_WORDS,
  SUB_WORDS,
  SYNTH_WORDS,
} from "#src/knowledge/mix/roles/instrument-words.ts";
import { listedWords } from "#src/knowledge/mix/roles/listed-words.ts";
import { BACKING_WORDS, LEAD_WORDS, LIKELY_BACKING_WORDS, VOICE_WORDS } from "#src/knowledge/mix/roles/voice-words.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** Words that name a role. */
export interface RoleWords {
  /** `null` for phrases that name none. */
  readonly role: TrackRole | null;
  /** They name it; otherwise they make it likely where nothing else is said. */
  readonly sure: boolean;
  readonly words: readonly string[];
}

/**
 * The dictionary, in the order that counts where a name holds words of several roles: “Bass Guitar” is a bass, “String Pad” strings, “Piano FX” a piano,
 * “Synth FX” an effect.
 * Source: the lists' own; the order is house taste, set on how names are put together in published sessions.
 */
export const ROLE_WORDS: readonly RoleWords[] = [
  { role: null, sure: true, words: listedWords(EMPTY_PHRASES) },
  { role: "full-mix", sure: true, words: listedWords(MIX_WORDS) },
  { role: "reference", sure: true, words: listedWords(REFERENCE_WORDS) },
  { role: "effects", sure: true, words: listedWords(EFFECT_WORDS) },
  { role: "kick", sure: true, words: listedWords(KICK_WORDS) },
  { role: "snare", sure: true, words: listedWords(SNARE_WORDS) },
  { role: "hats", sure: true, words: listedWords(HAT_WORDS) },
  { role: "percussion", sure: true, words: listedWords(PERCUSSION_WORDS) },
  { role: "drums", sure: true, words: listedWords(DRUM_WORDS) },
  { role: "brass", sure: true, words: listedWords(BRASS_WORDS) },
  { role: "sub", sure: true, words: listedWords(SUB_WORDS) },
  { role: "bass", sure: true, words: listedWords(BASS_WORDS) },
  { role: "guitar", sure: true, words: listedWords(GUITAR_WORDS) },
  { role: "strings", sure: true, words: listedWords(STRING_WORDS) },
  { role: "keys", sure: true, words: listedWords(KEY_WORDS) },
  { role: "pad", sure: true, words: listedWords(PAD_WORDS) },
  { role: "backing-vocal", sure: true, words: listedWords(BACKING_WORDS) },
  { role: "lead-vocal", sure: true, words: listedWords(VOICE_WORDS) },
  { role: "effects", sure: true, words: listedWords(TREATMENT_WORDS) },
  { role: "lead-synth", sure: true, words: listedWords(SYNTH_WORDS) },
  { role: "hats", sure: false, words: listedWords(LIKELY_HAT_WORDS) },
  { role: "percussion", sure: false, words: listedWords(LIKELY_PERCUSSION_WORDS) },
  { role: "guitar", sure: false, words: listedWords(LIKELY_GUITAR_WORDS) },
  { role: "strings", sure: false, words: listedWords(LIKELY_STRING_WORDS) },
  { role: "lead-synth", sure: false, words: listedWords(LIKELY_SYNTH_WORDS) },
  { role: "drums", sure: false, words: listedWords(LIKELY_DRUM_WORDS) },
  { role: "pad", sure: false, words: listedWords(LIKELY_PAD_WORDS) },
  { role: "backing-vocal", sure: false, words: listedWords(LIKELY_BACKING_WORDS) },
  { role: "lead-synth", sure: false, words: listedWords(LEAD_WORDS) },
  { role: "effects", sure: false, words: listedWords(LIKELY_EFFECT_WORDS) },
  { role: "full-mix", sure: false, words: listedWords(LIKELY_MIX_WORDS) },
];

/** What stands glued to an instrument's name and names none: microphones, sides, takes. Source: names of tracks in published sessions. */
export const GLUED_WORDS: ReadonlySet<string> = new Set(
  "in out top bottom btm up down under di amp mic close left right double dbl dt main alt wet dry bus buss bank take roll rolls fill slap verb hi lo low high mid soft hard short long open closed loop".split(
    " ",
  ),
);

/** Words that set a voice in front of others. Source: `LEAD_WORDS`. */
export const FRONT_WORDS: ReadonlySet<string> = new Set(listedWords(LEAD_WORDS));
