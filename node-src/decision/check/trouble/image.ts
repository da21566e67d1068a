import { hasSteadyKick } from "#src/decision/check/as-music/has-steady-kick.ts";
import { levelBetween } from "#src/decision/check/as-music/level-between.ts";
import { type MixJudge, ofTwoSides } from "#src/decision/check/as-music/mix-judge.ts";
import { item, judged } from "#src/decision/check/judge.ts";
import { type ObservedSide, SIDE_BANDS } from "#src/knowledge/genres/observed/observed-set.ts";
import { RELEASED_MUSIC } from "#src/knowledge/genres/observed/released-music.ts";
import { FAR, WIDE_BASS, WIDEST } from "#src/knowledge/quality-control/mix-limits.ts";
import { BASS } from "#src/knowledge/quality-control/stereo-limits.ts";
import { grouped, hertzWords, shown, signed } from "#src/model/figure-words.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** Sides that stand too far over the middle in a band. Much middle is no fault: the median release correlates by 0.87. */
export const image: MixJudge = ofTwoSides("image", ({ mix, genre }) => {
  const { sides, correlation } = mix.image;
  if (correlation === null) return item("image", "not-tested", "silence has no image");
  const { side, n, what } = genre?.observed ?? RELEASED_MUSIC;
  const bands = sides.flatMap((level, i) =>
    level === null ? [] : [{ level, limit: limitOf(i, side, mix), low: SIDE_BANDS[i]!, high: SIDE_BANDS[i + 1]! }],
  );
  if (bands.length === 0) return item("image", "not-tested", "no band of it has an image");
  const worst = bands.reduce((most, each) => (each.level - each.limit > most.level - most.limit ? each : most));
  const told = { value: worst.level, limit: worst.limit, unit: "dB" };
  const words = `${sideWords(worst.level)} from ${hertzWords(worst.low)} to ${hertzWords(worst.high)}, correlation ${shown(correlation, 2)} over all, against ${grouped(n)} ${what}`;
  if (worst.level <= worst.limit) return judged("image", false, words, told);
  return judged("image", true, `${words}: too wide there; ${moveFor(worst)}`, told);
});

/**
 * As far from the median again as nine in ten go, and nowhere so far that mono all but takes the band; bass that carries the sound has to
 * have its middle where a kick is steady.
 */
function limitOf(band: number, { p50, p90 }: ObservedSide, mix: MixReading): Decibels {
  const most = band === 0 && bassShare(mix) > BASS.strong && hasSteadyKick(mix.low) ? WIDE_BASS : WIDEST;
  return Math.min(most, p50[band]! + FAR * (p90[band]! - p50[band]!));
}

function bassShare({ tone }: MixReading): Decibels {
  return levelBetween(tone, { low: SIDE_BANDS[0]!, high: SIDE_BANDS[1]! }) - levelBetween(tone, EVERYTHING);
}

const EVERYTHING = { low: 0, high: Number.POSITIVE_INFINITY } as const;

function sideWords(level: Decibels): string {
  if (level === Number.POSITIVE_INFINITY) return "nothing but sides";
  return level === Number.NEGATIVE_INFINITY ? "no sides" : `side ${signed(level)} dB re the middle`;
}

function moveFor({ level, limit, low, high }: { level: Decibels; limit: Decibels; low: Hertz; high: Hertz }): string {
  const by = Number.isFinite(level) ? ` until its side falls by ${shown(level - limit, 1)} dB` : "";
  return `move: narrow what sounds from ${hertzWords(low)} to ${hertzWords(high)}${by}, or turn the polarity of one side, then run check again`;
}
