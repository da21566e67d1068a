import { basename } from "node:path";
import type { FileFeaturesOf } from "#src/chassis/listening/room/file-analysis.ts";
import type { FilesAsked, ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { MASTER_ANALYSIS } from "#src/chassis/listening/room/master-analysis.ts";
import type { Reference } from "#src/chassis/render/master/told/master-told.ts";
import { GATING } from "#src/knowledge/gating.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

/** A file as a mix. */
export type HeardMix = FileFeaturesOf<MixFeatures>;

/** What files hold, in their order; refused where one of them has no loudness. An end of the signal rejects with its reason. */
export async function hearMixes(
  listening: ListeningRoom,
  paths: readonly string[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<Result<readonly HeardMix[], Refusal>> {
  const heard = (path: string, done: number) => progress.report(`Measuring “${basename(path)}”`, done);
  const asker = listening.asker({ heard, ...(signal && { signal }) });
  const mixes: HeardMix[] = [];
  for (const found of await Promise.all(paths.map((path) => loudFeatures(asker, path)))) {
    if (!found.ok) return found;
    mixes.push(found.value);
  }
  return ok(mixes);
}

/** A file that was heard as a reference, by its name; `null` where none was asked for. */
export function referenceOf(path: string | null, heard: HeardMix | undefined): Reference | null {
  return path === null || heard === undefined ? null : { path, features: heard.features };
}

async function loudFeatures(asker: FilesAsked, path: string): Promise<Result<HeardMix, Refusal>> {
  const found = await asker.of(path, MASTER_ANALYSIS);
  if (!found.ok || Number.isFinite(found.value.features.integrated)) return found;
  const why =
    found.value.features.duration < GATING.block
      ? `is shorter than ${GATING.block * 1000} ms`
      : "is silent, or all of it lies under -70 LUFS";
  return refused(
    refusal("audio-unsupported", `“${basename(path)}” ${why}: it has no loudness that a master could go by.`),
  );
}
