import type { CommandSpec } from "#src/cli/frame/command.ts";
import { GENRE_WORDS } from "#src/cli/frame/options/genre-words.ts";
import { PLATFORM_WORDS } from "#src/cli/frame/options/platform-words.ts";
import { JSON_OPTION, OUTPUT, REPORT_OPTIONS, SET_FILES, USER_LIBRARY } from "#src/cli/frame/options/shared-options.ts";
import { VERSIONS } from "#src/cli/master/stems/stem-parts.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { MASTER_SETTINGS } from "#src/knowledge/master/settings.ts";
import { MASTER_STAGES } from "#src/knowledge/master/stages.ts";

const WHERE_TO = "What it is for";
const HOW = "How it is mastered";
const SOUND = { kind: "files", endings: ["wav", "wave", "aif", "aiff", "aifc", "flac", "mp3", "ogg"] } as const;
const SOUND_OR_SET = { kind: "files", endings: [...SOUND.endings, ...SET_FILES.endings] } as const;

/** `steadyhand master`: its table. */
export const MASTER_COMMAND = {
  name: "master",
  summary: "a master of a mix, at a loudness and under a ceiling",
  about: [
    "Measures a mix, decides stage by stage, renders, and measures again until the file has its loudness. A stage does nothing that the measurement does not ask for: a mix that is right passes as it is, but for its loudness. The genre shapes tone and dynamics and never the loudness; a reference shapes the tone.",
  ],
  operands: {
    value: "[IN...]",
    least: 0,
    most: "any",
    completes: SOUND_OR_SET,
  },
  options: {
    platform: {
      kind: "text",
      value: "P",
      group: WHERE_TO,
      completes: PLATFORM_WORDS,
      words:
        "its loudness and its ceiling: spotify, apple, youtube, tidal, podcast, r128 and others (steadyhand presets platforms lists them, yours too)",
    },
    target: {
      kind: "number",
      value: "LUFS",
      unit: "LUFS",
      range: [MASTER_SETTINGS.target.minimum, MASTER_SETTINGS.target.maximum],
      group: WHERE_TO,
      words: "a loudness of your own; needed where a platform has published none",
    },
    ceiling: {
      kind: "number",
      value: "dBTP",
      unit: "dB",
      range: [MASTER_SETTINGS.ceiling.minimum, MASTER_SETTINGS.ceiling.maximum],
      group: WHERE_TO,
      words: "the highest true peak",
      usual: "the platform's, else -1",
    },
    genre: {
      kind: "text",
      value: "G",
      group: HOW,
      completes: GENRE_WORDS,
      words: `whose observed range of tone, width and dynamics it is held against: ${GENRES.map(({ id }) => id).join(", ")}`,
      usual: "that of a hundred professional mixes",
    },
    reference: {
      kind: "text",
      value: "R.wav",
      group: HOW,
      completes: SOUND,
      words: "a recording whose tone is taken over, up to 3 dB either way",
    },
    amount: {
      kind: "number",
      value: "0..1",
      unit: "",
      range: [0, 1],
      group: HOW,
      words: "scales every move but loudness",
      usual: "1",
    },
    stages: {
      kind: "text",
      value: "LIST",
      group: HOW,
      words: `which stages may act: ${MASTER_STAGES.map(({ stage }) => stage).join(", ")}; excite acts where it is named, limiter and dither follow in any case`,
      usual: "all that the sound asks for",
    },
    album: {
      kind: "switch",
      group: HOW,
      words:
        "several files into a folder that is there: the loudest comes to the loudness, the others keep their distance to it",
    },
    stems: {
      kind: "text",
      value: "DIR",
      group: HOW,
      completes: { kind: "folders" },
      words: "a folder of stems of one length: their sum is the mix, unless one is named",
    },
    versions: {
      kind: "text",
      value: "LIST",
      group: OUTPUT,
      words: `also parts of the stems through the same chain, told by their names: ${VERSIONS.join(", ")}`,
    },
    chain: {
      kind: "switch",
      group: HOW,
      words:
        "for a set in place of a mix: the master as Live's own devices on the main track of a copy, each stage with how near it comes. It is not the render",
    },
    mix: {
      kind: "text",
      value: "MIX.wav",
      group: HOW,
      completes: SOUND,
      words: "with --chain: the mix as it was bounced from the set, with the main track's fader at 0 dB",
    },
    "no-limiter": { kind: "switch", group: HOW, words: "a gain alone, up to the ceiling" },
    out: {
      kind: "text",
      value: "OUT",
      required: true,
      group: OUTPUT,
      completes: { kind: "files", endings: ["wav", "flac", "als"] },
      words: "the master to write: FLAC where its name ends in .flac, else WAV; with --chain the copy of the set",
    },
    format: {
      kind: "choice",
      value: "F",
      choices: ["wav", "flac"],
      group: OUTPUT,
      words: "what the files of an album are; a single master is what its name says",
      usual: "wav",
    },
    bits: {
      kind: "choice",
      value: "N",
      choices: ["16", "24", "32f"],
      group: OUTPUT,
      words: "its word length; 32f are floats",
      usual: "24",
    },
    rate: {
      kind: "number",
      value: "HZ",
      unit: "Hz",
      range: [44_100, 192_000],
      whole: true,
      group: OUTPUT,
      words: "its sample rate, such as 44100 or 48k; the ceiling is held behind the conversion",
      usual: "the mix's",
    },
    title: { kind: "text", value: "T", group: OUTPUT, words: "its title, in place of the one that the mix has" },
    artist: { kind: "text", value: "A", group: OUTPUT, words: "its artist, in the same way" },
    isrc: { kind: "text", value: "I", group: OUTPUT, words: "its recording code, such as GB-A1B-26-00001" },
    ab: {
      kind: "switch",
      group: OUTPUT,
      words:
        "also the mix and the master as loud as each other, to be compared: OUT A (mix).wav and OUT B (master).wav",
    },
    "stage-outputs": {
      kind: "text",
      value: "DIR",
      group: OUTPUT,
      completes: { kind: "folders" },
      words: "also a file of floats behind each stage that acted, up to there",
    },
    report: {
      ...REPORT_OPTIONS.report,
      words:
        "a page that shows the master: waveform, loudness and tone before and after, gain reduction, each stage in a sentence, and what each service will do with it",
    },
    open: REPORT_OPTIONS.open,
    strict: { kind: "switch", group: OUTPUT, words: "write nothing where the loudness is not reached, and end with 1" },
    force: { kind: "switch", group: OUTPUT, words: "replace files that are there" },
    "user-library": USER_LIBRARY,
    json: JSON_OPTION,
  },
  after: ["Ends with 0 where a master was written, also where its loudness was not reached: it says what was."],
  examples: [
    ["master", "mix.wav", "--platform", "spotify", "--out", "master.wav"],
    ["master", "mix.wav", "--platform", "spotify", "--out", "master.wav", "--report", "master.html"],
    ["master", "mix.wav", "--platform", "tidal", "--rate", "44100", "--title", "Night", "--out", "master.flac"],
    ["master", "Song.als", "--chain", "--mix", "Song.wav", "--platform", "spotify", "--out", "Song (master).als"],
    ["master", "--album", "one.wav", "two.wav", "--platform", "spotify", "--out", "Masters"],
    ["master", "mix.wav", "--target", "-9", "--genre", "techno", "--reference", "other.wav", "--out", "master.wav"],
  ],
} as const satisfies CommandSpec;
