import { type CommandCall, UsageError } from "#src/cli/frame/command.ts";
import type { MASTER_COMMAND } from "#src/cli/master/master-command.ts";
import { VERSIONS, type Version } from "#src/cli/master/stems/stem-parts.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { masterGoal } from "#src/decision/master/master-goal.ts";
import { findGenre, genreRefusal } from "#src/knowledge/genres/find-genre.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { MASTER_STAGES, type MasterStage } from "#src/knowledge/master/stages.ts";
import { findPlatform, platformRefusal } from "#src/knowledge/platforms/find-platform.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { readIsrc } from "#src/model/metadata/isrc.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import type { Hertz } from "#src/model/units.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";

/** A call of `master`, read. */
export interface MasterAsked {
  readonly platform: Platform | null;
  /** All there are, which are told what they make of the master. */
  readonly platforms: readonly Platform[];
  /** `null`: the platform has published no loudness, and none was named. */
  readonly goal: LoudnessGoal | null;
  readonly genre: Genre | null;
  readonly amount: number;
  readonly stages: readonly MasterStage[] | null;
  readonly encoding: SinkFormat["encoding"];
  readonly sampleRate: Hertz | null;
  /** What is said of the sound in place of what the file says; an empty text takes it away. */
  readonly says: Pick<SoundMetadata, "title" | "artist" | "isrc">;
}

type Options = CommandCall<typeof MASTER_COMMAND.options>["options"];

/** @throws UsageError for options that do not go together, and for names that nothing has. */
export function readOrder(options: Options, platforms: readonly Platform[]): MasterAsked {
  const { platform: id, target, ceiling, genre: named, stages, bits = "24" } = options;
  if (id === undefined && target === undefined)
    throw new UsageError("name what it is for: --platform spotify, or a loudness such as --target -14.");
  const platform = id === undefined ? null : findPlatform(id, platforms);
  if (id !== undefined && platform === null) throw new UsageError(`--platform: ${platformRefusal(id, platforms)}`);
  const genre = named === undefined ? null : findGenre(named);
  if (named !== undefined && genre === null) throw new UsageError(`--genre: ${genreRefusal(named)}`);
  return {
    platform,
    platforms,
    goal: masterGoal({ platform, target, ceiling, limiter: !options["no-limiter"] }),
    genre,
    amount: options.amount ?? 1,
    stages: stages === undefined ? null : readStages(stages),
    encoding: ENCODINGS[bits],
    sampleRate: options.rate ?? null,
    says: readSays(options),
  };
}

/** @throws UsageError for files and options that do not go together. */
export function checkTogether({ operands, options }: CommandCall<typeof MASTER_COMMAND.options>): void {
  if (operands.length === 0 && options.stems === undefined) throw new UsageError("name a file to master.");
  if (options.versions !== undefined && options.stems === undefined)
    throw new UsageError("--versions are made of stems: name their folder with --stems.");
  if (!options.album && operands.length > 1)
    throw new UsageError("master takes one file; with --album it takes several, and a folder as --out.");
  if (!options.album && options.format !== undefined)
    throw new UsageError("--format is for the files of an album: a single master is FLAC where --out ends in .flac.");
  for (const name of ["title", "isrc", "stage-outputs", "stems"] as const)
    if (options.album && options[name] !== undefined)
      throw new UsageError(`--${name} is for one recording: leave it out with --album.`);
}

const ENCODINGS = { "16": "s16le", "24": "s24le", "32f": "f32le" } as const;

function readSays({ title, artist, isrc }: Options): MasterAsked["says"] {
  const code = isrc === undefined || isrc === "" ? undefined : readIsrc(isrc);
  if (code?.ok === false) throw new UsageError(`--isrc: ${code.error}`);
  const recording = code?.value ?? isrc;
  return {
    ...(title !== undefined && { title }),
    ...(artist !== undefined && { artist }),
    ...(recording !== undefined && { isrc: recording }),
  };
}

/** @throws UsageError for a version that is none. */
export function readVersions(list: string | undefined): readonly Version[] {
  const words = (list ?? "").split(",").map((word) => word.trim().toLowerCase());
  const named = words.filter((word) => word !== "");
  if (list !== undefined && named.length === 0)
    throw new UsageError(`--versions takes a list such as instrumental,acappella: choose from ${VERSIONS.join(", ")}.`);
  const found = named.map((word) => {
    const version = VERSIONS.find((each) => each === word);
    if (version !== undefined) return version;
    throw new UsageError(
      `--versions: there is no version "${word}".${didYouMean(word, VERSIONS)} There are ${VERSIONS.join(", ")}.`,
    );
  });
  return [...new Set(found)];
}

function readStages(list: string): readonly MasterStage[] {
  const names = MASTER_STAGES.map(({ stage }) => stage);
  const words = list.split(",").map((word) => word.trim().toLowerCase());
  if (words.every((word) => word === ""))
    throw new UsageError(`--stages takes a list such as eq,glue: choose from ${names.join(", ")}.`);
  return words
    .filter((word) => word !== "")
    .map((word) => {
      const found = names.find((name) => name === word);
      if (found !== undefined) return found;
      throw new UsageError(
        `--stages: there is no stage "${word}".${didYouMean(word, names)} There are ${names.join(", ")}.`,
      );
    });
}
