import { MIX_ANALYSIS } from "#src/chassis/listening/room/finished/mix-analysis.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { qualityAnalysis } from "#src/chassis/listening/room/quality-analysis.ts";
import { checkMix } from "#src/decision/check/as-music/check-mix.ts";
import { hasSteadyKick } from "#src/decision/check/as-music/has-steady-kick.ts";
import { checkFile } from "#src/decision/check/check-file.ts";
import type { GenreDensity, PlatformAsks } from "#src/decision/check/judge.ts";
import { judgeDelivery } from "#src/decision/delivery/judge-delivery.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { standingWords } from "#src/knowledge/genres/stand-in-range.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import type { QualityReading } from "#src/model/quality/quality-reading.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { MetadataReader } from "#src/ports/metadata-reader.ts";

/** What a recording is checked for; `null` where that was not named. */
export interface CheckedFor {
  readonly platform: Platform | null;
  readonly genre: Genre | null;
}

/** All checks of a recording, and what they went by. */
export interface SoundChecked {
  readonly items: readonly CheckItem[];
  readonly reading: QualityReading;
  /** What the file holds besides and was left out. */
  readonly remark: string | null;
}

/** Both analyses are asked for at once, so that the file is read once for the two. */
export async function checkSound(
  path: string,
  { platform, genre }: CheckedFor,
  { files, metadata }: { readonly files: FilesAsked; readonly metadata: MetadataReader },
): Promise<Result<SoundChecked, Refusal>> {
  const [quality, music] = await Promise.all([files.of(path, qualityAnalysis()), files.of(path, MIX_ANALYSIS)]);
  if (!quality.ok) return quality;
  if (!music.ok) return music;
  const { features: reading, truncated, remark } = quality.value;
  const said = await metadata.read(path);
  const context = {
    platform: platform === null ? null : asks(platform, reading),
    genre: genre === null ? null : density(genre, reading),
    kick: hasSteadyKick(music.value.features.low),
    truncated,
    metadata: said.ok ? said.value.metadata : null,
  };
  const as = { mix: music.value.features, quality: reading, genre };
  return ok({ items: [...checkFile(reading, context), ...checkMix(as)], reading, remark });
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
