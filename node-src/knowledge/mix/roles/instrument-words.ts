import type { WordLines } from "#src/knowledge/mix/roles/listed-words.ts";

/**
 * What instruments that play notes are called. Winds of all kinds count as brass, plucked strings as guitars, tuned percussion as keys.
 * Source: names of tracks in published sessions and Live Sets; part names of MuseScore in these languages.
 */
export const BASS_WORDS: WordLines = {
  en: "bass basses bs bassline basslines bass_line reese contrabass upright doublebass double_bass bass_guitar bass_gtr synth_bass",
  de: "kontrabass bassgitarre e_bass ebass bass_gitarre",
  fr: "basse basses contrebasse guitare_basse",
  es: "bajo bajos contrabajo tololoche",
  it: "basso bassi contrabbasso",
  pt: "baixo baixos contrabaixo baixolao",
  nl: "bas basgitaar bas_gitaar contrabas dubbelbas",
  ja: "besu beesu beisu ベース エレキベース コントラバス ウッドベース シンセベース",
};

export const SUB_WORDS: WordLines = { en: "sub subs subbass sub_bass subbas 808 808s", de: "subbass" };

export const BRASS_WORDS: WordLines = {
  en: "brass horn horns trumpet trumpets tpt tpts trp trombone trombones tbn trb tuba sax saxes saxophone saxophones flugelhorn euphonium cornet flute flutes clarinet clarinets bass_clarinet oboe bassoon piccolo recorder whistle woodwind woodwinds winds harmonica blues_harp bagpipe bagpipes bass_trombone",
  de: "blaser blaeser blechblaser holzblaser blechblasinstrumente trompete trompeten posaune posaunen saxophon altsaxophon tenorsaxophon saxofon flote floten floete querflote klarinette klarinetten fagott waldhorn mundharmonika blockflote",
  fr: "cuivres cuivre trompette trompettes flute clarinette hautbois basson bois vents",
  es: "vientos metales trompeta trompetas trombon trombones saxofon saxofones flauta flautas clarinete clarinetes corno",
  it: "ottoni fiati tromba trombe tromboni sassofono sassofoni flauto flauti clarinetto clarinetti fagotto oboi corni corno",
  pt: "metais trompete trompetes saxofone saxofones sopros flauta trompa trompas clarineta gaita",
  nl: "koper blazers trompet trompetten saxofoon fluit dwarsfluit klarinet hobo",
  ja: "torampetto toronbon sakkusu furuto shakuhachi ブラス トランペット トロンボーン サックス フルート クラリネット ホルン 尺八",
};

export const GUITAR_WORDS: WordLines = {
  en: "guitar guitars gtr gtrs gtar gt guit gits git gitar egtr agtr acgtr elgtr elecgtr elec_gtr ac_gtr e_gtr a_gtr mandolin mandolins mando banjo banjos ukulele uke ukes sitar bouzouki dobro lap_steel pedal_steel pedalsteel steel_guitar slide_guitar lute oud balalaika strat telecaster",
  de: "gitarre gitarren e_gitarre e_git a_git egitarre egit agit akustikgitarre westerngitarre e_gitarren mandoline",
  fr: "guitare guitares gratte",
  es: "guitarra guitarras requinto ukelele mandolina charango tres_cubano bajo_sexto bajosexto laud",
  it: "chitarra chitarre chit mandolino",
  pt: "violao violoes viola_caipira bandolim cavaquinho cavaco guitarras",
  nl: "gitaar gitaren",
  ja: "gita gitaa akogi eregi koto shamisen ギター エレキギター エレキ アコギ アコースティックギター アコースティック 琴 三味線 ウクレレ",
};

export const STRING_WORDS: WordLines = {
  en: "string strings strgs strg violin violins vln vlns viola violas vla vlas cello cellos celli vcl fiddle fiddles harp harps pizz pizzicato arco spiccato quartet",
  de: "streicher streichinstrumente violine violinen geige geigen bratsche bratschen violoncello harfe",
  fr: "cordes violon violons violoncelle violoncelles alto_violon harpe",
  es: "cuerdas violines violonchelo violonchelos chelo arpa",
  it: "archi violino violini violoncelli arpa",
  pt: "cordas violinos violoncelo violoncelos harpa",
  nl: "strijkers viool violen altviool",
  ja: "sutoringusu baiorin chero ストリングス ヴァイオリン バイオリン ビオラ ヴィオラ チェロ ハープ",
};

export const KEY_WORDS: WordLines = {
  en: "piano pianos pno keys keyboard keyboards kbd keyz rhodes wurli wurly wurlitzer clav clavi clavinet epiano e_piano elecpiano organ organs hammond b_3 harpsichord celesta celeste glockenspiel glock vibraphone vibraphones vibes marimba xylophone kalimba mellotron accordion concertina melodica harmonium mallet mallets chimes",
  de: "klavier klaviere flugel fluegel tasten tasteninstrumente orgel hammondorgel akkordeon cembalo vibraphon xylophon",
  fr: "clavier claviers orgue clavecin accordeon vibraphone piano_a_queue",
  es: "teclado teclados organo acordeon clavicembalo vibrafono clave_cembalo",
  it: "tastiera tastiere pianoforte organo fisarmonica clavicembalo vibrafono",
  pt: "teclas orgao acordeao sanfona cravo vibrafone",
  nl: "toetsen vleugel accordeon klavecimbel vibrafoon",
  ja: "kibodo kiibodo orugan ピアノ エレクトリックピアノ エレピ キーボード オルガン アコーディオン マリンバ",
};

export const PAD_WORDS: WordLines = {
  en: "pad pads",
  de: "flache flachen flaeche flaechen synthflache teppich",
  fr: "nappe nappes",
  es: "colchon colchones",
  it: "tappeto tappeti",
  pt: "colchao cama_de_teclado",
  ja: "paddo パッド",
};

export const LIKELY_PAD_WORDS: WordLines = {
  en: "texture textures txt drone drones atmos atmosphere atmo ambient ambience wash soundscape",
  de: "atmosphare klangflache",
  fr: "ambiance",
  es: "atmosfera ambiente",
  it: "atmosfera",
  pt: "atmosfera",
};

export const SYNTH_WORDS: WordLines = {
  en: "synth synths syn sy synthesizer synthesiser synthesizers stylophone theremin minilogue moog juno jupiter prophet serum sylenth saw saws supersaw arp arps arpeggio arpeggiator lead_synth synth_lead",
  de: "synthesizer synthie",
  fr: "synthe synthes synthetiseur",
  es: "sintetizador sintetizadores sinte sintes",
  it: "sintetizzatore sintetizzatori",
  pt: "sintetizador sintetizadores",
  nl: "synthesizer",
  ja: "shinse sinse shinsesaiza シンセ シンセサイザー",
};

export const LIKELY_SYNTH_WORDS: WordLines = {
  en: "pluck plucks plucked plucky bleep bleeps melody melodies line lines stab stabs chord chords seq sequence sine bell bells riff hook_synth",
  de: "melodie akkorde",
  fr: "melodie accords",
  es: "melodia acordes",
  it: "melodia accordi",
  pt: "melodia acordes",
  nl: "melodie akkoorden",
  ja: "merodi メロディ リード",
};

export const LIKELY_GUITAR_WORDS: WordLines = {
  en: "acoustic nylon steel powerchords",
  fr: "acoustique",
  es: "acustica",
};
export const LIKELY_STRING_WORDS: WordLines = {
  en: "orchestra orchestral orch",
  de: "orchester",
  fr: "orchestre",
  es: "orquesta",
};
