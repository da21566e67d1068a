import { type HeardMix, type MixJudge, ofMusic } from "#src/decision/check/as-music/mix-judge.ts";
import {
  excessWords,
  isBuildUp,
  NO_BUILD_UP,
  type ToneExcess,
  toneExcess,
} from "#src/decision/check/as-music/tone-excess.ts";
import { item, judged } from "#src/decision/check/judge.ts";
import { harshMoments } from "#src/decision/check/trouble/harsh-moments.ts";
import { cutFor } from "#src/decision/check/trouble/move-for.ts";
import { otherMusic } from "#src/decision/check/trouble/muddy.ts";
import { TONE_FAULT, TONE_REGIONS } from "#src/knowledge/quality-control/mix-limits.ts";
import { counted, hertzWords, shown } from "#src/model/figure-words.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";

/** Too much from 2 to 5 kHz, over the whole or for moments. */
export const harsh: MixJudge = ofMusic("harsh", (heard) => {
  const found = toneExcess(heard.mix.tone, heard.range, TONE_REGIONS.harsh);
  if (found === null) return item("harsh", "not-tested", "its bandwidth is too small to lay its tone over others");
  const { excess, usual, limit, elsewhere, frequency } = found;
  const words = `${excessWords(found, heard.range)}, nine in ten within ${shown(usual, 1)}`;
  const told = { value: excess, limit, unit: "dB" };
  const much = excess > limit && isBuildUp(found);
  if (much && elsewhere <= TONE_FAULT.alike)
    return judged("harsh", true, `${words}; ${cutFor(excess - usual, frequency, WHERE)}`, told);
  const moments = ofMoments(heard, found, words);
  if (moments !== null) return moments;
  if (much) return item("harsh", "not-tested", `${words}; ${otherMusic(elsewhere)} ${ASK}`, told);
  return judged("harsh", false, excess > limit ? `${words}; ${NO_BUILD_UP}` : words, told);
});

/** Passages that stand out of the file's own course and over what is usual. */
function ofMoments({ mix, range }: HeardMix, whole: ToneExcess, words: string): CheckItem | null {
  const { places, most, frequency } = harshMoments(mix, range, whole);
  if (places.count === 0) return null;
  const when = `${counted(places.count, "passage")} up to ${shown(most, 1)} dB over the median around ${hertzWords(frequency)}`;
  return judged(
    "harsh",
    true,
    `${when}, while the whole has ${words}; ${cutFor(most - whole.usual, frequency, THEN)}`,
    {
      ...{ value: most, limit: whole.usual, unit: "dB", places },
    },
  );
}

const WHERE = "on what is brightest there, or tame its peaks in that band";
const THEN = "for as long, on what comes in there";
const ASK = "Ask the ear: does it hurt when it is loud?";
