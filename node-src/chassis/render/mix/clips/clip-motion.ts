import type { AudioClip } from "#src/model/live-set.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * How a clip moves through its file: as it was recorded, at another speed that takes its pitch along, or stretched, which keeps pitch or moves it apart from time.
 *
 * Source: Ableton, Live 12 manual, "Audio Clips, Tempo, and Warping": Re-Pitch plays faster or slower; an unwarped clip that is transposed does as well.
 */
export type ClipMotion = "recorded" | "bent" | "stretched";

export function clipMotion(clip: AudioClip, passages: readonly Passage[], tempo: TempoMap): ClipMotion {
  const { warped, warpMode, pitch } = clip;
  const transposed = pitch.coarse !== 0 || pitch.fine !== 0;
  if (!warped) return transposed ? "bent" : "recorded";
  if (warpMode === "re-pitch") return "bent";
  if (transposed) return "stretched";
  const away = passages.reduce((most, passage) => Math.max(most, speedAway(passage, tempo)), 0);
  return away < EXACT ? "recorded" : away < UNHEARD ? "bent" : "stretched";
}

/** A speed nearer to 1 moves no sample in a day. */
const EXACT = 1e-10;
/** A pitch that is off by this is off by less than a cent, under what ears tell apart. */
const UNHEARD = 5e-4;

/** The tempo moves by 16ths; so often a speed is looked at. */
const LOOK: Beats = 0.25;

/** How far the speed of a passage is from that of its recording at most. */
function speedAway({ songStart, songEnd, toFile }: Passage, tempo: TempoMap): number {
  let most = 0;
  for (let from = songStart; from < songEnd; from += LOOK) {
    const to = Math.min(from + LOOK, songEnd);
    const speed = (toFile(to) - toFile(from)) / (tempo.secondsAt(to) - tempo.secondsAt(from));
    most = Math.max(most, Math.abs(speed - 1));
  }
  return most;
}
