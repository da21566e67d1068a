import { basename } from "node:path";
import { soundsIn } from "#src/adapters/disk/sound/sounds-in.ts";
import { fileFeatures } from "#src/chassis/listening/file-features.ts";
import { matchStems } from "#src/chassis/listening/mix/stems/match-stems.ts";
import { TRACK_ANALYSIS } from "#src/chassis/listening/room/finished/track-analysis.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Seconds } from "#src/model/units.ts";

/** An export of all tracks, in its own time. */
export interface ExportedStems {
  readonly tracks: ReadonlyMap<number, TrackFeatures>;
  readonly mix: TrackFeatures | null;
  readonly duration: Seconds;
  /** One sentence each. */
  readonly said: readonly string[];
}

/**
 * Hears the stems in a folder.
 *
 * Edge: refused where the folder cannot be read, holds no stem of the set, or was exported normalised: each file then has a level of its own. A file
 * that is not as long as most is of another export and left out.
 * Source: Ableton, Live 12 manual, "Exporting Audio and Video": files of all tracks are equally long, and lie behind their faders.
 */
export async function exportedStems(
  folder: string,
  set: LiveSet,
  files: FilesAsked,
): Promise<Result<ExportedStems, Refusal>> {
  const found = await soundsIn(folder);
  if (!found.ok) return found;
  const match = matchStems(found.value, set.tracks);
  if (match.files.size === 0) return refused(refusal("not-heard", noneWords(folder)));
  const heard = await Promise.all(
    [...match.files].map(async ([id, path]) => ({ id, path, file: await fileFeatures(files, path, TRACK_ANALYSIS) })),
  );
  const mix = match.mix === null ? null : await fileFeatures(files, match.mix, TRACK_ANALYSIS);
  const read = heard.flatMap(({ id, path, file }) => (file.ok ? [{ id, path, features: file.value.features }] : []));
  if (read.length > 1 && read.every(({ features }) => isNormalised(features)))
    return refused(refusal("not-heard", normalisedWords(folder)));
  const lengths = read.map(({ features }) => samplesOf(features));
  const length = usualLength(lengths);
  if (read.length > 1 && new Set(lengths).size === read.length)
    return refused(refusal("not-heard", unequalWords(folder)));
  const strays = read.filter(({ features }) => samplesOf(features) !== length);
  const kept = read.filter(({ features }) => samplesOf(features) === length);
  const mixed = mix?.ok === true && samplesOf(mix.value.features) === length ? mix.value.features : null;
  return ok({
    tracks: new Map(kept.map(({ id, features }) => [id, features])),
    mix: mixed,
    duration: kept[0]?.features.duration ?? 0,
    said: [
      ...match.said,
      ...heard.flatMap(({ file }) => (file.ok ? [] : [file.error.sentence])),
      ...strays.map(({ path }) => strayWords(path)),
      ...(match.mix !== null && mixed === null ? [strayWords(match.mix)] : []),
    ],
  });
}

/** Full scale, and what 16 bits may be under it. */
const FULL_SCALE = 1 - 2 ** -14;

/** Silent files have nothing to be normalised. */
function isNormalised({ peaks }: TrackFeatures): boolean {
  const peak = peaks.reduce((most, each) => Math.max(most, each), 0);
  return peak === 0 || peak >= FULL_SCALE;
}

function samplesOf({ duration, sampleRate }: TrackFeatures): number {
  return Math.round(duration * sampleRate);
}

function usualLength(lengths: readonly number[]): number | undefined {
  const count = (length: number) => lengths.filter((each) => each === length).length;
  return [...lengths].sort((one, other) => count(other) - count(one))[0];
}

function strayWords(path: string): string {
  return `“${basename(path)}” is not as long as the other stems and was left out: export all of them at once.`;
}

function noneWords(folder: string): string {
  return `No file in “${basename(folder)}” bears the name of a track of the set: name the folder of an export of All Individual Tracks.`;
}

function unequalWords(folder: string): string {
  return `No two files in “${basename(folder)}” are equally long, as stems of one export are: export All Individual Tracks at once.`;
}

function normalisedWords(folder: string): string {
  return `Every stem in “${basename(folder)}” peaks at 0.0 dBFS, as a normalised export does, so that their levels say nothing of the mix: export again with Normalize off.`;
}
