import { type BandHistory, overWindows } from "#src/analysis/mix/band-history.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { HARSH_MOMENT, TONE_REGIONS } from "#src/knowledge/quality-control/mix-limits.ts";
import { bandsWithin } from "#src/knowledge/quality-control/tone-bands.ts";
import type { BandOverTime } from "#src/model/quality/mix-reading.ts";
import type { Decibels } from "#src/model/units.ts";

/** How the band from 2 to 5 kHz moves over a file, beside its neighbours. */
export function upperMiddle(history: BandHistory): BandOverTime {
  const length = Math.max(1, Math.round(HARSH_MOMENT.window * history.blocksPerSecond));
  const step = Math.max(1, Math.round(HARSH_MOMENT.step * history.blocksPerSecond));
  const levels = (bands: readonly number[]): Float64Array =>
    overWindows(history.blocks(), { length, step }, (block) => {
      const [from, to] = [bands[0]!, bands.at(-1)! + 1];
      return history.mid(block, from, to) + history.side(block, from, to);
    }).map(powerToDecibels);
  const bands = bandsWithin(TONE_REGIONS.harsh);
  const whole = levels(bands);
  const loudest = quantile(whole, LOUD);
  const sounds = whole.map((level) => (level > loudest + HARSH_MOMENT.sounding ? 1 : 0));
  const rise = (each: Float64Array): Float64Array => {
    const usual = quantile(sounding(each, sounds), HARSH_MOMENT.usual);
    return each.map((level) => finite(level - usual));
  };
  const over = meanOf(bands.map((band) => rise(levels([band]))));
  const beside = [NEIGHBOURS.below, NEIGHBOURS.above].map((each) =>
    meanOf(bandsWithin(each).map((band) => rise(levels([band])))),
  );
  const alone = over.map((risen, i) => risen - Math.max(...beside.map((each) => each[i]!)));
  const overLimit = limitOf(sounding(over, sounds), HARSH_MOMENT.over, HARSH_MOMENT.overSpreads);
  const aloneLimit = limitOf(sounding(alone, sounds), HARSH_MOMENT.alone, HARSH_MOMENT.aloneSpreads);
  return {
    step: step / history.blocksPerSecond,
    rises: bands.map((band) => aboveMean(levels([band]))),
    stands: Uint8Array.from(over, (risen, i) =>
      sounds[i] === 1 && risen > overLimit && alone[i]! > aloneLimit ? 1 : 0,
    ),
  };
}

/** Of windows, which one is loud. */
const LOUD = 0.9;
/** Source: the two octaves beside the band, without the third octave at its edges (Hz). */
const NEIGHBOURS = { below: { low: 500, high: 1250 }, above: { low: 8000, high: 12_500 } } as const;
/** What cannot be told apart from silence: a window without a band is so far below any other (dB). */
const NOTHING: Decibels = -120;

function sounding(values: Float64Array, sounds: Float64Array): Float64Array {
  return values.filter((_, i) => sounds[i] === 1);
}

/** What moves much anyway has to move further: so many times from its median down to its tenth percentile. */
function limitOf(values: Float64Array, least: Decibels, spreads: number): Decibels {
  const spread = quantile(values, 0.5) - quantile(values, QUIET);
  return Math.max(least, Number.isFinite(spread) ? spreads * spread : 0);
}

const QUIET = 0.1;

function meanOf(rows: readonly Float64Array[]): Float64Array {
  return rows[0]!.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
}

function finite(level: number): number {
  return Number.isFinite(level) ? Math.max(NOTHING, level) : NOTHING;
}

/** Against the mean power of all windows. */
function aboveMean(levels: Float64Array): Float32Array {
  const mean = powerToDecibels(levels.reduce((sum, level) => sum + 10 ** (level / 10), 0) / Math.max(1, levels.length));
  return Float32Array.from(levels, (level) => finite(level - mean));
}

function quantile(values: Float64Array, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NEGATIVE_INFINITY;
}
