import { type LivePath, paths, trackOfPath } from "#src/adapters/lom/paths.ts";
import type { LomDetail } from "#src/adapters/lom/read/lom-set.ts";
import { type Reading, reading } from "#src/adapters/lom/read/reading.ts";
import type { At, LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { LiveSet, TrackKind } from "#src/model/live-set.ts";
import type { BeatsPerMinute } from "#src/model/units.ts";

/** The song without its tracks, and where they are. */
export interface SongReading {
  readonly set: Omit<LiveSet, "tracks" | "warnings">;
  readonly tempo: BeatsPerMinute;
  readonly playing: boolean;
  /** In the set's order; returns only where sends are read too, the main track only where all tracks are. */
  readonly heads: readonly TrackHead[];
  /** The track that is read whole. */
  readonly ownPath: LivePath;
  /** The device that asks; `null` where a track was named instead. */
  readonly device: number | null;
  /** Canonical path of that device or track. */
  readonly where: LivePath;
}

/** What is known of a track before it is opened. */
export interface TrackHead {
  readonly id: number;
  readonly path: LivePath;
  readonly name: string;
  readonly kind: TrackKind;
  readonly active: boolean;
  readonly group: number | null;
}

/** One batch: where the asking device or the named track is, and the song around it. */
export function songQuestions(own: At, detail: LomDetail): LomOp[] {
  const questions: LomOp[] = [
    { op: "where", at: own },
    { op: "get", at: paths.song, ...SONG },
    { op: "each", at: paths.song, child: "tracks", ...trackMembers(detail) },
    { op: "call", at: paths.application, member: "get_version_string", args: [] },
  ];
  if (wantsCues(detail)) questions.push({ op: "each", at: paths.song, child: "cue_points", ...CUE });
  if (wantsReturns(detail)) questions.push({ op: "each", at: paths.song, child: "return_tracks", ...RETURN });
  if (wantsMain(detail)) questions.push({ op: "get", at: paths.mainTrack, ...NAME });
  if (detail.form === true) questions.push({ op: "each", at: paths.song, child: "scenes", ...NAME });
  return questions;
}

/** The answers to `songQuestions`; `null` when the asking device is on no track that was read. */
export function readSong(answers: readonly LomAnswer[], byDevice: boolean, detail: LomDetail): SongReading | null {
  const [own, song, tracks, called, ...more] = answers;
  const cues = wantsCues(detail) ? more.shift() : undefined;
  const returns = wantsReturns(detail) ? more.shift() : undefined;
  const main = wantsMain(detail) ? more.shift() : undefined;
  const scenes = detail.form === true ? more.at(-1) : undefined;
  if (own === undefined || !("where" in own)) return null;
  const ownPath = trackOfPath(own.where);
  const heads = headsOf(many(tracks, trackMembers(detail)), many(returns, RETURN), one(main, NAME));
  if (ownPath === null || !heads.some(({ path }) => path === ownPath)) return null;
  const version = versionOf(called);
  const about = one(song, SONG);
  const tempo = about?.number("tempo") ?? USUAL_TEMPO;
  return {
    set: { ...songSet(about, tempo, version, many(cues, CUE)), ...formOf(about, many(scenes, NAME), detail) },
    tempo,
    playing: about?.flag("is_playing") ?? false,
    heads,
    ownPath,
    where: own.where,
    device: byDevice ? own.id : null,
  };
}

function versionOf(called: LomAnswer | undefined): string {
  return called !== undefined && "called" in called ? String(called.called[0] ?? "") : "";
}

function headsOf(tracks: readonly Reading[], returns: readonly Reading[], main: Reading | null): TrackHead[] {
  return [
    ...tracks.map((track, index) => head(track, paths.track(index), kindOf(track))),
    ...returns.map((track, index) => head(track, paths.returnTrack(index), "return")),
    ...(main === null ? [] : [head(main, paths.mainTrack, "main")]),
  ];
}

function wantsCues({ locators, form }: LomDetail): boolean {
  return locators === true || form === true;
}

/** Where a send may be moved, it matters whether what it leads to is heard. */
function wantsReturns({ tracks, mixer, beside }: LomDetail): boolean {
  return tracks === "all" || mixer === true || beside === true;
}

function wantsMain({ tracks, beside }: LomDetail): boolean {
  return tracks === "all" || beside === true;
}

/** Whether the device that asks stands on a return or on Main, which these answers leave out: then both have to be asked for. */
export function standsBeside([own]: readonly LomAnswer[], detail: LomDetail): boolean {
  if (own === undefined || !("where" in own)) return false;
  const path = trackOfPath(own.where);
  return path !== null && !path.startsWith(paths.tracks) && !(wantsReturns(detail) && wantsMain(detail));
}

/** The end of the song, and scenes where they were asked for. */
function formOf(
  about: Reading | null,
  scenes: readonly Reading[],
  { form }: LomDetail,
): Pick<LiveSet, "scenes" | "end"> {
  const named = scenes.map((scene) => ({ name: scene.text("name") ?? "" }));
  return { scenes: form === true ? named : [], end: about?.number("last_event_time") ?? 0 };
}

function songSet(
  about: Reading | null,
  tempo: BeatsPerMinute,
  version: string,
  cues: readonly Reading[],
): SongReading["set"] {
  return {
    creator: `Ableton Live ${version}`.trim(),
    liveVersion: Number.parseInt(version, 10) || OLDEST_LIVE,
    tempo,
    tempoAutomation: [],
    timeSignature: [about?.number("signature_numerator") ?? 4, about?.number("signature_denominator") ?? 4],
    timeSignatureChanges: [],
    scenes: [],
    locators: cues
      .map((cue) => ({ time: cue.number("time") ?? 0, name: cue.text("name") ?? "" }))
      .sort((first, second) => first.time - second.time),
  };
}

/** The object of a `get` or a `find`; `null` when it was not there. */
export function one(answer: LomAnswer | undefined, members: Members): Reading | null {
  return answer !== undefined && "read" in answer ? reading(answer.read, members) : null;
}

/** The objects of an `each`, or the one of a `get`; none when it or their parent was not there. */
export function many(answer: LomAnswer | undefined, members: Members): Reading[] {
  const only = one(answer, members);
  if (only !== null) return [only];
  return answer !== undefined && "list" in answer ? answer.list.map((each) => reading(each, members)) : [];
}

const SONG: Members = {
  members: ["tempo", "signature_numerator", "signature_denominator", "is_playing", "last_event_time"],
};

const RETURN: Members = { members: ["name", "mute"] };
const NAME: Members = { members: ["name"] };
const CUE: Members = { members: ["time", "name"] };
/** Who plays along matters to a bed only. A track with MIDI coming in is no group; of the others the foldable ones are. */
function trackMembers(detail: LomDetail): Members {
  if (detail.bed !== true && detail.tracks !== "all") {
    return { members: detail.along === undefined ? ["has_midi_input"] : ["has_midi_input", "name"] };
  }
  return {
    members: ["has_midi_input", "name", "mute", "group_track"],
    branches: [{ on: "has_midi_input", yes: [], no: ["is_foldable"] }],
  };
}

/** Where Live does not say: its own tempo of a new set. */
const USUAL_TEMPO: BeatsPerMinute = 120;
/** The oldest Live that the device runs in. */
const OLDEST_LIVE = 12;

function head(track: Reading, path: LivePath, kind: TrackKind): TrackHead {
  const active = !track.flag("mute");
  return {
    id: track.id,
    path,
    name: track.text("name") ?? "",
    kind,
    active,
    group: track.ids("group_track")[0] ?? null,
  };
}

function kindOf(track: Reading): TrackKind {
  if (track.flag("has_midi_input")) return "midi";
  return track.flag("is_foldable") ? "group" : "audio";
}
