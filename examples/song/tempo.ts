import type { Beats, BeatsPerMinute, Seconds } from "#src/model/units.ts";

/** Tempo automation of the main track: 96 bpm, rising over the last bar of the break to 104. Straight between the points. */
export const TEMPO_POINTS: readonly { readonly time: Beats; readonly tempo: BeatsPerMinute }[] = [
  { time: 116, tempo: 96 },
  { time: 120, tempo: 104 },
];

export const START_TEMPO: BeatsPerMinute = 96;
export const END_TEMPO: BeatsPerMinute = 104;

/** Beats in one step of the tempo. Source: dawtool, measured against Live: a ramp is taken at the left of each sixteenth. */
export const TEMPO_STEP: Beats = 0.25;

/** The tempo that the sixteenth holding `beat` plays at. */
export function tempoAt(beat: Beats): BeatsPerMinute {
  const from = TEMPO_POINTS[0]!;
  const to = TEMPO_POINTS[1]!;
  const step = Math.floor(beat / TEMPO_STEP) * TEMPO_STEP;
  const along = Math.min(1, Math.max(0, (step - from.time) / (to.time - from.time)));
  return from.tempo + (to.tempo - from.tempo) * along;
}

/** Song time of a beat. */
export function secondsAt(beat: Beats): Seconds {
  const rampStart = TEMPO_POINTS[0]!.time;
  const rampEnd = TEMPO_POINTS[1]!.time;
  let seconds = (Math.min(beat, rampStart) * 60) / START_TEMPO;
  for (let at = rampStart; at < Math.min(beat, rampEnd); at += TEMPO_STEP) {
    seconds += (Math.min(TEMPO_STEP, beat - at) * 60) / tempoAt(at);
  }
  return seconds + (Math.max(0, beat - rampEnd) * 60) / END_TEMPO;
}
