import { type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { tableLines } from "#src/cli/frame/terminal/table-lines.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import type { PRESETS_COMMAND } from "#src/cli/presets/presets-command.ts";
import { GENRE_ANSWERS } from "#src/knowledge/genres/answers/genre-answers.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import type { Percentiles } from "#src/knowledge/genres/observed/observed-set.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { RELEASED_MUSIC } from "#src/knowledge/genres/observed/released-music.ts";

/** `steadyhand presets genres`: what was measured of each, of how many, by whom; and what became of each figure that is handed on. */
export async function listGenres({ options, terminal }: CommandCall<Options>): Promise<ExitCode> {
  if (options.search !== undefined) throw new UsageError("--search finds presets: presets genres lists all of them.");
  terminal.out(options.json ? toJson(GENRES_JSON) : genresWords(terminal.page));
  return 0;
}

type Options = typeof PRESETS_COMMAND.options;

const GENRES_JSON = {
  genres: GENRES,
  professionalMixes: PROFESSIONAL_MIXES,
  releasedMusic: RELEASED_MUSIC,
  answers: GENRE_ANSWERS,
};

function genresWords(page = Number.POSITIVE_INFINITY): string {
  return `${[...wrapped(HEAD, page, ""), ...GENRES.flatMap((genre) => ["", ...linesOf(genre, page)])].join("\n")}\n`;
}

const HEAD =
  "Observed, and no targets: tenth, fiftieth and ninetieth percentile. A genre shapes tone and dynamics; the destination sets the loudness.";

function linesOf({ id, name, aliases, observed, confidence, note }: Genre, page: number): readonly string[] {
  const told = [
    `${[id, ...aliases].join(", ")}`,
    `${confidence === "med" ? "medium" : confidence} confidence: ${note}`,
  ];
  const rows =
    observed === null ? [] : SERIES.map(([key, shown, unit, digits]) => [shown, ...three(observed[key], digits), unit]);
  return [
    name,
    ...told.flatMap((line) => wrapped(`${INDENT}${line}`, page, INDENT)),
    ...tableLines(rows, { page, indent: INDENT, hanging: INDENT }),
    ...(observed === null ? [] : wrapped(`${INDENT}${observed.source}, read ${observed.read}`, page, INDENT)),
  ];
}

const INDENT = "  ";

const SERIES = [
  ["integrated", "integrated", "LUFS", 1],
  ["peakToLoudness", "PLR", "dB", 1],
  ["peakToShortTerm", "PSR", "dB", 1],
  ["loudnessRange", "LRA", "LU", 1],
  ["correlation", "correlation", "", 2],
] as const;

function three({ p10, p50, p90 }: Percentiles<number>, digits: number): readonly string[] {
  return [p10, p50, p90].map((value) => value.toFixed(digits));
}
