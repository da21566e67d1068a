import { createPlayer, type PlayerHost } from "#src/chassis/player/create-player.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";

/** What Max puts into a `v8` object's global scope. */
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let inlets: number;
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let outlets: number;
declare const LiveAPI: new (path: string) => LiveObject;
declare function outlet(index: number, message: readonly (number | string)[]): void;

interface LiveObject {
  path: string;
  readonly id: number | string;
  readonly unquotedpath: string;
  get(property: string): readonly (number | string)[];
}

inlets = 1;
/** `LINE RAMPS...` of the stage; `PLACE RAMPS...` of a mapped parameter, and `hold PLACE 0|1`; messages for the face; what to store. */
outlets = 4;

/** Live's objects exist only after `live.thisdevice` has spoken; each is made once and used again. */
let live: { readonly song: LiveObject; readonly track: LiveObject; readonly clip: LiveObject } | null = null;

const player = createPlayer({
  song: () => ({
    tempo: read(live?.song, "tempo"),
    position: read(live?.song, "current_song_time"),
    loop: songLoop(live?.song),
  }),
  playingClip,
  ramp: (target, index, ramps) => outlet(target === "stage" ? 0 : 1, [index, ...ramps]),
  hold: (index, on) => outlet(1, ["hold", index, on ? 1 : 0]),
  showPosition: (position) => outlet(2, position === null ? ["position"] : ["position", position]),
  store: (list) => outlet(3, list),
  showCurve: (points) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return;
    outlet(2, ["span", first.time, last.time]);
    outlet(2, ["curve", ...points.flatMap(({ time, value }) => [time, value])]);
  },
});

/** `ready`: sent by `live.thisdevice`. */
export function ready(): void {
  if (live !== null) return;
  const track = new LiveAPI("this_device canonical_parent");
  const whole = TRACK.exec(track.unquotedpath ?? "");
  if (whole !== null) track.path = whole[0];
  live = { song: new LiveAPI("live_set"), track, clip: new LiveAPI("live_set") };
}

/** `curve NUMBER...`: what the set holds. */
export function curve(...list: number[]): void {
  player.curve(list);
}

/** `play 0|1` */
export function play(on: number): void {
  player.play(on !== 0);
}

/** `dry 0|1` */
export function dry(on: number): void {
  player.dry(on !== 0);
}

/** `mapped PLACE id ID`: the parameter that is mapped there; 0 for none. */
export function mapped(place: number, _word: string, id: number): void {
  player.mapped(place, id);
}

/** `remap PLACE id ID`: the user maps another parameter there, or none. */
export function remap(place: number, _word: string, id: number): void {
  player.remap(place, id);
}

/** `tick PLAYING BEATS` */
export function tick(playing: number, beats: number): void {
  if (live !== null) player.tick(playing !== 0, beats);
}

function playingClip(): ReturnType<PlayerHost["playingClip"]> {
  if (live === null) return null;
  const slot = read(live.track, "playing_slot_index");
  if (slot < 0) return null;
  live.clip.path = `${live.track.unquotedpath} clip_slots ${slot} clip`;
  return { slot, mark: markOf(live.clip), position: read(live.clip, "playing_position") };
}

/** The clip that was marked last: a name is read once for each clip that starts to play. */
let marked: { readonly clip: string; readonly mark: number } | null = null;

function markOf(clip: LiveObject): number | null {
  const id = String(clip.id);
  if (marked?.clip !== id) {
    const audio = read(clip, "is_audio_clip") !== 0;
    const name = String(clip.get(audio ? "file_path" : "name")?.[0] ?? "");
    marked = { clip: id, mark: contentMark(name.split(/[/\\]/).at(-1) ?? "") };
  }
  return marked.mark;
}

function songLoop(song: LiveObject | undefined): { start: number; end: number } | null {
  if (read(song, "loop") === 0) return null;
  const start = read(song, "loop_start");
  return { start, end: start + read(song, "loop_length") };
}

function read(object: LiveObject | undefined, property: string): number {
  return Number(object?.get(property)?.[0] ?? 0);
}

/** A device in a rack stands deeper: its track is the beginning of its path. */
const TRACK = /^live_set (?:tracks|return_tracks) \d+|^live_set master_track/;
