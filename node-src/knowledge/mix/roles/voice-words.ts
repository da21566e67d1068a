import type { WordLines } from "#src/knowledge/mix/roles/listed-words.ts";

/** What voices are called. Source: names of tracks in published sessions and Live Sets; part names of MuseScore in these languages. */
export const VOICE_WORDS: WordLines = {
  en: "vocal vocals vox voxes voc vocs vocl vocls voice voices vx lv lvx ldv singer singers singing sung rap raps rapper acapella acappella a_cappella capella cappella speech spoken narration narrator voiceover voice_over dialog dialogue topline toplines",
  de: "gesang stimme stimmen sprache sprecher sprecherin sanger sangerin hauptgesang leadgesang",
  fr: "voix chant chants chanteur chanteuse",
  es: "voz voces cantante canto",
  it: "voce voci canto cantante",
  pt: "vozes vocais vocal",
  nl: "zang zanger zangeres zangstem",
  ja: "bokaru bookaru uta koe ボーカル ヴォーカル 歌 メインボーカル",
};

/** Voices behind another. Source: as `VOICE_WORDS`. */
export const BACKING_WORDS: WordLines = {
  en: "bv bvs bvx bgv bgvs bgvox bvox choir choirs chorus gang gangs adlib adlibs ad_lib ad_libs oohs aahs ahs harmony_vox backing_vox backing_vocal backing_vocals background_vocals",
  de: "chor chore choere backgroundgesang hintergrundgesang zweitstimme zweite_stimme",
  fr: "choeur choeurs",
  es: "coro coros duo segunda_voz",
  it: "cori seconda_voce",
  pt: "segunda_voz",
  nl: "koor koren achtergrondzang tweede_stem",
  ja: "korasu koorasu hamori コーラス ハモリ",
};

/** They set a voice behind where one is named, and are one where nothing else is. Source: as `VOICE_WORDS`. */
export const LIKELY_BACKING_WORDS: WordLines = {
  en: "back backing backings background bg harmony harmonies harms harmo stack stacks ooh aah",
  de: "harmonie hintergrund",
  fr: "harmonie",
  es: "armonia",
  it: "armonia",
  pt: "harmonia apoio",
};

/** They set a voice in front; alone, they are more often a synthesiser's in sets (six of six in the published names at hand). Source: as `VOICE_WORDS`. */
export const LEAD_WORDS: WordLines = { en: "lead leads ld leader", es: "lider principal", it: "principale" };
