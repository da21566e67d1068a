import type { CommandSpec } from "#src/cli/frame/command.ts";
import { GENRE_WORDS } from "#src/cli/frame/options/genre-words.ts";
import { PLATFORM_WORDS } from "#src/cli/frame/options/platform-words.ts";
import {
  JOBS,
  JSON_OPTION,
  OUTPUT,
  RECORDINGS,
  RECORDINGS_WORDS,
  REPORT_OPTIONS,
  USER_LIBRARY,
} from "#src/cli/frame/options/shared-options.ts";

/** `steadyhand check`: its table. */
export const CHECK_COMMAND = {
  name: "check",
  summary: "quality control of finished files: pass, fail or not tested, with evidence and place",
  about: [
    "Holds WAV, AIFF, FLAC, MP3 and Ogg Vorbis files against a list of checks: clipping, peaks, offset, phase, mono, loudness, silence, cut tails, format and more, and as music: kick and bass, mono and small loudspeakers by range, mud, harshness, punch, image. Each says what was measured, its limit, and where in the file; nothing is changed. A check that the file or a missing option gives nothing to go by is not tested, which is no failure.",
    RECORDINGS_WORDS,
  ],
  operands: { ...RECORDINGS, missing: "name a file to check." },
  options: {
    platform: {
      kind: "text",
      value: "P",
      group: "What it is held against",
      completes: PLATFORM_WORDS,
      words:
        "the loudness and the ceiling of a service or a standard: spotify, apple, youtube, tidal, podcast, r128 and others (steadyhand presets platforms lists them, yours too)",
    },
    genre: {
      kind: "text",
      value: "G",
      group: "What it is held against",
      completes: GENRE_WORDS,
      words:
        "what is usual of recordings of a genre, as house or hip-hop, in density, tone and sides; sets no loudness; without it, professional mixes and released music",
    },
    report: {
      ...REPORT_OPTIONS.report,
      words: "a page that shows each check with its evidence, and where in the file it fails; several files in one",
    },
    open: REPORT_OPTIONS.open,
    force: { kind: "switch", group: OUTPUT, words: "replace a report that is there" },
    jobs: { ...JOBS, words: "files checked at once" },
    "user-library": USER_LIBRARY,
    json: {
      ...JSON_OPTION,
      words:
        "one JSON document on stdout: an object for one file, an array for several or a folder; {file, error} for a file that failed",
    },
  },
  after: ["Ends with 1 where a check fails or a file cannot be read."],
  examples: [
    ["check", "master.wav"],
    ["check", "master.wav", "--platform", "spotify"],
    ["check", "master.wav", "--platform", "spotify", "--report", "check.html"],
    ["check", "master.wav", "--genre", "house"],
    ["check", "Masters", "--json"],
  ],
} as const satisfies CommandSpec;
