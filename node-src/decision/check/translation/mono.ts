import { type MixJudge, ofTwoSides } from "#src/decision/check/as-music/mix-judge.ts";
import { item, judged } from "#src/decision/check/judge.ts";
import { MONO_BANDS } from "#src/knowledge/quality-control/mix-limits.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import type { BandInMono, RangeInMono } from "#src/model/quality/mix-reading.ts";
import type { LoudnessUnits } from "#src/model/units.ts";

/** What one loudspeaker for both channels takes away, by range. */
export const mono: MixJudge = ofTwoSides("mono", ({ mix }) => {
  const { loss, ranges, worst } = mix.mono;
  if (loss === null) return item("mono", "not-tested", "nothing is heard in it");
  const range = ranges
    .filter(({ share }) => share >= MONO_BANDS.share)
    .reduce<RangeInMono | null>((most, each) => (most === null || each.loss > most.loss ? each : most), null);
  const whole = `mono loses ${size(loss)} of the whole`;
  if (range !== null && range.loss > MONO_BANDS.range)
    return judged("mono", true, `${whole}, ${size(range.loss)} of the ${range.name} (${bounds(range)}); ${MOVE}`, {
      ...{ value: range.loss, limit: MONO_BANDS.range, unit: "LU", places: range.at },
    });
  if (worst !== null && worst.loss > MONO_BANDS.third)
    return judged(
      "mono",
      true,
      `${whole}, but ${size(worst.loss)} from ${bounds(worst)}: it all but vanishes; ${MOVE}`,
      {
        ...{ value: worst.loss, limit: MONO_BANDS.third, unit: "LU", places: worst.at },
      },
    );
  const most = range === null ? "" : `, at most ${size(range.loss)} of a range (${range.name})`;
  return judged("mono", false, `${whole}${most}`, { value: range?.loss ?? loss, limit: MONO_BANDS.range, unit: "LU" });
});

const MOVE = "move: turn the polarity of one side of what plays there, or narrow it, then run check again";

function size(loss: LoudnessUnits): string {
  return Number.isFinite(loss) ? `${shown(loss, 1)} LU` : "everything";
}

function bounds({ low, high }: BandInMono): string {
  return `${hertzWords(low)} to ${hertzWords(high)}`;
}
