import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { MIX_ANALYSIS } from "#src/chassis/listening/room/finished/mix-analysis.ts";
import { qualityAnalysis } from "#src/chassis/listening/room/quality-analysis.ts";
import { type FileWork, safely } from "#src/cli/batch/file-work.ts";
import { THREADS } from "#src/cli/batch/threads/thread-names.ts";
import type { Checked, HeardSound } from "#src/cli/check/checked-file.ts";
import { checkMix } from "#src/decision/check/as-music/check-mix.ts";
import { hasSteadyKick } from "#src/decision/check/as-music/has-steady-kick.ts";
import { checkFile } from "#src/decision/check/check-file.ts";
import type { GenreDensity, PlatformAsks } from "#src/decision/check/judge.ts";
import { judgeDelivery } from "#src/decision/delivery/judge-delivery.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { standingWords } from "#src/knowledge/genres/stand-in-range.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { QualityReading } from "#src/model/quality/quality-reading.ts";
import { ok } from "#src/model/result.ts";

export interface CheckTask {
  readonly path: string;
  readonly platform: Platform | null;
  readonly genre: Genre | null;
  /** What is drawn of the file is wanted too. */
  readonly drawn: boolean;
}

/** The checks of a file, and what a report draws of it; `null` where none is wanted. */
export interface CheckDone extends Checked {
  readonly heard: HeardSound | null;
}

/** One file checked. Both analyses are asked for at once, so that it is read once for the two. */
export const CHECKING: FileWork<CheckTask, CheckDone> = {
  thread: THREADS.check,
  doing: "Checking",
  done: "checked",
  work: safely("checked", async ({ path, platform, genre, drawn }, progress) => {
    const heard = (_: string, done: number) => progress.report(`Checking ${path}`, done);
    const files = audioOnDisk().listening.asker({ heard });
    const [quality, music] = await Promise.all([files.of(path, qualityAnalysis()), files.of(path, MIX_ANALYSIS)]);
    if (!quality.ok) return quality;
    if (!music.ok) return music;
    const { features, truncated, remark } = quality.value;
    const said = await audioMetadata().read(path);
    const context = {
      platform: platform === null ? null : asks(platform, features),
      genre: genre === null ? null : density(genre, features),
      kick: hasSteadyKick(music.value.features.low),
      truncated,
      metadata: said.ok ? said.value.metadata : null,
    };
    const as = { mix: music.value.features, quality: features, genre };
    const items = [...checkFile(features, context), ...checkMix(as)];
    return ok({ items, remark, heard: drawn ? heardSound(features) : null });
  }),
};

function heardSound({ file: { duration }, level: { truePeak, truePeaks }, loudness }: QualityReading): HeardSound {
  const { integrated, momentary, shortTerm } = loudness;
  return { duration, integrated, truePeak, truePeaks, momentary, shortTerm };
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
