import { type MixJudge, ofMusic } from "#src/decision/check/as-music/mix-judge.ts";
import { excessWords, isBuildUp, NO_BUILD_UP, toneExcess } from "#src/decision/check/as-music/tone-excess.ts";
import { item, judged } from "#src/decision/check/judge.ts";
import { cutFor } from "#src/decision/check/trouble/move-for.ts";
import { TONE_FAULT, TONE_REGIONS } from "#src/knowledge/quality-control/mix-limits.ts";
import { shown } from "#src/model/figure-words.ts";

/** Too much from 200 to 500 Hz, over what lies below it and above. */
export const muddy: MixJudge = ofMusic("muddy", ({ mix, range }) => {
  const found = toneExcess(mix.tone, range, TONE_REGIONS.muddy);
  if (found === null) return item("muddy", "not-tested", "its bandwidth is too small to lay its tone over others");
  const { excess, usual, limit, elsewhere, frequency } = found;
  const told = { value: excess, limit, unit: "dB" };
  const words = `${excessWords(found, range)}, nine in ten within ${shown(usual, 1)}`;
  if (excess <= limit) return judged("muddy", false, words, told);
  if (elsewhere > TONE_FAULT.alike)
    return item("muddy", "not-tested", `${words}; ${otherMusic(elsewhere)} ${ASK}`, told);
  if (!isBuildUp(found)) return judged("muddy", false, `${words}; ${NO_BUILD_UP}`, told);
  return judged("muddy", true, `${words}: a build-up; ${cutFor(excess - usual, frequency, WHERE)}`, told);
});

const WHERE = "on the fullest of what plays there";
const ASK = "Ask the ear: do low mids cover the voice and the bass?";

/** Why a tone is not judged that is unlike all others. */
export function otherMusic(elsewhere: number): string {
  return `its tone is ${shown(elsewhere, 1)} dB off elsewhere too, as other music has it: name a genre.`;
}
