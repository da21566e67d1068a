import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { shownGain } from "#src/adapters/lom/read/shown-gain.ts";
import { EDGES, type Members, NOTE_NUMBERS, NOTES } from "#src/adapters/lom/wire.ts";
import type {
  AudioClip,
  Clip,
  ClipLoop,
  ClipPlace,
  MidiClip,
  MidiNote,
  WarpMarker,
  WarpMode,
} from "#src/model/live-set.ts";
import type { Beats, BeatsPerMinute } from "#src/model/units.ts";

/** Where a clip is in the set that is being read. */
export interface ClipSpot {
  readonly place: ClipPlace;
  readonly slot: number | null;
  readonly tempo: BeatsPerMinute;
}

/**
 * What is asked of a clip: its edges, an audio clip's file and warping, its place in the song where it has one. Length and
 * rate of the file are not: the file says them itself.
 */
export function clipMembers(kind: Clip["kind"], place: ClipPlace, notes = false): Members {
  const { members, branches = [] } = identityMembers(kind, place);
  if (kind === "midi") return { members: [...members, "muted", ...(notes ? [NOTES] : [])], branches };
  const warping = { on: "warping", yes: ["warp_markers", "warp_mode"], no: ["pitch_coarse", "pitch_fine"] };
  return { members: [...members, "muted", "gain_display_string"], branches: [...branches, warping] };
}

/**
 * What is asked of a clip of a bed, which is only heard: not its name, nor where the content of one ends that neither loops nor
 * runs at a speed of its own, because its place in the song says so.
 */
export const BED_CLIP: Members = {
  members: [...EDGES, "looping", "warping", "loop_start", "file_path", "muted", "gain_display_string"],
  branches: [
    { on: "looping", yes: ["loop_end", "start_marker"], no: [] },
    { on: "warping", yes: ["warp_markers"], no: ["loop_end", "pitch_coarse", "pitch_fine"] },
  ],
};

/** Members that tell whether a clip is still the one that was read. */
export function identityMembers(kind: Clip["kind"], place: ClipPlace): Members {
  const audio = kind === "audio" ? ["file_path", "warping"] : [];
  const song = place === "arrangement" ? EDGES : [];
  return {
    members: ["name", "looping", "loop_start", "loop_end", ...audio, ...song],
    branches: [{ on: "looping", yes: ["start_marker", "end_marker"], no: [] }],
  };
}

/** One line that changes when the clip does. */
export function clipIdentity(clip: Reading, kind: Clip["kind"], place: ClipPlace): string {
  const { members } = identityMembers(kind, place);
  return JSON.stringify([...members, "start_marker", "end_marker"].map((member) => clip.values(member)));
}

/** Where a clip's content ends at the latest, on its content axis: what lies behind it is never heard. */
export function contentEnd(clip: Reading): number {
  const loopEnd = clip.number("loop_end") ?? 0;
  return Math.max(loopEnd, clip.number("end_marker") ?? loopEnd);
}

/** The clip as it was read; `null` where Live did not say where it begins and ends. */
export function readClip(clip: Reading, kind: Clip["kind"], spot: ClipSpot): Clip | null {
  const loop = readLoop(clip);
  if (loop === null) return null;
  const warped = kind === "midi" || clip.flag("warping");
  const span = readSpan(clip, loop, spot, warped);
  if (span === null) return null;
  const base = {
    name: clip.text("name") ?? fileName(clip.text("file_path") ?? ""),
    place: spot.place,
    slot: spot.slot,
    ...span,
    disabled: clip.flag("muted"),
    loop,
    envelopes: [],
  };
  if (kind === "midi") return { ...base, kind, notes: notesOf(clip) } satisfies MidiClip;
  return { ...base, kind, warped, ...readSound(clip, spot.tempo) } satisfies AudioClip;
}

/** With the loop off `loop_start` and `loop_end` are the start and the end marker (LOM reference, Clip). */
function readLoop(clip: Reading): ClipLoop | null {
  const start = clip.number("loop_start");
  if (start === null) return null;
  const end = clip.number("loop_end") ?? start + (clip.number("end_time") ?? 0) - (clip.number("start_time") ?? 0);
  const on = clip.flag("looping");
  const marker = on ? (clip.number("start_marker") ?? start) : start;
  return { on, start, end, startRelative: marker - start };
}

function readSpan(
  clip: Reading,
  loop: ClipLoop,
  { place, tempo }: ClipSpot,
  warped: boolean,
): { readonly start: Beats; readonly end: Beats } | null {
  if (place === "arrangement") {
    const start = clip.number("start_time");
    const end = clip.number("end_time");
    return start === null || end === null ? null : { start, end };
  }
  const beats = warped ? 1 : tempo / SECONDS_PER_MINUTE;
  return { start: Math.min(loop.start, loop.start + loop.startRelative) * beats, end: loop.end * beats };
}

function readSound(clip: Reading, tempo: BeatsPerMinute) {
  const path = clip.text("file_path") ?? "";
  return {
    sample: {
      name: fileName(path),
      path: path === "" ? null : path,
      sampleRate: 0,
      frames: 0,
    },
    warpMode: WARP_MODES[clip.number("warp_mode") ?? 0] ?? "beats",
    warpMarkers: withHiddenMarker(markersOf(clip), tempo),
    gain: 10 ** (shownGain(clip.text("gain_display_string") ?? "") / 20),
    reversed: false,
    pitch: { coarse: clip.number("pitch_coarse") ?? 0, fine: clip.number("pitch_fine") ?? 0 },
  };
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? "";
}

/** By `Clip.warp_mode`. Source: Live Object Model reference, Clip. */
const WARP_MODES: readonly WarpMode[] = ["beats", "tones", "texture", "re-pitch", "complex", "rex", "complex-pro"];

/** Seconds and beats in turn, as `perform` gives them; none of a clip that is not warped. */
export function markersOf(clip: Reading): WarpMarker[] {
  const flat = (clip.values("warp_markers") ?? []).map(Number);
  return flat.flatMap((seconds, index) => (index % 2 === 0 ? [{ seconds, beats: flat[index + 1] ?? Number.NaN }] : []));
}

/** What `perform` gives of each note in turn; none where they were not asked for. */
function notesOf(clip: Reading): MidiNote[] {
  const flat = (clip.values(NOTES) ?? []).map(Number);
  return flat.flatMap((pitch, index) => {
    if (index % NOTE_NUMBERS !== 0) return [];
    const told = flat.slice(index + 1, index + NOTE_NUMBERS);
    const [start = 0, duration = 0, velocity = 0, mute = 0, chance = 1, velocityRange = 0] = told;
    const left = { ...(chance === 1 ? {} : { chance }), ...(velocityRange === 0 ? {} : { velocityRange }) };
    return [{ pitch, start, duration, velocity, enabled: mute === 0, ...left }];
  });
}

/** A lone marker says nothing of the tempo behind it: the song's stands in for the marker that Live hides. */
function withHiddenMarker(markers: readonly WarpMarker[], tempo: BeatsPerMinute): readonly WarpMarker[] {
  const [only, ...rest] = markers;
  if (only === undefined || rest.length > 0) return markers;
  const seconds = only.seconds + (HIDDEN_MARKER * SECONDS_PER_MINUTE) / tempo;
  return [only, { seconds, beats: only.beats + HIDDEN_MARKER }];
}

/** How far behind its predecessor Live's hidden last marker stands. Source: 22,744 of 22,880 real clips. */
const HIDDEN_MARKER: Beats = 1 / 32;
const SECONDS_PER_MINUTE = 60;
