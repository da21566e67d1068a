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
  const words = name
    .normalize("NFKD")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);
  const has = (any: ReadonlySet<string>) => words.some((word) => any.has(word));
  const vocal = (has(VOICES) || has(LEADS)) && !has(NONE) && !has(INSTRUMENTS);
  return { vocal, explicit: vocal && has(EXPLICIT), clean: vocal && has(CLEAN) && !has(EXPLICIT) };
}

const VOICES = new Set([
  ...["vocal", "vocals", "voc", "vocs", "vox", "voxes", "voice", "voices", "vx", "lv", "ldv", "bv", "bvs"],
  ...[
    "bgv",
    "bgvs",
    "choir",
    "choirs",
    "chorus",
    "singer",
    "singers",
    "singing",
    "rap",
    "raps",
    "rapper",
    "adlib",
    "adlibs",
  ],
  ...[
    "acapella",
    "acappella",
    "capella",
    "cappella",
    "harmony",
    "harmonies",
    "backings",
    "speech",
    "gesang",
    "stimme",
    "stimmen",
  ],
]);

const LEADS = new Set(["lead", "leads", "backing"]);

const INSTRUMENTS = new Set([
  ...[
    "synth",
    "synths",
    "guitar",
    "guitars",
    "gtr",
    "gtrs",
    "git",
    "bass",
    "piano",
    "keys",
    "organ",
    "saw",
    "pluck",
    "arp",
  ],
  ...[
    "pad",
    "pads",
    "strings",
    "string",
    "violin",
    "brass",
    "horn",
    "horns",
    "trumpet",
    "sax",
    "flute",
    "line",
    "melody",
  ],
  ...[
    "drum",
    "drums",
    "kick",
    "snare",
    "hat",
    "hats",
    "perc",
    "loop",
    "track",
    "tracks",
    "band",
    "vocoder",
    "serum",
    "bell",
    "bells",
  ],
]);

const NONE = new Set(["no", "without", "instrumental", "minus", "ohne"]);
const EXPLICIT = new Set(["explicit", "dirty", "uncensored"]);
const CLEAN = new Set(["clean", "censored", "radio"]);
