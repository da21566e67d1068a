import type { Completed, NumberOption, SwitchOption, TextOption } from "#src/cli/frame/options/option-spec.ts";

/** The heading of options that say what is written and printed; help's own stands there too. */
export const OUTPUT = "What comes out";

/** One JSON document on stdout and nothing else there. */
export const JSON_OPTION = {
  kind: "switch",
  group: OUTPUT,
  words: "one JSON document on stdout",
} as const satisfies SwitchOption;

/** How many of several files are worked on at once. */
export const JOBS = {
  kind: "number",
  value: "N",
  unit: "",
  range: [1, 64],
  whole: true,
  group: "How it is done",
  words: "files at once",
  usual: "one a core",
} as const satisfies NumberOption;

/** Files and folders of sound, and `-`, as `cli/batch` takes them. */
export const RECORDINGS = {
  value: "FILE|FOLDER|-...",
  least: 1,
  most: "any",
  missing: "name a file or a folder.",
  piped: true,
  completes: { kind: "files", endings: ["wav", "wave", "aif", "aiff", "aifc", "flac", "mp3", "ogg"] },
} as const;

/** What `RECORDINGS` stand for, in the words of help. */
export const RECORDINGS_WORDS =
  "A folder stands for the audio files in it and in its folders, 16 deep, by name; what begins with a dot, links and files without audio are passed over. - stands for what is piped in, 4 GiB at most.";

/** A Live Set, by the endings that a shell offers. */
export const SET_FILES = { kind: "files", endings: ["als", "alc"] } as const satisfies Completed;

/** A page that shows what came of a drawing, and the browser that shows it. */
export const REPORT_OPTIONS = {
  report: {
    kind: "text",
    value: "R.html",
    group: OUTPUT,
    completes: { kind: "files", endings: ["html", "htm"] },
    words: "a page that shows the curve and its proof",
  },
  open: { kind: "switch", group: OUTPUT, words: "show the report in the browser when all is done" },
} as const satisfies Record<string, SwitchOption | TextOption>;

/** Where Live's User Library is. */
export const USER_LIBRARY = {
  kind: "text",
  value: "DIR",
  group: "Where things are",
  completes: { kind: "folders" },
  words: "where Live's User Library is, when it is not found by itself",
} as const satisfies TextOption;

/** The stretch of a set that a command listens to and writes over. */
export const STRETCH_OPTIONS = {
  track: {
    kind: "text",
    value: "T",
    required: true,
    group: "Where",
    completes: { kind: "tracks" },
    words: "the track by name, or by its number from 1",
  },
  clip: {
    kind: "text",
    value: "C",
    group: "Where",
    words:
      "the clip of this name; C#2 is the second of several that share it, in the session a scene's number will do too. In the arrangement a name means all clips that bear it, where no other stands between them",
  },
  in: {
    kind: "choice",
    value: "WHERE",
    choices: ["arrangement", "session"],
    group: "Where",
    words: "where the clips are",
    usual: "arrangement if the track has clips there",
  },
} as const;

/** The copy that is written, and what is told of it. */
export const COPY_OPTIONS = {
  out: {
    kind: "text",
    value: "OUT.als",
    group: OUTPUT,
    completes: SET_FILES,
    words: "the copy to write, best beside the set, so that its recordings are found",
    usual: "My Song (COMMAND).als beside the set",
  },
  ...REPORT_OPTIONS,
  force: {
    kind: "switch",
    group: OUTPUT,
    words: "replace a copy or a report that is there; without it both are left and nothing is written",
  },
  "dry-run": {
    kind: "switch",
    group: OUTPUT,
    words:
      "work everything out, say what would come of it and end as the real run would; nothing is written, no report either",
  },
  json: JSON_OPTION,
} as const;
