import type { CommandSpec } from "#src/cli/frame/command.ts";
import { GENRE_WORDS } from "#src/cli/frame/options/genre-words.ts";
import { ROLE_OPTION } from "#src/cli/frame/options/role-option.ts";
import { COPY_OPTIONS, JSON_OPTION, OUTPUT, REPORT_OPTIONS, SET_FILES } from "#src/cli/frame/options/shared-options.ts";

/** `steadyhand mix`: its table. */
export const MIX_COMMAND = {
  name: "mix",
  summary: "what is wrong with a mix, and what an engineer would try first; --apply makes a copy with it",
  about: [
    "Hears every track of a Live Set in the mix: clips, fades, devices of a known law, faders, pans, groups and sends, from the recordings, frozen files, or the stems that Live exported. Says who hides whom and where, what is too loud, too quiet, boomy, harsh, clipped or out of phase, and which moves it would make, each with its figures. A track that cannot be heard is named with the way out and left alone. On a good mix the answer is to leave it.",
  ],
  operands: {
    value: "SET.als",
    least: 1,
    most: 1,
    missing: "name a set to hear.",
    more: "one set at a time.",
    completes: SET_FILES,
  },
  options: {
    stems: {
      kind: "text",
      value: "DIR",
      group: "What is heard",
      completes: { kind: "folders" },
      words:
        "the folder of an export of All Individual Tracks from Live, not normalised: plug-ins and instruments are heard from it, and faders and pans are in it already",
    },
    bars: {
      kind: "text",
      value: "A..B",
      group: "What is heard",
      words: "bars of the arrangement from A to B, the last one included",
      usual: "the whole song",
    },
    genre: {
      kind: "text",
      value: "G",
      group: "What it is held against",
      completes: GENRE_WORDS,
      words: "what is usual of a genre, as house or hip-hop; without it, professional mixes",
    },
    role: ROLE_OPTION,
    lock: {
      kind: "text",
      value: "TRACK,...",
      group: "What it is held against",
      completes: { kind: "tracks" },
      words: "tracks that no move may touch, by name or by number from 1",
    },
    first: {
      kind: "text",
      value: "TRACK,...",
      group: "What it is held against",
      completes: { kind: "tracks" },
      words:
        "tracks that go before the others where one hides another, what matters most first; the lead voice goes before all of them, a kick before its bass",
    },
    apply: {
      kind: "text",
      value: "STAGES",
      group: "What is done about it",
      words:
        "make the moves of these stages in a copy of the set, hear each again in it, and take back what missed its prediction or left another fault: gain, pan, eq, dynamics, rebalance, space, bus, or all",
      usual: "nothing is done",
    },
    only: {
      kind: "text",
      value: "MOVE,...",
      group: "What is done about it",
      words: "with --apply: these moves alone, by their ids",
    },
    reject: {
      kind: "text",
      value: "MOVE,...",
      group: "What is done about it",
      words: "with --apply: all but these moves, by their ids",
    },
    learn: {
      kind: "switch",
      group: "What is done about it",
      words:
        "make moves as large as you have kept such moves, and remember what you reject, ask for by name, or move on in a copy: in one file of yours, which steadyhand taste shows and resets",
    },
    out: {
      ...COPY_OPTIONS.out,
      words: "with --apply: the copy to write, best beside the set, so that its recordings are found",
      usual: "My Song (mix).als beside the set",
    },
    preview: {
      kind: "text",
      value: "FILE,FILE",
      group: OUTPUT,
      words:
        "with --apply: the mix of the bars that are heard before and after the moves, rendered into two files of 24 bits as loud as each other; WAV, or FLAC by the name. What only Live can play is left out of both and named",
    },
    report: {
      ...REPORT_OPTIONS.report,
      words: "a page that shows who hides whom, each finding and each move with its figures",
    },
    open: REPORT_OPTIONS.open,
    force: { kind: "switch", group: OUTPUT, words: "replace a copy, a report or a preview that is there" },
    json: JSON_OPTION,
  },
  after: [
    "What a track loses to others is reckoned in phon, ten of which are half as loud, by a model of partial loudness at 96 dB SPL for 0 LUFS. It ranks and it vetoes; it is not the truth: the ear is.",
    "Ends with 0 also where tracks could not be heard, which are named, and where no move stands and no copy is written.",
  ],
  examples: [
    ["mix", "My Song.als"],
    ["mix", "My Song.als", "--bars", "9..41", "--genre", "house"],
    ["mix", "My Song.als", "--stems", "My Song stems", "--report", "mix.html"],
    ["mix", "My Song.als", "--apply", "all", "--lock", "Drums", "--out", "My Song mixed.als"],
    ["mix", "My Song.als", "--apply", "gain", "--preview", "before.wav,after.wav"],
  ],
} as const satisfies CommandSpec;
