import { heardKeys, steeringTracks } from "#src/chassis/listening/mix/keys/heard-keys.ts";
import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { leadsToMain } from "#src/chassis/listening/mix/tracks/mix-routes.ts";
import { mixerCourse } from "#src/chassis/listening/mix/tracks/mixer-gains.ts";
import { delayOf, type TrackSound } from "#src/chassis/listening/mix/tracks/track-sound.ts";
import type { SoundPorts } from "#src/chassis/render/mix/clips/clip-voice.ts";
import type { FileFormats } from "#src/chassis/render/mix/file-formats.ts";
import { gained } from "#src/chassis/render/mix/streams/gained.ts";
import { songPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import { type SongStream, summed } from "#src/chassis/render/mix/streams/song-stream.ts";
import { type OwnClips, ownClips } from "#src/chassis/render/mix/tracks/own-clips.ts";
import {
  leaveOut,
  outOf,
  outOfReturn,
  placeOf,
  throughChain,
  type Walk,
} from "#src/chassis/render/mix/tracks/track-streams.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Hertz } from "#src/model/units.ts";

/** A set on its way to be sound. */
export interface MixStreams {
  /** What leaves the main track; `null` where nothing of the set can be rendered. */
  readonly mix: SongStream | null;
  /** What of the set is left out, a sentence each that begins with its track. */
  readonly without: readonly string[];
  /** Clips that are stretched. */
  readonly stretched: number;
  /** Closes every file that is open. */
  close(): Promise<void>;
}

export interface StreamPorts extends SoundPorts {
  readonly formats: FileFormats;
}

/**
 * Leads every sound through devices, mixers, groups, sends and other tracks up to the main track, on the ways by which the hearing follows them.
 *
 * Edge: what is silenced on its way is not rendered, what only Live can play is named; devices of an unknown law are passed as if they were off, but
 * for a return, which is left out with one.
 */
export function mixStreams(
  set: LiveSet,
  grid: SongGrid,
  sampleRate: Hertz,
  { formats, ...ports }: StreamPorts,
): MixStreams {
  const own = allOwnClips(set, grid, sampleRate, formats);
  const keys = heardKeys(set, new Map([...own].map(([id, clips]) => [id, soundOf(clips)])));
  const walk: Walk = {
    ...{ set, grid, sampleRate, ports, own, keys },
    ...{ sent: new Map(), left: new Map(), taps: new Map(), open: [], without: new Set() },
  };
  for (const track of set.tracks) for (const words of own.get(track.id)?.without ?? []) leaveOut(walk, track, words);
  const heads = set.tracks.filter(
    (track) => track.kind !== "return" && track.kind !== "main" && leadsToMain(set, track),
  );
  const arrived = heads.flatMap((track) => outOf(walk, track));
  const returned = set.tracks.filter(({ kind }) => kind === "return").flatMap((track) => outOfReturn(walk, track));
  const all = [...arrived, ...returned];
  return {
    mix: all.length === 0 ? null : throughMain(walk, summed(all)),
    without: [...walk.without],
    stretched: [...own.values()].flatMap(({ clips }) => clips).filter(({ motion }) => motion === "stretched").length,
    close: async () => {
      for (const stream of walk.open) await stream.close();
    },
  };
}

/** What each track plays, those among them that are silent in the mix and steer devices of others. */
function allOwnClips(
  set: LiveSet,
  grid: SongGrid,
  sampleRate: Hertz,
  formats: FileFormats,
): ReadonlyMap<number, OwnClips> {
  const steering = steeringTracks(set);
  return new Map(
    set.tracks.map((track) => {
      const place = songPlace(grid, sampleRate, delayOf(set, track));
      return [track.id, ownClips(set, track, { place, formats, steers: steering.has(track.id) })];
    }),
  );
}

/** As the hearing has it, without what is heard. */
function soundOf({ from, clips, without, missing }: OwnClips): TrackSound {
  return { heard: clips.length === 0 ? "no" : from, features: null, said: without, missing };
}

function throughMain(walk: Walk, sum: SongStream): SongStream {
  const main = walk.set.tracks.find(({ kind }) => kind === "main");
  if (main === undefined) return sum;
  const place = placeOf(walk, main);
  return gained(throughChain(walk, main, sum), mixerCourse(walk.set, main), place);
}
