import { createPlayer } from "#src/chassis/player/create-player.ts";
import type { PlayedLine } from "#src/chassis/player/heard-edits.ts";
import { MAPPED_WAYS } from "#src/chassis/player/held-places.ts";
import type { PlayingClip } from "#src/chassis/player/plays-now.ts";
import type { SeenCurve } from "#src/chassis/player/seen-curve.ts";
import { ALL_PLACES } from "#src/chassis/spec/places.ts";
import { CURVE_TABLE, curveTable, type PlayedCurves } from "#src/model/device/curve-table.ts";
import { CURVE_UNITS } from "#src/model/device/edited-curves.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";

/** What Max puts into a `v8` object's global scope. */
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let inlets: number;
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let outlets: number;
declare const LiveAPI: new (callback: Heard | null, path: string) => LiveObject;
/** Source: docs.cycling74.com/apiref/js/buffer: channels count from 1, frames from 0. */
declare const Buffer: new (name: string) => BufferObject;
declare function outlet(index: number, message: readonly (number | string)[]): void;

/** The lines of the device's stage; bake puts the manifest's in here. */
declare const LINES: readonly PlayedLine[];

type Heard = (args: readonly (number | string)[]) => void;

interface LiveObject {
  path: string;
  /** 1: stays with the path, and tells when another object stands there. */
  mode: number;
  property: string;
  readonly id: number | string;
  readonly unquotedpath: string;
  get(property: string): readonly (number | string)[];
}

interface BufferObject {
  framecount(): number;
  poke(channel: number, frame: number, samples: number | readonly number[]): void;
  send(message: string, ...values: readonly number[]): void;
}

inlets = 1;
/** `ID ID` for each place: what is taken over and what is modulated, 0 for nothing; messages for the face; what to store; the name of the picked target. */
outlets = 4;

/** Live's objects exist only after `live.thisdevice` has spoken; each is made once and used again. */
let live: { readonly song: LiveObject; readonly track: LiveObject; readonly clip: LiveObject } | null = null;
/** The slot that plays; below 0 while none does. */
let slot = -1;
let table: { readonly buffer: BufferObject; serial: number } | null = null;
let waiting: PlayedCurves | null = null;

const held = ALL_PLACES.flatMap(() => [0, 0]);

const player = createPlayer(
  {
    fill,
    hold: (place, { taken, modulated }) => {
      held.splice(2 * place, 2, taken, modulated);
      outlet(0, [...held]);
    },
    showTarget: (id) => outlet(3, ["set", nameOf(id)]),
    say: (words) => outlet(1, ["words", words]),
    showPosition: (position) => outlet(1, position === null ? ["position"] : ["position", position]),
    clipMoved: () => (live === null || slot < 0 ? null : movedNow(live)),
    store: (list) => outlet(2, list),
    showCurve,
  },
  LINES,
);

/** `buffer NAME`: the device's own `buffer~`, by the name that Max gave it for `---`. */
export function buffer(name: string): void {
  table = { buffer: new Buffer(name), serial: 0 };
  if (waiting !== null) fill(waiting);
}

/** `ready`: sent by `live.thisdevice`. */
export function ready(): void {
  if (live !== null) return;
  const [whole] = TRACK.exec(new LiveAPI(null, "this_device canonical_parent").unquotedpath ?? "") ?? [];
  const clip = new LiveAPI(clipHeard, "");
  clip.mode = 1;
  live = { song: new LiveAPI(null, "live_set"), track: new LiveAPI(slotHeard, whole ?? ""), clip };
  // Returns and Main have no slots, and there is nothing to listen to.
  if (whole?.includes(" tracks ")) live.track.property = SLOT;
}

function showCurve(seen: SeenCurve | null): void {
  const [first, last] = [seen?.points[0], seen?.points.at(-1)];
  if (seen === null || first === undefined || last === undefined) {
    outlet(1, ["curve"]);
    outlet(1, ["place"]);
    outlet(1, ["edited", 0]);
    return;
  }
  const { points, unit, slot, mark, line, over, edited: changed } = seen;
  outlet(1, ["span", first.at, last.at]);
  outlet(1, ["unit", CURVE_UNITS.indexOf(unit)]);
  outlet(1, ["curve", ...points.flatMap(({ at, value }) => [at, value])]);
  if (points.some(({ bend }) => bend !== 0)) outlet(1, ["bends", ...points.map(({ bend }) => bend)]);
  outlet(1, ["place", slot ?? -1, mark ?? -1, line ?? -1, over]);
  if (changed !== null) outlet(1, ["edited", changed ? 1 : 0]);
}

/** `edits NUMBER...`: curves that a hand has edited, as the set holds them. */
export function edits(...list: number[]): void {
  player.edits(list);
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

/** `named PLACE id ID`: the parameter that a preset names there; 0 for none. */
export function named(place: number, _word: string, id: number): void {
  player.named(place, id);
}

/** `tried PLACE id ID`: the parameter that a preset names there while it is tried. */
export function tried(place: number, _word: string, id: number): void {
  player.tried(place, id);
}

/** `audition NUMBER...`: as `curve`, and not what the set holds. */
export function audition(...list: number[]): void {
  player.audition(list);
}

/** `way 0|1|2`: the menu "Mapped". */
export function way(place: number): void {
  player.way(MAPPED_WAYS[place] ?? "auto");
}

/** `picked PLACE`: the target that the strip shows. */
export function picked(place: number): void {
  player.picked(place);
}

/** `runs 0|1`: whether anything may be held now. */
export function runs(on: number): void {
  player.runs(on !== 0);
}

/** `modulating PLACE id N`: there is a `live.modulate~`, for it answered; `modulating PLACE mapping 0|1`: whether Live lets it. */
export function modulating(place: number, word: string, value: number): void {
  if (word === "id") player.offers();
  else if (word === "mapping") player.modulating(place, value !== 0);
}

/** `tick PLAYING BEATS` */
export function tick(playing: number, beats: number): void {
  player.tick(playing !== 0, beats);
}

/** The half that the audio does not read, then the number that turns it to it. */
function fill(played: PlayedCurves): void {
  waiting = played;
  if (table === null) return;
  if (table.buffer.framecount() < CURVE_TABLE.frames) table.buffer.send("sizeinsamps", CURVE_TABLE.frames);
  table.serial += 1;
  table.buffer.poke(1, CURVE_TABLE.halves + CURVE_TABLE.halfFrames * (table.serial % 2), curveTable(played));
  table.buffer.poke(1, CURVE_TABLE.serial, table.serial);
}

function slotHeard([member, value]: readonly (number | string)[]): void {
  if (member !== SLOT || live === null) return;
  slot = Number(value);
  if (slot >= 0) live.clip.path = `${live.track.unquotedpath} clip_slots ${slot} clip`;
  player.clip(playing());
}

function clipHeard([member]: readonly (number | string)[]): void {
  if (member === "id") player.clip(playing());
}

function playing(): PlayingClip | null {
  // A slot of a group plays, and holds no clip.
  if (live === null || slot < 0 || Number(live.clip.id) === 0) return null;
  return { slot, mark: markOf(live.clip), moved: movedNow(live) };
}

/** Both are as late as Live's word is, so that what lies between them is right. */
function movedNow({ clip, song }: NonNullable<typeof live>): number {
  return read(clip, "playing_position") - read(song, "current_song_time");
}

function nameOf(id: number): string {
  const object = id === 0 ? null : new LiveAPI(null, `id ${id}`);
  return object === null || Number(object.id) === 0 ? "Not mapped" : String(object.get("name")?.[0] ?? "");
}

function markOf(clip: LiveObject): number {
  const audio = read(clip, "is_audio_clip") !== 0;
  const name = String(clip.get(audio ? "file_path" : "name")?.[0] ?? "");
  return contentMark(name.split(/[/\\]/).at(-1) ?? "");
}

function read(object: LiveObject, property: string): number {
  return Number(object.get(property)?.[0] ?? 0);
}

const SLOT = "playing_slot_index";
/** A device in a rack stands deeper: its track is the beginning of its path. */
const TRACK = /^live_set (?:tracks|return_tracks) \d+|^live_set master_track/;
