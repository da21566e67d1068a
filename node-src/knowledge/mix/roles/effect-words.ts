import type { WordLines } from "#src/knowledge/mix/roles/listed-words.ts";

/** What is no instrument: effects, sounds and their ways. Source: names of tracks in published sessions and Live Sets; names of sample packs. */
export const EFFECT_WORDS: WordLines = {
  en: "sfx riser risers rising uplifter uplifters downlifter downlifters sweep sweeps impact impacts sub_drop subdrop whoosh whooshes woosh wooshes swoosh zap zaps laser lasers siren sirens transition transitions foley white_noise rev_cymbal rev_cymbals reverse_cymbal reverse_crash reversed_cymbal rev_crash",
  de: "gerausch gerausche geraeusche",
  fr: "bruitage bruitages",
  pt: "efeitos_sonoros",
};

/** How an instrument is treated where one is named; an effect where none is. Source: as `EFFECT_WORDS`. */
export const TREATMENT_WORDS: WordLines = {
  en: "fx efx effect effects",
  de: "effekt effekte",
  fr: "effet effets",
  es: "efecto efectos",
  it: "effetto effetti",
  pt: "efeito efeitos",
  nl: "effecten",
  ja: "エフェクト",
};

export const LIKELY_EFFECT_WORDS: WordLines = {
  en: "rev build builds buildup rise rises slide drop drops fill fills beep beeps blip blips noise glitch glitches scratch scratches reverse reversed reverb verb delay delays echo echos hit hits boom stinger crowd wind rain vinyl",
  de: "hall rauschen",
  fr: "reverbe bruit",
  es: "ruido",
  it: "riverbero rumore",
  pt: "ruido",
};

export const MIX_WORDS: WordLines = {
  en: "full_mix fullmix stereo_mix rough_mix final_mix mix_down mixdown premaster pre_master two_mix backing_track backing_tracks",
  de: "gesamtmix summe",
  fr: "mixage",
  it: "missaggio",
  pt: "mixagem",
};

export const LIKELY_MIX_WORDS: WordLines = { en: "mix master instrumental", es: "mezcla" };

export const REFERENCE_WORDS: WordLines = {
  en: "reference references ref refs ref_track",
  de: "referenz",
  es: "referencia",
  it: "riferimento",
};

/** Phrases whose words mean nothing of their own in them, and words that take a voice away. Source: house taste. */
export const EMPTY_PHRASES: WordLines = {
  en: "sub_mix submix sub_group subgroup vox_ac vox_amp drum_and_bass no_vocals no_vocal no_vox without_vox without_vocals minus_vox minus_vocals",
  de: "ohne_gesang ohne_stimme",
};
