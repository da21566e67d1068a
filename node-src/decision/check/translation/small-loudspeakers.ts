import { type MixJudge, ofMusic } from "#src/decision/check/as-music/mix-judge.ts";
import { item, judged } from "#src/decision/check/judge.ts";
import { mostLost, usuallyLost } from "#src/decision/check/translation/most-lost.ts";
import { LOUDSPEAKERS } from "#src/knowledge/quality-control/loudspeakers.ts";
import { KICK_BASS } from "#src/knowledge/quality-control/mix-limits.ts";
import { shown } from "#src/model/figure-words.ts";
import type { LoudspeakerName } from "#src/model/quality/mix-reading.ts";

export const phone: MixJudge = on("phone");
export const laptop: MixJudge = on("laptop");

/** What a small loudspeaker leaves of a file, against the most that a mix loses which is usual in every third octave. */
function on(name: LoudspeakerName): MixJudge {
  const loudspeaker = LOUDSPEAKERS[name];
  return ofMusic(name, ({ mix, range, genre }) => {
    const loss = mix.lost[name];
    if (loss === null) return item(name, "not-tested", "nothing is heard in it");
    const [usual, limit] = [usuallyLost(loudspeaker, range, genre), mostLost(loudspeaker, range, genre)];
    const told = { value: loss, limit, unit: "LU" };
    const lost = Number.isFinite(loss) ? `${shown(loss, 1)} LU` : "everything";
    const words = `${loudspeaker.name} (${loudspeaker.origin}) loses ${lost}; the median of ${range.median} ${shown(usual, 1)}, one far outside in every band ${shown(limit, 1)}`;
    if (loss <= limit) return judged(name, false, `${words}. Ask the ear: can the bass line still be followed?`, told);
    if (mix.low.kicks < KICK_BASS.fewest)
      return item(
        name,
        "not-tested",
        `${words}: there is no kick in it, so it may be a single instrument. Ask the ear: is it a mix?`,
        told,
      );
    return judged(name, true, `${words}: what carries it is missing there; ${MOVE}`, told);
  });
}

const MOVE =
  "move: give bass and kick overtones above 300 Hz (saturation), or raise what plays there, then run check again";
