import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { MIX_ANALYSIS } from "#src/chassis/listening/room/finished/mix-analysis.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { qualityAnalysis } from "#src/chassis/listening/room/quality-analysis.ts";
import { type NamedPlatform, platformNamed } from "#src/chassis/presets/platforms/platform-named.ts";
import type { CHECK_COMMAND } from "#src/cli/check/check-command.ts";
import { checkWords } from "#src/cli/check/check-words.ts";
import type { Outcome } from "#src/cli/check/checked-file.ts";
import { type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { checkMix } from "#src/decision/check/as-music/check-mix.ts";
import { checkFile } from "#src/decision/check/check-file.ts";
import type { GenreDensity, PlatformAsks } from "#src/decision/check/judge.ts";
import { judgeDelivery } from "#src/decision/delivery/judge-delivery.ts";
import { findGenre, genreRefusal } from "#src/knowledge/genres/find-genre.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { standingWords } from "#src/knowledge/genres/stand-in-range.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { QualityReading } from "#src/model/quality/quality-reading.ts";

/** Quality control of finished files. */
export async function check({ operands, options, terminal }: CheckCall): Promise<ExitCode> {
  const against = await readAgainst(options);
  for (const note of against.notes) warn(terminal, note);
  const progress = terminalProgress(terminal);
  const heard = (path: string, done: number) => progress.report(`Checking ${path}`, done);
  const files = audioOnDisk().listening.asker({ heard });
  const outcomes: Outcome[] = [];
  try {
    for (const file of operands) outcomes.push(await checked(file, files, against));
  } finally {
    progress.end();
  }
  for (const outcome of outcomes) if ("error" in outcome) refuse(terminal, outcome.error);
  if (options.json) terminal.out(toJson(outcomes.length === 1 ? outcomes[0] : outcomes));
  else
    terminal.out(outcomes.flatMap((outcome) => ("error" in outcome ? [] : [checkWords(outcome, terminal)])).join("\n"));
  return outcomes.some(isWrong) ? 1 : 0;
}

/** @throws UsageError for a genre and a platform that is not known. */
async function readAgainst({ platform: asked, genre: named, ...options }: CheckCall["options"]): Promise<Against> {
  const genre = named === undefined ? null : findGenre(named);
  if (named !== undefined && genre === null) throw new UsageError(`--genre: ${genreRefusal(named)}`);
  if (asked === undefined) return { platform: null, notes: [], genre };
  const found = await platformNamed(asked, options["user-library"]);
  if (!found.ok) throw new UsageError(`--platform: ${found.error}`);
  return { ...found.value, genre };
}

type CheckCall = CommandCall<typeof CHECK_COMMAND.options>;

interface Against extends Pick<NamedPlatform, "notes"> {
  readonly platform: Platform | null;
  readonly genre: Genre | null;
}

/** Both analyses are asked for at once, so that the file is read once for the two. */
async function checked(file: string, files: FilesAsked, { platform, genre }: Against): Promise<Outcome> {
  const [heard, music] = await Promise.all([files.of(file, qualityAnalysis()), files.of(file, MIX_ANALYSIS)]);
  if (!heard.ok) return { file, error: heard.error.sentence };
  if (!music.ok) return { file, error: music.error.sentence };
  const { features, truncated, remark } = heard.value;
  const said = await audioMetadata().read(file);
  const context = {
    platform: platform === null ? null : asks(platform, features),
    genre: genre === null ? null : density(genre, features),
    truncated,
    metadata: said.ok ? said.value.metadata : null,
  };
  const items = [...checkFile(features, context), ...checkMix({ mix: music.value.features, quality: features, genre })];
  return { file, platform: platform?.id ?? null, genre: genre?.id ?? null, items, remark };
}

function asks(platform: Platform, { loudness, level, file }: QualityReading): PlatformAsks {
  const delivered = { integrated: loudness.integrated, truePeak: level.truePeak, duration: file.duration };
  const { ceiling } = judgeDelivery({ ...platform, platform }, delivered);
  return { name: platform.name, loudness: platform.loudness, tolerance: platform.tolerance, ceiling };
}

function density(genre: Genre, { loudness }: QualityReading): GenreDensity | null {
  const { observed, name } = genre;
  if (observed === null) return null;
  const { peakToLoudness } = loudness;
  const words = peakToLoudness === null ? null : standingWords("peakToLoudness", peakToLoudness, genre);
  return { name, densest: observed.peakToLoudness.p10, words };
}

function isWrong(outcome: Outcome): boolean {
  return "error" in outcome || outcome.items.some(({ verdict }) => verdict === "fail");
}
