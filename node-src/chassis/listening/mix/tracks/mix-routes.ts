import { throughChain } from "#src/chassis/listening/mix/devices/through-chain.ts";
import { summedFeatures } from "#src/chassis/listening/mix/features/summed-features.ts";
import { throughGains } from "#src/chassis/listening/mix/features/through-gains.ts";
import { delayedGrid, type SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { destinationOf } from "#src/chassis/listening/mix/tracks/destination.ts";
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
}

/**
 * Follows every sound through devices, mixers, groups, sends and other tracks up to the main track.
 *
 * Shape: what passes a track passes its devices of a known law and its mixer; a stem and what it is sent have passed their own. Parts stay apart all
 * the way, so that each is known as it arrives.
 * Edge: what is silenced on its way does not arrive. Devices of an unknown law are passed as if they were off; one that follows a level follows that of all parts together. A return is followed to the main
 * track alone, and what a return sends only to those behind it.
 */
export function mixRoutes(set: LiveSet, sounds: ReadonlyMap<number, TrackSound>, grid: SongGrid): MixRoutes {
  const walk: Walk = { set, sounds, grid, sent: new Map() };
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
      return outOf(walk, track, sounds.get(track.id)?.heard === "stem" ? undefined : returnSound(set, track, sum));
    });
  return { arrived: [...arrived, ...returned], sent };
}

interface Walk {
  readonly set: LiveSet;
  readonly sounds: ReadonlyMap<number, TrackSound>;
  readonly grid: SongGrid;
  /** What was sent to each return so far. */
  readonly sent: Map<number, TrackFeatures[]>;
}

function leadsToMain(set: LiveSet, track: Track): boolean {
  const next = destinationOf(set, track);
  return "past" in next || next.to.kind === "main";
}

/** A return plays what it is sent, where all that its devices make of it is known. */
function returnSound(set: LiveSet, track: Track, features: TrackFeatures | null): TrackSound {
  const known = chainOf(set, track).devices.every(({ through }) => through !== "no");
  return { heard: features !== null && known ? "recording" : "no", features, said: [], missing: !known };
}

/** What leaves a track. */
function outOf(walk: Walk, track: Track, sound = walk.sounds.get(track.id)): readonly Part[] {
  const { set, grid } = walk;
  const from = (heard: TrackSound["heard"]) =>
    sound?.heard === heard && sound.features !== null ? [partOf(track, sound.features)] : [];
  const into = set.tracks.filter((each) => leadsInto(set, each, track)).flatMap((each) => outOf(walk, each));
  const stem = from("stem");
  if (isMuted(set, track)) return stem;
  const late = delayedGrid(grid, delayOf(set, track));
  const before = [
    ...from("freeze"),
    ...throughChain([...from("recording"), ...into], chainOf(set, track).stages, late),
  ];
  const gains = before.length === 0 ? null : mixerGains(set, track, late);
  const after = before.map((part) => ({
    ...part,
    features: gains === null ? part.features : throughGains(part.features, gains),
  }));
  send(walk, track, { before, after: [...stem, ...after] }, late);
  return wayOf(set, track).past === null ? [...stem, ...after] : [];
}

function partOf({ id, kind }: Track, features: TrackFeatures): Part {
  return { id, features, beside: kind === "group" };
}

function leadsInto(set: LiveSet, from: Track, to: Track): boolean {
  if (from.kind === "main" || from.kind === "return" || from.id === to.id) return false;
  const next = destinationOf(set, from);
  return !("past" in next) && next.to.id === to.id;
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
