import { summedFeatures } from "#src/chassis/listening/mix/features/summed-features.ts";
import { heardTracks } from "#src/chassis/listening/mix/heard-tracks.ts";
import { heardKeys, steeringTracks } from "#src/chassis/listening/mix/keys/heard-keys.ts";
import { nothingThere } from "#src/chassis/listening/mix/nothing-there.ts";
import {
  barsOfFrames,
  type SongGrid,
  type SongPart,
  songGrid,
  songPart,
} from "#src/chassis/listening/mix/song-grid.ts";
import { type ExportedStems, exportedStems } from "#src/chassis/listening/mix/stems/exported-stems.ts";
import { placeStem, stemsBegin } from "#src/chassis/listening/mix/stems/place-stem.ts";
import { mixRoutes } from "#src/chassis/listening/mix/tracks/mix-routes.ts";
import { mixerWarnings } from "#src/chassis/listening/mix/tracks/mixer-warnings.ts";
import { silencedBy } from "#src/chassis/listening/mix/tracks/silenced-by.ts";
import { nothingPlays, type TrackSound, trackSound } from "#src/chassis/listening/mix/tracks/track-sound.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { LONGEST_MIX } from "#src/knowledge/longest-stretch.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Beats } from "#src/model/units.ts";

export interface MixAsked {
  /** Song beats; `null` for all of the arrangement. */
  readonly range: { readonly start: Beats; readonly end: Beats } | null;
  /** The folder of an export of All Individual Tracks; `null` for none. */
  readonly stems: string | null;
}

/**
 * Every track of a set as it arrives in the mix: by its stem, its frozen file, or its recordings through clips, devices of a known law, mixers, groups
 * and sends; or named, with the reason and the way out.
 *
 * Shape: no sound is made; features of files are moved to song time and through the mixer's laws. See docs/adr/0076.
 * Edge: refused where the stems cannot be used, or where the range is longer than is heard at once.
 */
export async function hearMix(set: LiveSet, asked: MixAsked, files: FilesAsked): Promise<Result<HeardMix, Refusal>> {
  const stems = asked.stems === null ? ok(null) : await exportedStems(asked.stems, set, files);
  if (!stems.ok) return stems;
  const part = songPart(set, asked.range, stems.value?.duration);
  const nothing = nothingThere(set, part);
  if (nothing !== null) return refused(refusal("clip-unknown", nothing));
  if (part.length > LONGEST_MIX) return refused(refusal("clip-unknown", tooLongWords(part)));
  const grid = songGrid(part);
  const placed = stems.value === null ? null : placedStems(stems.value, set, grid);
  const heard = set.tracks.map(
    async (track) => [track.id, await soundOf(set, track, { grid, files, placed })] as const,
  );
  const sounds = new Map(await Promise.all(heard));
  const steering = await steeringSounds(set, { grid, files, placed });
  const keys = heardKeys(set, new Map([...sounds, ...steering]));
  const routes = mixRoutes(set, { sounds, steering, keys }, grid);
  const sum = summedFeatures(
    routes.arrived.filter(({ beside }) => !beside).map(({ features }) => features),
    grid,
  );
  const tracks = heardTracks(set, {
    grid,
    sounds,
    keys,
    routes,
    mix: placed?.mix ?? null,
    sum,
    stems: placed !== null,
  });
  return ok({
    ...{ range: grid.range, start: grid.start, step: grid.step, frames: grid.frames },
    barAt: barsOfFrames(set, grid),
    tracks,
    mix:
      placed?.mix != null
        ? { features: placed.mix, from: "file" }
        : sum === null
          ? null
          : { features: sum, from: "sum" },
    warnings: [...(stems.value?.said ?? []), ...(placed?.said ?? []), ...mixerWarnings(set)],
  });
}

interface PlacedStems {
  readonly tracks: ReadonlyMap<number, TrackFeatures>;
  readonly mix: TrackFeatures | null;
  readonly said: readonly string[];
}

/** Stems on the song's grid. */
function placedStems({ tracks, mix, duration }: ExportedStems, set: LiveSet, grid: SongGrid): PlacedStems {
  const { begins, said } = stemsBegin(duration, grid, songPart(set, null).length);
  const placed = [...tracks].map(([id, stem]) => [id, placeStem(stem, begins, grid)] as const);
  return { tracks: new Map(placed), mix: mix === null ? null : placeStem(mix, begins, grid), said };
}

interface Hearing {
  readonly grid: SongGrid;
  readonly files: FilesAsked;
  readonly placed: PlacedStems | null;
}

/** What is silenced is not read; groups and returns play nothing of their own. */
async function soundOf(set: LiveSet, track: Track, { grid, files, placed }: Hearing): Promise<TrackSound> {
  const stem = placed?.tracks.get(track.id);
  if (stem !== undefined) return { heard: "stem", features: stem, said: [], missing: false };
  const silenced = silencedBy(set, track);
  if (silenced !== null) return nothingPlays(silenced);
  if (track.kind !== "audio" && track.kind !== "midi") return nothingPlays();
  return trackSound(set, track, grid, files);
}

/** What plays on tracks that nothing is heard of, where it steers devices of others: a mute or a missing way to the main track does not keep it from that. */
async function steeringSounds(
  set: LiveSet,
  { grid, files, placed }: Hearing,
): Promise<ReadonlyMap<number, TrackSound>> {
  const steering = steeringTracks(set);
  const silent = set.tracks.filter(
    (track) => steering.has(track.id) && placed?.tracks.get(track.id) === undefined && silencedBy(set, track) !== null,
  );
  const plays = silent.filter(({ kind }) => kind === "audio" || kind === "midi");
  return new Map(
    await Promise.all(plays.map(async (track) => [track.id, await trackSound(set, track, grid, files)] as const)),
  );
}

function tooLongWords({ length }: SongPart): string {
  const hours = (length / SECONDS_PER_HOUR).toFixed(1);
  return `The arrangement lasts ${hours} hours, and a mix is heard for at most ${LONGEST_MIX / SECONDS_PER_HOUR} at once: choose bars of it.`;
}

const SECONDS_PER_HOUR = 3600;
