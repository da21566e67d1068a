import type { AudioClip, Clip } from "#src/model/live-set.ts";
import { SONG_LIMITS, SONG_WORK } from "#src/model/song/song-limits.ts";
import type { BeatsPerMinute } from "#src/model/units.ts";

/** The first number of a clip that no clip in Live has, with the clip's and the track's name; `null` where all can be. */
export function clipProblem(clip: Clip, track: string, slowest: BeatsPerMinute): string | null {
  const found = edgeProblem(clip) ?? (clip.kind === "audio" ? soundProblem(clip) : null) ?? workProblem(clip, slowest);
  return found === null ? null : `clip “${clip.name}” on track “${track}” ${found}`;
}

/** How often an arrangement clip's loop plays at most, when no tempo is under `slowest`; 1 for a clip that does not loop. */
export function clipRepeats(clip: Clip, slowest: BeatsPerMinute): number {
  const { on, start, end } = clip.loop;
  const length = end - start;
  if (!on || !(length > 0) || clip.disabled || clip.place === "session" || !(clip.end > clip.start)) return 1;
  return (clip.end - clip.start) / (length * leastBeats(clip, slowest));
}

function edgeProblem(clip: Clip): string | null {
  const { lastBeat } = SONG_LIMITS;
  const { start, end, startRelative } = clip.loop;
  const outside = [
    ["starts", clip.start],
    ["ends", clip.end],
  ] as const;
  const edge = outside.find(([, at]) => !(Math.abs(at) <= lastBeat));
  if (edge !== undefined) return `${edge[0]} at beat ${edge[1]}, and a song in Live ends at ${lastBeat}`;
  const [unit, most] = inBeats(clip) ? ["beat", lastBeat] : ["second", LAST_SECOND];
  const content = [start, end, start + startRelative].find((at) => !(Math.abs(at) <= most));
  return content === undefined ? null : `has its loop or start at ${unit} ${content}, and Live's last is ${most}`;
}

function soundProblem({ gain, pitch: { coarse, fine } }: AudioClip): string | null {
  const { semitones, cents, mostClipGain } = SONG_LIMITS;
  if (!(gain >= 0 && gain <= mostClipGain)) return `has a gain of ${gain} times, and Live's ends at +24 dB`;
  if (Math.abs(coarse) <= semitones && Math.abs(fine) <= cents) return null;
  return `is transposed by ${coarse} semitones and ${fine} cents, and Live's ends at ${semitones} and ${cents}`;
}

function workProblem(clip: Clip, slowest: BeatsPerMinute): string | null {
  const repeats = clipRepeats(clip, slowest);
  const loop = `repeats a loop of ${clip.loop.end - clip.loop.start} ${inBeats(clip) ? "beats" : "seconds"}`;
  if (repeats > SONG_WORK.repeatsOfClip) return `${loop} more than ${SONG_WORK.repeatsOfClip} times`;
  const notes = clip.kind === "midi" && repeats > 1 ? clip.notes.length * repeats : 0;
  return notes > SONG_WORK.notesOfClip ? `${loop} until it has played ${Math.round(notes)} notes` : null;
}

/** Content of a warped or a MIDI clip is in beats, that of another in seconds. */
function inBeats(clip: Clip): boolean {
  return clip.kind === "midi" || clip.warped;
}

const SECONDS_PER_MINUTE = 60;
/** Of a song that lasts as many beats as it can, as slowly as it can. */
const LAST_SECOND = (SONG_LIMITS.lastBeat * SECONDS_PER_MINUTE) / SONG_LIMITS.lowestTempo;

/** Beats that one beat or second of a clip's content lasts at least: a transposed one runs faster. */
function leastBeats(clip: Clip, slowest: BeatsPerMinute): number {
  if (clip.kind === "midi" || clip.warped) return 1;
  const semitones = clip.pitch.coarse + clip.pitch.fine / CENTS;
  return slowest / SECONDS_PER_MINUTE / 2 ** (semitones / SEMITONES);
}

const CENTS = 100;
const SEMITONES = 12;
