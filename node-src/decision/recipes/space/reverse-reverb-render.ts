import type { Beats, BeatsPerMinute } from "#src/model/units.ts";

/**
 * How the sound is made that a reverse-reverb send swells: the steps in Live, one a line, for a swell of so many beats.
 *
 * The reverb's decay is the time in which it falls by 60 dB; it is asked to last as long as the swell.
 * Source: the classic studio procedure (reverse, reverberate, reverse back); the device names are Live's.
 */
export function reverseReverbRender(rise: Beats, tempo: BeatsPerMinute): readonly string[] {
  const decay = (rise * SECONDS_PER_MINUTE) / tempo;
  return [
    "Copy the first word (or hit) of each onset to a new audio track, with nothing before it.",
    "Reverse the copy (the “Rev.” button of the clip).",
    `Put a reverb behind it: fully wet, no pre-delay, a decay of ${decay.toFixed(1)} s (${beats(rise)} at this tempo).`,
    `Record its output to a third track, until the tail is over: ${beats(rise)} past the copy's end.`,
    "Reverse the recording, and move it so that its loud end falls on the onset.",
    "Draw this curve on that track's send (or its volume): it opens into the onset and is shut when the word begins.",
  ];
}

const SECONDS_PER_MINUTE = 60;

function beats(count: Beats): string {
  const shown = Number.isInteger(count) ? String(count) : count.toFixed(2);
  return count === 1 ? "1 beat" : `${shown} beats`;
}
