import { unknownReturnWords } from "#src/chassis/listening/mix/heard-tracks.ts";
import type { DeviceKey, KeyLookup, KeyTap } from "#src/chassis/listening/mix/keys/device-key.ts";
import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { leadsInto } from "#src/chassis/listening/mix/tracks/destination.ts";
import { leadsToMain } from "#src/chassis/listening/mix/tracks/mix-routes.ts";
import { type GainCourse, mixerCourse, sendCourse } from "#src/chassis/listening/mix/tracks/mixer-gains.ts";
import { isMuted, wayOf } from "#src/chassis/listening/mix/tracks/silenced-by.ts";
import { chainOf, delayOf, hiddenWords } from "#src/chassis/listening/mix/tracks/track-sound.ts";
import { clipStream, type OpenStream } from "#src/chassis/render/mix/clips/clip-stream.ts";
import type { SoundPorts } from "#src/chassis/render/mix/clips/clip-voice.ts";
import { gained } from "#src/chassis/render/mix/streams/gained.ts";
import { type SongPlace, songPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import { type SongStream, summed, tapped } from "#src/chassis/render/mix/streams/song-stream.ts";
import { throughDevices } from "#src/chassis/render/mix/streams/through-devices.ts";
import type { OwnClips } from "#src/chassis/render/mix/tracks/own-clips.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { Hertz } from "#src/model/units.ts";

/** A set that is being followed to its main track. */
export interface Walk {
  readonly set: LiveSet;
  readonly grid: SongGrid;
  readonly sampleRate: Hertz;
  readonly ports: SoundPorts;
  /** What each track itself plays. */
  readonly own: ReadonlyMap<number, OwnClips>;
  readonly keys: KeyLookup;
  /** What left each track that was followed: nothing, or one stream. */
  readonly left: Map<number, readonly SongStream[]>;
  /** Where a key may listen. */
  readonly taps: Map<number, Readonly<Partial<Record<KeyTap, () => SongStream>>>>;
  /** What was sent to each return so far. */
  readonly sent: Map<number, SongStream[]>;
  readonly open: OpenStream[];
  readonly without: Set<string>;
}

/** The samples of a range as a track has them drawn. */
export function placeOf({ set, grid, sampleRate }: Walk, track: Track): SongPlace {
  return songPlace(grid, sampleRate, delayOf(set, track));
}

/** What leaves a track: nothing, or one stream. Each is followed once, in whatever order the tracks stand. */
export function outOf(walk: Walk, track: Track): readonly SongStream[] {
  const known = walk.left.get(track.id);
  if (known !== undefined) return known;
  const left = throughTrack(walk, track);
  walk.left.set(track.id, left);
  return left;
}

function throughTrack(walk: Walk, track: Track): readonly SongStream[] {
  const { set, own, ports } = walk;
  const into = set.tracks.filter((each) => leadsInto(set, each, track)).flatMap((each) => outOf(walk, each));
  const muted = isMuted(set, track);
  const { clips = [], from } = own.get(track.id) ?? {};
  if (muted && clips.length === 0) return [];
  const played = clips.length === 0 ? [] : [opened(walk, clipStream(clips, placeOf(walk, track), ports))];
  const entered = from === "freeze" ? into : [...played, ...into];
  const before = tapped(summed(entered));
  walk.taps.set(track.id, { "pre-fx": before });
  const through = entered.length === 0 ? [] : [throughChain(walk, track, before())];
  const behind = [...(from === "freeze" ? played : []), ...through];
  return behind.length === 0 ? [] : throughMixer(walk, track, summed(behind), muted);
}

function opened(walk: Walk, stream: OpenStream): OpenStream {
  walk.open.push(stream);
  return stream;
}

/** A return plays what it is sent, where all that its devices make of it is known. */
export function outOfReturn(walk: Walk, track: Track): readonly SongStream[] {
  const into = walk.sent.get(track.id) ?? [];
  if (into.length === 0) return [];
  return throughMixer(walk, track, throughChain(walk, track, summed(into)), false);
}

/** Through the devices of a known law; the others are named. */
export function throughChain(walk: Walk, track: Track, stream: SongStream): SongStream {
  const { hiding, without, sounding } = chainOf(walk.set, track, walk.keys);
  if (hiding.length > 0) leaveOut(walk, track, hiddenWords(walk.set, hiding));
  for (const words of without) leaveOut(walk, track, `It is heard ${words}.`);
  return throughDevices(stream, sounding, placeOf(walk, track), (key) => keyStream(walk, key));
}

/** What a key hears; `null` for silence. */
function keyStream(walk: Walk, { track: id, tap }: DeviceKey): SongStream | null {
  const track = walk.set.tracks.find((each) => each.id === id);
  if (track !== undefined) outOf(walk, track);
  return walk.taps.get(id)?.[tap]?.() ?? null;
}

/** Through fader and pan, with what is sent on the way. A muted track is heard by keys alone. */
function throughMixer(walk: Walk, track: Track, stream: SongStream, muted: boolean): readonly SongStream[] {
  const { set, taps } = walk;
  const place = placeOf(walk, track);
  const before = tapped(stream);
  let behind: (() => SongStream) | null = null;
  const after = () => {
    behind ??= tapped(gained(before(), mixerCourse(set, track), place));
    return behind();
  };
  taps.set(track.id, { ...taps.get(track.id), "post-fx": before, ...(muted ? {} : { "post-mixer": after }) });
  if (muted) return [];
  send(walk, track, { before, after }, place);
  return wayOf(set, track).past === null ? [after()] : [];
}

type Taps = Readonly<Record<"before" | "after", () => SongStream>>;

/** What a track sends, before or behind its fader; to returns behind it alone where it is one. */
function send(walk: Walk, track: Track, taps: Taps, place: SongPlace): void {
  const { set, sent } = walk;
  const returns = set.tracks.filter(({ kind }) => kind === "return");
  const behind = returns.slice(returns.indexOf(track) + 1);
  for (const [index, to] of returns.entries()) {
    const course = sentTo(track, index);
    if (course === null || !behind.includes(to) || !leadsToMain(set, to) || isMuted(set, to)) continue;
    const unknown = unknownIn(walk, to);
    if (unknown.length === 0) {
      const tap = set.sendsPre?.[index] === true ? taps.before : taps.after;
      sent.set(to.id, [...(sent.get(to.id) ?? []), gained(tap(), course, place)]);
    } else leaveOut(walk, to, unknownReturnWords(walk.set, unknown));
  }
}

/** What one of a track's sends lets through; `null` for nothing. */
function sentTo(track: Track, index: number): GainCourse | null {
  const level = track.mixer.sends[index];
  if (level === undefined || level.unheard !== undefined) return null;
  const course = sendCourse(track, level);
  return course.knots.length === 0 && course.gainsAt(0).every((gain) => gain === 0) ? null : course;
}

/** Names of devices that are on and whose sound is not known. */
function unknownIn({ set, keys }: Walk, track: Track): readonly string[] {
  return chainOf(set, track, keys).devices.flatMap(({ through, name }) => (through === "no" ? [name] : []));
}

/** That something is left out of a mix, said of its track. */
export function leaveOut({ without }: Pick<Walk, "without">, { name }: Track, sentence: string): void {
  without.add(`“${name}”: ${sentence}`);
}
