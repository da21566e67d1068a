import { type BandHistory, overWindows } from "#src/analysis/mix/band-history.ts";
import { type MixPowers, sumOf } from "#src/analysis/mix/mix-powers.ts";
import { PlaceList } from "#src/analysis/quality/places.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { bandPower, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { MONO_BANDS } from "#src/knowledge/quality-control/mix-limits.ts";
import { TONE_BAND_EDGES } from "#src/knowledge/quality-control/tone-bands.ts";
import type { BandInMono, MonoReading } from "#src/model/quality/mix-reading.ts";
import type { Places } from "#src/model/quality/quality-reading.ts";
import type { Hertz, LoudnessUnits } from "#src/model/units.ts";

/** What one loudspeaker for both channels takes, of the whole and by range. */
export function monoReading(powers: MixPowers, history: BandHistory): MonoReading {
  const [whole, mid] = [sumOf(powers.heard), sumOf(powers.heardMid)];
  const band = (low: Hertz, high: Hertz, most: LoudnessUnits) =>
    bandInMono({ powers, history, whole }, low, high, most);
  const thirds = TONE_BAND_EDGES.slice(1)
    .map((high, i) => band(TONE_BAND_EDGES[i]!, high, MONO_BANDS.third))
    .filter(({ share }) => share >= MONO_BANDS.share);
  return {
    loss: whole > 0 ? lossOf(whole, mid) : null,
    ranges: FREQUENCY_RANGES.map(({ name, low, high }) => ({ name, ...band(low, high, MONO_BANDS.range) })),
    worst: thirds.reduce<BandInMono | null>(
      (most, each) => (most === null || each.loss > most.loss ? each : most),
      null,
    ),
  };
}

interface Heard {
  readonly powers: MixPowers;
  readonly history: BandHistory;
  readonly whole: number;
}

function bandInMono({ powers, history, whole }: Heard, low: Hertz, high: Hertz, most: LoudnessUnits): BandInMono {
  const [share] = bandShares([low, high], powers.size, powers.sampleRate);
  const [both, mid] = [bandPower(share!, powers.heard), bandPower(share!, powers.heardMid)];
  const loss = both > 0 ? lossOf(both, mid) : 0;
  return {
    ...{ low, high, loss },
    share: powerToDecibels(whole > 0 ? both / whole : 0),
    at: loss > most ? placesOf(history, low, high, most) : NOWHERE,
  };
}

const NOWHERE: Places = { at: [], count: 0 };

function lossOf(both: number, mid: number): LoudnessUnits {
  return Math.max(0, powerToDecibels(both) - powerToDecibels(mid));
}

/** Windows of a second in which the third octaves of a band lose so much, of those that sound in it. */
function placesOf(history: BandHistory, low: Hertz, high: Hertz, most: LoudnessUnits): Places {
  const from = TONE_BAND_EDGES.findIndex(
    (edge, i) => i < history.bands && middle(edge, TONE_BAND_EDGES[i + 1]!) >= low,
  );
  const after = TONE_BAND_EDGES.findIndex((edge, i) => i > from && middle(edge, TONE_BAND_EDGES[i + 1] ?? edge) > high);
  const to = Math.max(from + 1, after < 0 ? history.bands : Math.min(after, history.bands));
  const length = Math.max(1, Math.round(MONO_BANDS.lasting * history.blocksPerSecond));
  const step = Math.max(1, Math.round(length / 2));
  const windows = { length, step };
  const mid = overWindows(history.blocks(), windows, (block) => history.mid(block, from, to));
  const both = overWindows(
    history.blocks(),
    windows,
    (block) => history.mid(block, from, to) + history.side(block, from, to),
  );
  const loudest = both.reduce((top, power) => Math.max(top, power), 0);
  const places = new PlaceList(0);
  for (const [i, power] of both.entries()) {
    if (power <= loudest * SOUNDING || lossOf(power, mid[i]!) <= most) continue;
    places.add((i * step) / history.blocksPerSecond, (i * step + length) / history.blocksPerSecond);
  }
  return places.places();
}

/** -20 dB re the loudest window of the band. */
const SOUNDING = 0.01;

function middle(low: Hertz, high: Hertz): Hertz {
  return Math.sqrt(low * high);
}
