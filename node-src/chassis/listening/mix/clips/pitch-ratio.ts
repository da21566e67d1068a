import type { AudioClip } from "#src/model/live-set.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";

/**
 * By which ratio the frequencies of a clip's file are heard: its transposition; in Re-Pitch, how fast the file runs.
 *
 * Source: Ableton, Live 12 manual, "Audio Clips, Tempo, and Warping": Re-Pitch plays faster or slower and takes no transposition, the other modes
 * keep pitch and take it. In steps of 5 cents, which no band of half a Cam tells apart.
 */
export function pitchRatio({ warped, warpMode, pitch }: AudioClip, passage: Passage, tempo: TempoMap): number {
  const { songStart, songEnd, fileStart, fileEnd } = passage;
  const speed = (fileEnd - fileStart) / (tempo.secondsAt(songEnd) - tempo.secondsAt(songStart));
  const cents =
    warped && warpMode === "re-pitch"
      ? CENTS_PER_OCTAVE * Math.log2(speed)
      : CENTS_PER_SEMITONE * pitch.coarse + pitch.fine;
  return 2 ** ((Math.round(cents / STEP) * STEP) / CENTS_PER_OCTAVE);
}

const CENTS_PER_OCTAVE = 1200;
const CENTS_PER_SEMITONE = 100;
const STEP = 5;
