import { type MixJudge, ofMusic } from "#src/decision/check/as-music/mix-judge.ts";
import { item } from "#src/decision/check/judge.ts";
import { signed } from "#src/model/figure-words.ts";

/** A voice cannot be told from its bed in a finished file: what can be said of the middle where it is understood, and the question. */
export const voiceOverBed: MixJudge = ofMusic("voice-over-bed", ({ mix }) => {
  const { voice } = mix;
  const told = { value: voice.share, unit: "dB" };
  const sides = voice.overSides === null ? "" : `, ${signed(voice.overSides)} dB over the sides there`;
  const level = voice.share === Number.NEGATIVE_INFINITY ? "nothing" : `${signed(voice.share)} dB re the whole`;
  return item(
    "voice-over-bed",
    "not-tested",
    `the middle from 1 to 4 kHz, where consonants are, holds ${level}${sides}; a finished file does not tell a voice from its bed. Ask the ear: is every word understood at low volume?`,
    told,
  );
});
