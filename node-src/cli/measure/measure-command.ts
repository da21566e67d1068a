import type { CommandSpec } from "#src/cli/frame/command.ts";
import {
  JOBS,
  JSON_OPTION,
  OUTPUT,
  RECORDINGS,
  RECORDINGS_WORDS,
  USER_LIBRARY,
} from "#src/cli/frame/options/shared-options.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

const HOW = "How it is measured";

/** `steadyhand measure`: its table. */
export const MEASURE_COMMAND = {
  name: "measure",
  summary: "loudness, true peak, levels and stereo of audio files",
  about: [
    `Measures WAV, AIFF, FLAC, MP3 and Ogg Vorbis files by ITU-R BS.1770-5 and EBU Tech 3341/3342. ${RECORDINGS_WORDS}`,
  ],
  operands: { ...RECORDINGS, missing: "name a file to measure." },
  options: {
    target: {
      kind: "number",
      value: "T",
      unit: "LUFS",
      range: [-70, 0],
      names: PLATFORMS.map(({ id }) => id),
      aliases: Object.fromEntries(
        PLATFORMS.flatMap(({ id, name, aliases }) => [name, ...aliases].map((each) => [each, id])),
      ),
      open: true,
      group: HOW,
      words:
        "pass or fail against spotify, apple, youtube, tidal, podcast, r128 and others (steadyhand presets platforms lists them, yours too), or against a loudness such as -16; says by how much, and what the service would do when it plays it",
    },
    jobs: { ...JOBS, group: HOW, words: "files measured at once" },
    at: {
      kind: "number",
      value: "SECONDS",
      unit: "s",
      range: [0.01, 10],
      group: HOW,
      words: "with --json: also a series of momentary, short-term and true peak, one entry each so many seconds",
    },
    spectrum: {
      kind: "switch",
      group: HOW,
      words: "also the levels of seven named ranges; with --json of ERB bands, too",
    },
    "user-library": USER_LIBRARY,
    table: { kind: "switch", group: OUTPUT, words: "one line a file" },
    csv: { kind: "switch", group: OUTPUT, words: "comma-separated values (RFC 4180), always the same columns" },
    json: {
      ...JSON_OPTION,
      words:
        "one JSON document on stdout: an object for one file, an array for several or a folder; {file, error} for a file that failed",
    },
  },
  after: ["Ends with 1 where a file failed, or fails its target."],
  examples: [
    ["measure", "mix.wav"],
    ["measure", "mix.wav", "--json", "--at", "0.1"],
    ["measure", "Masters", "--table", "--target", "spotify"],
  ],
} as const satisfies CommandSpec;
