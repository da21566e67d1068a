import type { Genre } from "#src/knowledge/genres/genre.ts";
import type { Confidence } from "#src/knowledge/genres/observed/observed-set.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { LoudnessUnits } from "#src/model/units.ts";

/** How loud something is in mixes: its loudness less that of the whole mix, both while it sounds. Usual, not right. */
export interface Balance {
  readonly usual: LoudnessUnits;
  /** From here to `high` lies its range. */
  readonly low: LoudnessUnits;
  readonly high: LoudnessUnits;
  readonly confidence: Confidence;
  /** For sentences, what the range is from: `as nine in ten of 100 professional mixes have it`. */
  readonly from: string;
}

/**
 * The balance of a role in a genre; without a genre, from the lowest to the highest that any measured kind of music has.
 *
 * Edge: `null` for what was not measured (guitars, strings and brass; keys, pads, lead synths, backing voices and effects outside of electronic
 * music; all of jazz, classical music and speech), which nothing is to be judged by. Hip-hop was measured for its voice alone.
 * Source: the tables' own, below.
 */
export function balanceByRole(role: TrackRole, genre: Genre | null): Balance | null {
  if (role === "lead-vocal") return voiceBalance(genre);
  const kind = genre === null ? null : KIND_OF_GENRE[genre.observedAs ?? genre.id];
  if (kind === undefined) return null;
  const band = BAND[role] ?? null;
  const electronic = ELECTRONIC[role] ?? null;
  if (kind === "band") return band;
  if (kind === "electronic") return electronic;
  return band === null || electronic === null ? null : either(band, electronic);
}

/** The four busses of a mix. Whole songs, true stems. */
export type MixBus = "vocals" | "drums" | "bass" | "other";

/**
 * The balances of busses.
 * Source: MUSDB18-HQ, training part, 100 professional mixes (band pop, rock and metal first, with some rap and electronic music), fifth, fiftieth and ninety-fifth
 * percentile of BS.1770-4 integrated loudness of the stem less that of the mix: docs/evidence of github.com/takakhoo/lacquer, read 2026-11-30, without review.
 */
export const BUS_BALANCES: Readonly<Record<MixBus, Balance>> = {
  vocals: professionals(-6.1, -3.5, -1.3, "high"),
  drums: professionals(-14.2, -6.6, -3.4, "med"),
  bass: professionals(-12.5, -7.5, -2.8, "med"),
  other: professionals(-10.6, -4.8, -2.1, "med"),
};

function professionals(low: LoudnessUnits, usual: LoudnessUnits, high: LoudnessUnits, confidence: Confidence): Balance {
  return { low, usual, high, confidence, from: "as nine in ten of 100 professional mixes have it" };
}

/** Which measurements a genre, or the one that stands in for it, is judged by; what is left out is not judged. Source: what music the tables hold. */
const KIND_OF_GENRE: Readonly<Record<string, "band" | "electronic">> = {
  rock: "band",
  pop: "band",
  electronic: "electronic",
};

/**
 * The lead voice, by genre: the bus of voices, widened on one side by as much as the genre's usual level lies off that of all.
 *
 * Source: `BUS_BALANCES.vocals`; De Man, Leonard, King, Reiss, ISMIR 2014: -2.7 LU, SD 1.6 (64 mixes), the one role that engineers agree on. Genres: Gerdes and
 * Siedenburg, JASA Express Letters 3 (2023) 043201, 414 nominees for a Grammy: rap over pop over 0, rock about 0 dB against all else, which is -3 LU of the mix;
 * -3 is the lower bound of what pop has there, and rap's figure is set from its place in that order.
 */
function voiceBalance(genre: Genre | null): Balance | null {
  const parent = genre === null ? null : (genre.observedAs ?? genre.id);
  if (parent === null) return BUS_BALANCES.vocals;
  const usual = VOICE_USUAL[parent];
  if (usual === undefined) return null;
  const by = usual - BUS_BALANCES.vocals.usual;
  const { low, high, from } = BUS_BALANCES.vocals;
  return {
    low: low + Math.min(0, by),
    usual,
    high: Math.min(0, high + Math.max(0, by)),
    confidence: "med",
    from: `${from}, widened by what is usual of the genre`,
  };
}

const VOICE_USUAL: Readonly<Record<string, LoudnessUnits>> = {
  rock: -3,
  pop: -3,
  "hip-hop": -2.3,
  electronic: -3.3,
};

/** Nine in ten of what is spread normally lie so many standard deviations from the middle. Source: arithmetic. */
const NINE_IN_TEN = 1.645;

/**
 * Band music by single tracks.
 * Source: De Man, Leonard, King, Reiss, “An analysis and evaluation of audio features for multitrack music mixtures”, ISMIR 2014: mean and standard
 * deviation of 64 mixes (8 songs by 8 engineers) over the whole song, as a public review quotes them; their loudness is BS.1770 with a window of 280 ms and 10 dB more in
 * front, so a figure is some LU rough. Whole drums and the bass are the busses'.
 */
const BAND: Readonly<Partial<Record<TrackRole, Balance>>> = {
  kick: engineers(-13.2, 4.1),
  snare: engineers(-16.8, 6.2),
  hats: engineers(-12.7, 5.5),
  percussion: engineers(-12.7, 5.5),
  drums: BUS_BALANCES.drums,
  bass: BUS_BALANCES.bass,
};

function engineers(mean: LoudnessUnits, deviation: LoudnessUnits): Balance {
  return spread(mean, deviation, "as nine in ten would, by the spread of 64 mixes of 8 songs by 8 engineers");
}

/**
 * Electronic music by single tracks, while they sound.
 * Source: medians of the stems of github.com/ichbinsoftware/everythingisfree (CC0, five songs of one artist), measured 2026-11 in blocks of 400 ms where a stem
 * sounds, against the sum: kick 7 stems, snares and claps 4, other drums 23, hats 22, basses 4, backing voices 23, pads 8, synthesisers and keys 7, effects 16. One artist's spread
 * says nothing of others', so the spread is what a template by role errs by between engineers, 4.5 LU (De Man 2014), or where it is wider that of the same drums in `BAND`, or
 * the stems' own (effects: quartiles 9.4 LU apart).
 */
const ELECTRONIC: Readonly<Partial<Record<TrackRole, Balance>>> = {
  kick: oneArtist(-2.6, 4.5),
  snare: oneArtist(-7.7, 6.2),
  hats: oneArtist(-7.7, 5.5),
  percussion: oneArtist(-3, 5.5),
  drums: oneArtist(-3, 5.5),
  bass: oneArtist(-2.9, 4.5),
  "backing-vocal": oneArtist(-6.7, 4.5),
  pad: oneArtist(-5, 4.5),
  keys: oneArtist(-7.7, 4.5),
  "lead-synth": oneArtist(-7.7, 4.5),
  effects: oneArtist(-8.3, 7),
};

function oneArtist(median: LoudnessUnits, deviation: LoudnessUnits): Balance {
  return spread(
    median,
    deviation,
    "the median of stems of five electronic songs, and as far around it as engineers differ",
  );
}

function spread(usual: LoudnessUnits, deviation: LoudnessUnits, from: string): Balance {
  const reach = NINE_IN_TEN * deviation;
  return { low: usual - reach, usual, high: Math.min(0, usual + reach), confidence: "low", from };
}

/** The range of both; its middle is that of neither. */
function either(one: Balance, other: Balance): Balance {
  return {
    low: Math.min(one.low, other.low),
    usual: (one.usual + other.usual) / 2,
    high: Math.max(one.high, other.high),
    confidence: "low",
    from: "as wide as that of band music and that of electronic music together",
  };
}
