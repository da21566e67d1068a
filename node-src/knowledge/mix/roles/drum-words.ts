import type { WordLines } from "#src/knowledge/mix/roles/listed-words.ts";

/**
 * What drums are called. Claps and snaps stand in for snares, cymbals go with hats, toms with percussion, as their balances were measured.
 * Source: names of tracks in published sessions and Live Sets; part names of MuseScore in these languages; General MIDI percussion names.
 */
export const KICK_WORDS: WordLines = {
  en: "kick kicks kik kiks kix kck kd bd bdrum bassdrum bassdrums bass_drum bass_drums b_drum kick_drum kick_drums kickdrum kickdrums",
  de: "grosse_trommel basstrommel fusstrommel",
  fr: "grosse_caisse grosses_caisses grossecaisse gc",
  es: "bombo bombos",
  it: "cassa gran_cassa grancassa grancasse casse",
  pt: "bumbo bumbos",
  nl: "bas_drum bas_drums basdrum basdrums grote_trom",
  ja: "kikku basu_doramu basudora キック バスドラ バスドラム",
};

export const SNARE_WORDS: WordLines = {
  en: "snare snares snr sn sd snaredrum snare_drum rim rims rimshot rimshots sidestick side_stick clap claps clp handclap handclaps hand_clap hand_claps snap snaps finger_snap",
  de: "kleine_trommel klatschen klatscher schnipsen",
  fr: "caisse_claire caisses_claires caisseclaire claquement_de_mains claquements",
  es: "caja cajas caja_clara redoblante redoblantes tarola palmada palmadas",
  it: "rullante rullanti battito_di_mani",
  pt: "caixa caixas tarola palmas palma",
  nl: "kleine_trom roffeltrom handklap handgeklap",
  ja: "sunea suneadoramu kurappu スネア スネアドラム クラップ ハンドクラップ",
};

export const HAT_WORDS: WordLines = {
  en: "hat hats hh hhs hihat hihats hi_hat hi_hats h_hat hhat high_hat high_hats hi_hatz ohh chh cymbal cymbals cym cyms crash crashes ride rides splash china crsh",
  de: "becken ridebecken crashbecken",
  fr: "charleston charlestons cymbale cymbales",
  es: "platillo platillos hi_hats contratiempo contratiempos",
  it: "piatto piatti",
  pt: "chimbal chimbau prato pratos contratempo",
  nl: "bekken bekkens",
  ja: "haihatto shinbaru ハイハット シンバル ライド クラッシュ ライドシンバル クラッシュシンバル",
};

/** These are names of people, or of something else too. Source: as the lists above. */
export const LIKELY_HAT_WORDS: WordLines = { es: "charles", fr: "charley charly ouvert ferme" };

export const PERCUSSION_WORDS: WordLines = {
  en: "perc percs percussion percussions prc prcs tom toms tomtom tom_tom floor_tom rack_tom conga congas bongo bongos shaker shakers shkr tamb tambo tambs tambourine tambourines cowbell cowbells woodblock woodblocks wood_block block_hit triangle maracas maraca cabasa guiro clave claves cajon djembe darbuka doumbek tabla tablas timpani timp timps timbale timbales castanet castanets agogo udu cuica beatbox beat_box steel_drum steel_drums sleigh_bells taiko vocal_percussion",
  de: "perkussion schlagwerk pauke pauken tamburin schellenkranz rassel kuhglocke triangel kastagnetten",
  fr: "percu percus tambourin timbale tom_basse tom_aigu tom_medium",
  es: "percusion percusiones pandereta cencerro guira guiro_de timbal tambora maracas",
  it: "percussioni tamburello tamburo campanaccio timpano triangolo",
  pt: "percussao percussoes pandeiro surdo tamborim chocalho timpano ganza zabumba",
  nl: "slagwerk percussie tamboerijn koebel pauken triangel",
  ja: "pakasshon tamu taiko コンガ ボンゴ タンバリン パーカッション タム ティンパニ カウベル トライアングル マラカス",
};

/** It says percussion where nothing else is said. Source: as the lists above. */
export const LIKELY_PERCUSSION_WORDS: WordLines = { en: "wood block blocks", de: "holz" };

export const DRUM_WORDS: WordLines = {
  en: "drum drums drm drms drumkit drumkits drumset drum_set drum_kit kit kits overhead overheads oh ohs breakbeat breakbeats break_beat break_beats brushes drum_machine dr",
  de: "schlagzeug schlgz trommeln",
  fr: "batterie bat",
  es: "bateria baterias set_de_percusion",
  it: "batteria",
  pt: "bateria baterias",
  nl: "drumstel drums",
  ja: "doramu doramusetto dora ドラム ドラムス ドラムセット ビート",
};

/** They say drums where nothing else is said. Source: as the lists above. */
export const LIKELY_DRUM_WORDS: WordLines = {
  en: "beat beats loop loops break breaks tops top_loop groove room rooms 909 707 606 808_kit tr",
  de: "trommel raum",
  fr: "boucle",
  es: "ritmo",
  it: "ritmica",
  pt: "batida",
};
