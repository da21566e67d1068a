import { hasSteadyKick } from "#src/decision/check/as-music/has-steady-kick.ts";
import { type HeardMix, isOneSided, type MixJudge, ofMusic } from "#src/decision/check/as-music/mix-judge.ts";
import { excessWords, toneExcess } from "#src/decision/check/as-music/tone-excess.ts";
import { item, judged } from "#src/decision/check/judge.ts";
import { RELEASED_MUSIC } from "#src/knowledge/genres/observed/released-music.ts";
import { FAR, KICK_BASS, TONE_REGIONS } from "#src/knowledge/quality-control/mix-limits.ts";
import { counted, grouped, shown } from "#src/model/figure-words.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";

/** Kick and bass: whether a kick stands out of the low end, how much low end there is, and whether it is in the middle. */
export const kickBass: MixJudge = ofMusic("kick-bass", (heard) => {
  const { kicks, rise, fall } = heard.mix.low;
  if (!hasSteadyKick(heard.mix.low) || rise === null || fall === null)
    return item(
      "kick-bass",
      "not-tested",
      `${kicks === 0 ? "no kick" : `${counted(kicks, "clear hit")} of a kick, not steady,`} in it. ${ASK}`,
    );
  const words = `${kicks} hits of a kick, at which what lies below ${KICK_BASS.upTo} Hz rises by ${shown(rise, 1)} dB and then falls by ${shown(fall, 1)}`;
  return apart(heard, words) ?? level(heard, words);
});

/** The bass of the two channels does not belong together. */
function apart(heard: HeardMix, words: string): CheckItem | null {
  const { mix, genre } = heard;
  const { lowCorrelation } = mix.image;
  const { lowCorrelation: range, n, what } = genre?.observed ?? RELEASED_MUSIC;
  const limit = Math.min(range.p5, range.p50 - FAR * (range.p50 - range.p10));
  if (lowCorrelation === null || isOneSided(heard) || lowCorrelation >= limit) return null;
  return judged(
    "kick-bass",
    true,
    `${words}; correlation ${shown(lowCorrelation, 2)} below 150 Hz, where nine in ten of ${grouped(n)} ${what} have ${shown(range.p10, 2)} or more; move: put what lies below ${KICK_BASS.upTo} Hz into the middle, then run check again`,
    { value: lowCorrelation, limit, unit: "correlation" },
  );
}

/** How much of it there is: tracks differ by a standard deviation of up to 10 dB there, so that no amount is a fault. */
function level({ mix, range }: HeardMix, words: string): CheckItem {
  const found = toneExcess(mix.tone, range, TONE_REGIONS.bass);
  if (found === null) return item("kick-bass", "not-tested", `${words}. ${ASK}`);
  const told = { value: found.excess, unit: "dB" };
  return judged("kick-bass", false, `${words}; ${excessWords(found, range)}. ${ASK}`, told);
}

const ASK = "Ask the ear: can kick and bass be told apart?";
