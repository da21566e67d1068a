import { type ClipSounds, clipSounds } from "#src/chassis/listening/mix/clips/clip-sounds.ts";
import { type ChainSound, chainSound } from "#src/chassis/listening/mix/devices/chain-sound.ts";
import type { KeyLookup } from "#src/chassis/listening/mix/keys/device-key.ts";
import { delayedGrid, type SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { waysOut } from "#src/chassis/listening/mix/ways-out.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import type { AudioClip, Clip, LiveSet, Track } from "#src/model/live-set.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { heardDelay } from "#src/model/song/heard-delay.ts";
import type { Seconds } from "#src/model/units.ts";

/** What a track itself plays, before the mixer unless it is a stem. */
export interface TrackSound {
  readonly heard: HeardTrack["heard"];
  readonly features: TrackFeatures | null;
  /** One sentence each. */
  readonly said: readonly string[];
  /** Something plays here and is not heard. */
  readonly missing: boolean;
}

/** A track that Live's own audio is not at hand of: by its frozen file, else by its recordings; else why not, with the way out. */
export async function trackSound(set: LiveSet, track: Track, grid: SongGrid, files: FilesAsked): Promise<TrackSound> {
  const own = delayedGrid(grid, delayOf(set, track));
  const frozen = await frozenSound(set, track, own, files);
  if (frozen?.features != null) return { heard: "freeze", ...frozen, missing: false };
  const before = frozen?.said ?? [];
  const plays = clipsPlayed(set, track, own);
  if ("silent" in plays) return nothingPlays(plays.silent);
  if ("unheard" in plays) return notHeard(...before, plays.unheard);
  const played = await clipSounds(plays.clips, own, files);
  if (played === null) return nothingPlays(silentWords(set, track));
  const { features, said } = played;
  if (features === null) return notHeard(...before, ...said);
  return { heard: "recording", features, said: [...before, ...said], missing: false };
}

/**
 * The recordings that a track plays where it is not frozen; or why it plays nothing there, or why only Live can play it, each a sentence.
 *
 * @param grid the track's own, its delay in it.
 */
export function clipsPlayed(
  set: LiveSet,
  track: Track,
  grid: SongGrid,
): { readonly clips: readonly AudioClip[] } | { readonly silent: string } | { readonly unheard: string } {
  if (!playsIn(track, grid)) return { silent: silentWords(set, track) };
  if (track.kind === "midi") return { unheard: `Only Live can play its instrument: ${waysOut(set).made}.` };
  const hiding = hidingOf(set, track);
  return hiding.length > 0 ? { unheard: hiddenWords(set, hiding) } : { clips: track.clips.filter(isAudio) };
}

/** A track that adds nothing, and why. */
export function nothingPlays(...said: readonly string[]): TrackSound {
  return { heard: "no", features: null, said, missing: false };
}

/** The devices of a track, each with what steers it. Their filters are taken at the rate of the track's recordings, as a set does not name its own. */
export function chainOf({ liveVersion }: LiveSet, track: Track, keys: KeyLookup): ChainSound {
  const rates = track.clips.filter(isAudio).map(({ sample }) => sample.sampleRate);
  return chainSound(track, { liveVersion, sampleRate: rates.find((rate) => rate > 0) ?? USUAL_RATE, keys });
}

/** Devices of a track behind which nothing is known of the sound, whatever steers them. */
export function hidingOf(set: LiveSet, track: Track): readonly string[] {
  return chainOf(set, track, () => null).hiding;
}

/** Source: Live's own sample rate of a new installation. */
const USUAL_RATE = 44_100;

/** By how much later a track is heard than it is drawn, its groups' delays with its own. */
export function delayOf(set: LiveSet, track: Track): Seconds {
  const main = set.tracks.find(({ kind }) => kind === "main");
  return main === undefined ? 0 : heardDelay(set, track, main);
}

function isAudio(clip: Clip): clip is AudioClip {
  return clip.kind === "audio";
}

/** Left-overs of a track that is not frozen are no clips of it. */
async function frozenSound(set: LiveSet, track: Track, grid: SongGrid, files: FilesAsked): Promise<ClipSounds | null> {
  if (track.frozen !== true) return null;
  if (track.frozenClips === undefined) return { features: null, said: [`It is frozen, and ${waysOut(set).frozen}.`] };
  const played = await clipSounds(track.frozenClips, grid, files);
  if (played === null) return { features: null, said: [] };
  return played.features === null
    ? { ...played, said: ["The file that it was frozen to was not found.", ...played.said] }
    : played;
}

function notHeard(...said: readonly string[]): TrackSound {
  return { heard: "no", features: null, said: [...new Set(said)], missing: true };
}

function playsIn({ clips }: Track, { edges }: SongGrid): boolean {
  return clips.some(
    ({ place, disabled, start, end }) =>
      place === "arrangement" && !disabled && end > edges[0]! && start < edges.at(-1)!,
  );
}

/** Why what passes some devices is not heard, with the way out. */
export function hiddenWords(set: LiveSet, hiding: readonly string[]): string {
  const names = hiding.map((name) => `“${name}”`).join(", ");
  return `Only Live can play it through ${names}: ${waysOut(set).made}.`;
}

function silentWords(set: LiveSet, { clips, unfollowed }: Track): string {
  if (unfollowed !== undefined) return `It is not followed, because ${unfollowed}.`;
  const session = clips.length > 0 && clips.every(({ place }) => place === "session");
  return session
    ? `Its clips are in the session, and the arrangement is heard: ${waysOut(set).session}.`
    : "None of its clips plays here.";
}
