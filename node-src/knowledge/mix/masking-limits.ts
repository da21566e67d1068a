import type { DecibelsSpl, Fraction, Phon, Seconds } from "#src/model/units.ts";

/**
 * How loud a mix is taken to be played: 0 LUFS gives this level at the listener. At 96 dB a mix of -20 LUFS stands at the 76 dB
 * SPL that a room of 42 to 142 cubic metres is mixed at (`knowledge/monitoring/room-levels.ts`).
 * Source: house taste; the order of what is masked must not turn on it within 6 dB (`test/analysis/masking/calibration.test.ts`).
 */
export const PLAYED_AT: DecibelsSpl = 96;

/**
 * What counts as hidden, and which pairs are looked into.
 *
 * - `block`: powers are taken together over this time, which is about that of the ear (integration of loudness: 100 to 200 ms).
 * - `lost`: a block is lost that is left half as loud or less: 10 phon. Source: definition of the sone above 40 phon.
 * - `together`, `togetherTime`: less than this share of a track's time, or less than this, is an accident and no arrangement.
 * - `share`: a pair is named from this share of lost time on.
 * - `ofBar`: a bar is named if so much of what sounds of the track in it is lost, and at least `inBar`, so that one block is not a bar.
 * - `one`: a track of a group stands for its group if it does so much of what the group does.
 * - `maskers`: so many are looked into for a track, those that do at least `part` of what is done to it; `pairs` in all.
 * - `inFilter`: a filter counts that loses this part of what the worst one does.
 * - `sampled`: blocks that a prediction looks at.
 *
 * Source: house taste but for `lost`; the reasons are beside each.
 */
export const MASKING = {
  block: 0.1,
  lost: 10,
  together: 0.05,
  togetherTime: 1,
  share: 0.05,
  ofBar: 0.25,
  inBar: 0.2,
  one: 0.7,
  maskers: 3,
  part: 0.1,
  pairs: 48,
  inFilter: 0.1,
  sampled: 120,
} as const satisfies {
  block: Seconds;
  lost: Phon;
  together: Fraction;
  togetherTime: Seconds;
  share: Fraction;
  ofBar: Fraction;
  inBar: Seconds;
  one: Fraction;
  maskers: number;
  part: Fraction;
  pairs: number;
  inFilter: Fraction;
  sampled: number;
};
