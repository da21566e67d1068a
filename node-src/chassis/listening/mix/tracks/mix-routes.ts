import { type KeySound, throughChain } from "#src/chassis/listening/mix/devices/through-chain.ts";
import { summedFeatures } from "#src/chassis/listening/mix/features/summed-features.ts";
import { throughGains } from "#src/chassis/listening/mix/features/through-gains.ts";
import type { DeviceKey, KeyLookup, KeyTap } from "#src/chassis/listening/mix/keys/device-key.ts";
import { keysOf } from "#src/chassis/listening/mix/keys/key-reach.ts";
import { delayedGrid, type SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { destinationOf, leadsInto } from "#src/chassis/listening/mix/tracks/destination.ts";
import { mixerGains, sendGains } from "#src/chassis/listening/mix/tracks/mixer-gains.ts";
import { isMuted, wayOf } from "#src/chassis/listening/mix/tracks/silenced-by.ts";
import { chainOf, delayOf, type TrackSound } from "#src/chassis/listening/mix/tracks/track-sound.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";

/** What one track adds to the mix, on its way. */
export interface Part {
  /** The track that plays it. */
  readonly id: number;
  readonly features: TrackFeatures;
  /** A stem of a group: what it holds is in the parts of its tracks already. */
  readonly beside: boolean;
}

/** The sounds of a set on their way to the main track. */
export interface MixRoutes {
  /** What arrives there, as parts. */
  readonly arrived: readonly Part[];
  /** What arrives at the input of each return; `null` where nothing is sent. */
  readonly sent: ReadonlyMap<number, TrackFeatures | null>;
  readonly keySound: KeySound;
}

/**
 * Follows every sound through devices, mixers, groups, sends and other tracks up to the main track.
 *
 * Shape: what passes a track passes its devices of a known law and its mixer; a stem and what it is sent have passed their own. Parts stay apart all
 * the way, so that each is known as it arrives.
 * Edge: what is silenced on its way does not arrive. Devices of an unknown law are passed as if they were off; one that follows a level follows that of all parts together. A return is followed to the main
 * track alone, and what a return sends only to those behind it.
 */
export function mixRoutes(set: LiveSet, { sounds, steering, keys }: MixSounds, grid: SongGrid): MixRoutes {
  const asked = set.tracks.flatMap(keysOf);
  const walk: Walk = {
    ...{ set, sounds, grid, keys, steering, asked },
    sent: new Map(),
    left: new Map(),
    taps: new Map(),
  };
  const plain = set.tracks.filter(({ kind }) => kind !== "return" && kind !== "main");
  const heads = plain.filter((track) => leadsToMain(set, track));
  const arrived = heads.flatMap((track) => outOf(walk, track));
  const sent = new Map<number, TrackFeatures | null>();
  const returned = set.tracks
    .filter(({ kind }) => kind === "return")
    .flatMap((track) => {
      if (!leadsToMain(set, track)) return [];
      const sum = summedFeatures(walk.sent.get(track.id) ?? [], grid);
      sent.set(track.id, sum);
      return outOf(walk, track, sounds.get(track.id)?.heard === "stem" ? undefined : returnSound(walk, track, sum));
    });
  return { arrived: [...arrived, ...returned], sent, keySound: (key) => keySound(walk, key) };
}

/** What is known of each track before it is followed, by the tracks' ids. */
export interface MixSounds {
  readonly sounds: ReadonlyMap<number, TrackSound>;
  /** What plays on tracks that are silent in the mix, and steer devices of others. */
  readonly steering: ReadonlyMap<number, TrackSound>;
  readonly keys: KeyLookup;
}

interface Walk extends MixSounds {
  readonly set: LiveSet;
  readonly grid: SongGrid;
  readonly asked: readonly DeviceKey[];
  /** What left each track that was followed. */
  readonly left: Map<number, readonly Part[]>;
  /** What is heard where something listens. */
  readonly taps: Map<number, ReadonlyMap<KeyTap, TrackFeatures | null>>;
  /** What was sent to each return so far. */
  readonly sent: Map<number, TrackFeatures[]>;
}

/** A track that leads to the main track itself, or past the mix. */
export function leadsToMain(set: LiveSet, track: Track): boolean {
  const next = destinationOf(set, track);
  return "past" in next || next.to.kind === "main";
}

/** A return plays what it is sent, where all that its devices make of it is known. */
function returnSound({ set, keys }: Walk, track: Track, features: TrackFeatures | null): TrackSound {
  const known = chainOf(set, track, keys).devices.every(({ through }) => through !== "no");
  return { heard: features !== null && known ? "recording" : "no", features, said: [], missing: !known };
}

/** What leaves a track. Each is followed once, in whatever order the tracks stand. */
function outOf(walk: Walk, track: Track, sound = walk.sounds.get(track.id)): readonly Part[] {
  const known = walk.left.get(track.id);
  if (known !== undefined) return known;
  const left = throughTrack(walk, track, sound);
  walk.left.set(track.id, left);
  return left;
}

function throughTrack(walk: Walk, track: Track, sound: TrackSound | undefined): readonly Part[] {
  const { set, grid, keys } = walk;
  const into = set.tracks.filter((each) => leadsInto(set, each, track)).flatMap((each) => outOf(walk, each));
  const stem = soundFrom("stem", track, sound);
  const muted = isMuted(set, track);
  const steers = walk.steering.get(track.id);
  if (muted && steers === undefined) return stem;
  const late = delayedGrid(grid, delayOf(set, track));
  const played = steers ?? sound;
  const entered = [...soundFrom("recording", track, played), ...into];
  keepTap(walk, track, "pre-fx", entered);
  const { stages } = chainOf(set, track, keys);
  const before = [
    ...soundFrom("freeze", track, played),
    ...throughChain(entered, stages, late, (key) => keySound(walk, key)),
  ];
  keepTap(walk, track, "post-fx", before);
  if (muted) return stem;
  const gains = before.length === 0 ? null : mixerGains(set, track, late);
  const after = before.map((part) => ({
    ...part,
    features: gains === null ? part.features : throughGains(part.features, gains),
  }));
  keepTap(walk, track, "post-mixer", [...stem, ...after]);
  send(walk, track, { before, after: [...stem, ...after] }, late);
  return wayOf(set, track).past === null ? [...stem, ...after] : [];
}

function soundFrom(heard: TrackSound["heard"], track: Track, sound: TrackSound | undefined): readonly Part[] {
  return sound?.heard === heard && sound.features !== null ? [partOf(track, sound.features)] : [];
}

/** What a key hears. */
function keySound(walk: Walk, { track: id, tap }: DeviceKey): TrackFeatures | null {
  const track = walk.set.tracks.find((each) => each.id === id);
  if (track !== undefined && !walk.taps.get(id)?.has(tap)) outOf(walk, track);
  return walk.taps.get(id)?.get(tap) ?? null;
}

/** Where something listens at a track, that is kept as it is there: what comes behind changes sounds in place. */
function keepTap({ asked, taps, grid }: Walk, { id }: Track, tap: KeyTap, parts: readonly Part[]): void {
  if (!asked.some((key) => key.track === id && key.tap === tap)) return;
  const own = parts.filter(({ beside }) => !beside).map(({ features }) => features);
  taps.set(id, new Map([...(taps.get(id) ?? []), [tap, summedFeatures(own, grid)]]));
}

function partOf({ id, kind }: Track, features: TrackFeatures): Part {
  return { id, features, beside: kind === "group" };
}

/** What a group's stem has in it is sent by its tracks. A stem's way before its fader is not known. */
function send(
  { set, grid, sent }: Walk,
  track: Track,
  { before, after }: { readonly before: readonly Part[]; readonly after: readonly Part[] },
  late: SongGrid,
): void {
  const returns = set.tracks.filter(({ kind }) => kind === "return");
  track.mixer.sends.forEach((level, index) => {
    const to = returns[index];
    if (to === undefined || level.unheard !== undefined) return;
    const pre = set.sendsPre?.[index] === true;
    const parts = (pre ? before : after).filter(({ beside }) => !beside);
    const sum = summedFeatures(
      parts.map(({ features }) => features),
      grid,
    );
    if (sum === null) return;
    const gains = sendGains(track, level, late);
    if (gains.peaks.every((peak) => peak === 0)) return;
    sent.set(to.id, [...(sent.get(to.id) ?? []), throughGains(sum, gains)]);
  });
}
