import { LONGEST_STRETCH } from "#src/knowledge/longest-stretch.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats } from "#src/model/units.ts";

/** Refuses a stretch of a track that lasts longer than is heard or drawn at once: one stray clip far behind the song makes it so. */
export function tooLong(track: string, from: Beats, to: Beats, tempo: TempoMap): Refusal | null {
  const seconds = tempo.secondsAt(to) - tempo.secondsAt(from);
  if (seconds <= LONGEST_STRETCH) return null;
  const hours = (seconds / SECONDS_PER_HOUR).toFixed(1);
  return refusal(
    "clip-unknown",
    `The clips of track “${track}” reach over ${hours} hours, to beat ${Math.round(to)}, and at most ${LONGEST_STRETCH / SECONDS_PER_HOUR} are followed at once: name one clip, or shorten what lies too far out.`,
  );
}

const SECONDS_PER_HOUR = 3600;
