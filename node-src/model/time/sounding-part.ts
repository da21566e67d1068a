import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * The part of a passage in which its file, `duration` long, sounds. A clip may claim far more than its file holds.
 *
 * Shape: silence before the file's start and after its end stays up to `most` seconds of file, so that nothing changes for a
 * clip that is a little longer than its file; what is beyond is cut off. `null` where nothing of the file is reached.
 */
export function soundingPart(passage: Passage, duration: Seconds, most: Seconds): Passage | null {
  const { fileStart, fileEnd } = passage;
  const from = Math.max(fileStart, -most);
  const to = Math.min(fileEnd, duration + most);
  if (from === fileStart && to === fileEnd) return passage;
  if (!(to > from) || fileStart >= duration || fileEnd <= 0) return null;
  return {
    ...passage,
    fileStart: from,
    fileEnd: to,
    songStart: from === fileStart ? passage.songStart : passage.toBeats(from),
    songEnd: to === fileEnd ? passage.songEnd : passage.toBeats(to),
  };
}
