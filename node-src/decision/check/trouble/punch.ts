import { type MixJudge, ofMusic } from "#src/decision/check/as-music/mix-judge.ts";
import { item, judged } from "#src/decision/check/judge.ts";
import { RELEASED_MUSIC } from "#src/knowledge/genres/observed/released-music.ts";
import { DENSITY } from "#src/knowledge/quality-control/delivery-limits.ts";
import { PUNCH } from "#src/knowledge/quality-control/mix-limits.ts";
import { grouped, shown } from "#src/model/figure-words.ts";

/** Peaks of what is struck that hardly stand over the loudness of the loud passages, held at one height. */
export const punch: MixJudge = ofMusic("punch", ({ mix, quality, genre }) => {
  const { peakToShortTerm: range, n, what } = genre?.observed ?? RELEASED_MUSIC;
  const limit = range.p5;
  if (mix.denseShortTerm === Number.NEGATIVE_INFINITY) return item("punch", "not-tested", "nothing sounds for 3 s");
  const ratio = quality.level.truePeak - mix.denseShortTerm;
  const told = { value: ratio, limit, unit: "dB" };
  const words = `peaks ${shown(ratio, 1)} dB over the loudness of its loud passages; 19 in 20 of ${grouped(n)} ${what} have ${shown(limit, 1)} or more`;
  if (ratio >= limit) return judged("punch", false, words, told);
  if (mix.low.onsets < PUNCH.onsets)
    return item("punch", "not-tested", `${words}; nothing is struck that could have punch`, told);
  const { movement } = quality.loudness;
  if (movement === null) return item("punch", "not-tested", `${words}; too little of it is loud to tell`, told);
  if (movement.crest <= DENSITY.crestMoves)
    return item("punch", "not-tested", `${words}; a steady sound, no stroke stands out to judge by`, told);
  if (movement.peaks >= DENSITY.peaksMove)
    return judged("punch", false, `${words}; its peaks still move by ${shown(movement.peaks, 1)} dB`, told);
  return judged("punch", true, `${words}, and its peaks stand still: ${moveFor(limit - ratio)}`, told);
});

function moveFor(missing: number): string {
  return `move: take ${shown(Math.max(1, missing), 1)} dB off the limiter or lengthen the attack of the bus compressor, then run check again`;
}
