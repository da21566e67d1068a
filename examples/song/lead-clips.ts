import type { SectionName } from "#examples/song/sections.ts";
import { SECTIONS } from "#examples/song/sections.ts";
import { END_TEMPO, START_TEMPO, secondsAt } from "#examples/song/tempo.ts";
import type { Beats, Decibels, Seconds } from "#src/model/units.ts";

export type LeadFile = "Lead Take 3.wav" | "Lead Ad Lib.wav";

/** A piece of a lead recording in the arrangement. */
export interface LeadClip {
  readonly section: SectionName;
  readonly file: LeadFile;
  readonly start: Beats;
  readonly end: Beats;
  readonly gain: Decibels;
  /** `null`: unwarped, the file plays from `from` seconds at its own speed. */
  readonly warp: readonly WarpPoint[] | null;
  /** Where playing begins: content beats when warped, seconds of the file when not. */
  readonly from: number;
}

export type WarpPoint = readonly [seconds: Seconds, beats: Beats];

/** The take was started two bars before the first verse. */
const TAKE_START: Beats = 8;

/** Source: Live Sets saved by Live 9 to 12: the last marker stands 1/32 beat behind its predecessor. */
const HIDDEN_MARKER: Beats = 0.03125;

/** The singer was late after two bars of verse 2 and early after four; the warp markers put her right. Source: house taste. */
const DRIFT = [0, 0.11, -0.08, 0] as const;

/**
 * The lead as it lies in the arrangement, one clip a section.
 *
 * Every clip boundary continues the take where the clip before left it, so the file's time only ever runs forward.
 */
export const LEAD_CLIPS: readonly LeadClip[] = [
  unwarped("Verse 1", "Lead Take 3.wav", takeSeconds(16), 0),
  warpedAtTempo("Chorus 1", START_TEMPO, -2),
  drifting("Verse 2"),
  unwarped("Break", "Lead Take 3.wav", takeSeconds(104), 1.5),
  warpedAtTempo("Chorus 2", END_TEMPO, 0),
  unwarped("Outro", "Lead Ad Lib.wav", 1.25, 0),
];

/** The place in a clip's file that sounds at a beat of the song. */
export function fileSecondsAt(clip: LeadClip, beat: Beats): Seconds {
  if (clip.warp === null) return clip.from + secondsAt(beat) - secondsAt(clip.start);
  const content = clip.from + beat - clip.start;
  let i = 1;
  while (i < clip.warp.length - 1 && clip.warp[i]![1] < content) i += 1;
  const [s0, b0] = clip.warp[i - 1]!;
  const [s1, b1] = clip.warp[i]!;
  return s0 + ((content - b0) * (s1 - s0)) / (b1 - b0);
}

/** The clip that plays at a beat; the singer rests where there is none. */
export function leadClipAt(beat: Beats): LeadClip {
  const clip = LEAD_CLIPS.find(({ start, end }) => start <= beat && beat < end);
  if (!clip) throw new RangeError(`leadClipAt: no clip at beat ${beat}`);
  return clip;
}

/** Closes a list of markers as Live does: a hidden one 1/32 beat after the last, at the same speed. */
export function withHiddenMarker(points: readonly WarpPoint[], secondsPerBeat: number): readonly WarpPoint[] {
  const [seconds, beats] = points[points.length - 1]!;
  return [...points, [seconds + HIDDEN_MARKER * secondsPerBeat, beats + HIDDEN_MARKER]];
}

function takeSeconds(beat: Beats): Seconds {
  return secondsAt(beat) - secondsAt(TAKE_START);
}

function bounds(name: SectionName): { readonly section: SectionName; readonly start: Beats; readonly end: Beats } {
  const section = SECTIONS.find((candidate) => candidate.name === name);
  if (!section) throw new RangeError(`bounds: no section "${name}"`);
  return { section: name, start: section.start, end: section.end };
}

function unwarped(name: SectionName, file: LeadFile, from: Seconds, gain: Decibels): LeadClip {
  return { ...bounds(name), file, gain, warp: null, from };
}

/** Markers that say what the tempo was: Live then plays the file as it is. */
function warpedAtTempo(name: SectionName, tempo: number, gain: Decibels): LeadClip {
  const { section, start, end } = bounds(name);
  const warp = withHiddenMarker([[takeSeconds(start), 0]], 60 / tempo);
  return { section, file: "Lead Take 3.wav", start, end, gain, warp, from: 0 };
}

function drifting(name: SectionName): LeadClip {
  const { section, start, end } = bounds(name);
  const step = (end - start) / (DRIFT.length - 1);
  const points = DRIFT.map((late, i): WarpPoint => [takeSeconds(start + i * step) + late, i * step]);
  const warp = withHiddenMarker(points, 60 / START_TEMPO);
  return { section, file: "Lead Take 3.wav", start, end, gain: 0, warp, from: 0 };
}
