import { resonanceListener } from "#src/analysis/master/resonance-listener.ts";
import { spreadListener } from "#src/analysis/master/spread-listener.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { createSpectrumPass } from "#src/dsp/kernels/create-spectrum-pass.ts";
import { advanceAll } from "#src/dsp/spectrum/advance-all.ts";
import { bandPower, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import { meanPower } from "#src/dsp/spectrum/mean-power.ts";
import type { SpectrumBatch, SpectrumTotals } from "#src/dsp/spectrum/spectrum-pass.ts";
import { SIDE_BANDS } from "#src/knowledge/genres/observed/observed-set.ts";
import { DYNAMICS_EDGES, LOW_CORRELATION_TO } from "#src/knowledge/master/ranges.ts";
import { RESONANCE } from "#src/knowledge/master/resonances.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Hertz } from "#src/model/units.ts";

/** Tone, image and dynamics by frequency. */
export type ToneReading = Pick<MixFeatures, "thirdOctaves" | "sides" | "lowCorrelation" | "bandSpreads" | "resonances">;

/** Those in the making; takes the bytes that the signal pass takes. */
export interface ToneListener {
  add(bytes: Uint8Array): void;
  /** @param loudest First second of the loudest half minute. */
  reading(loudest: number): ToneReading;
}

/** Seconds of one block: fine enough for a 24th of an octave at 200 Hz, short enough for the spread of levels. */
const BLOCK = 0.34;

/**
 * Hears a file by frequency: averaged third octaves, the image of five ranges, and bands of a 24th of an octave over time.
 *
 * @param overTime Whether bands are heard over time; else spreads and resonances are none.
 * Shape: mono or stereo; blocks of a third of a second, two over every sample. Memory: some 200 bytes a second.
 */
export function toneListener(
  { sampleRate, channels, encoding }: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">,
  overTime: boolean,
): ToneListener {
  const size = 2 ** Math.round(Math.log2(BLOCK * sampleRate));
  const hop = size / 2;
  const fine = fineEdges(sampleRate);
  const edges = overTime ? [...DYNAMICS_EDGES.filter((edge) => edge < fine[0]!), ...fine] : [];
  const pass = createSpectrumPass({ sampleRate, channels, encoding, size, hop, window: "sine", bandEdges: edges });
  const spreads = spreadListener(edges, sampleRate / hop);
  const resonances = resonanceListener(edges);
  const row = new Float64Array(Math.max(0, edges.length - 1));
  const hear = ({ count, bands }: SpectrumBatch) => {
    if (!overTime) return;
    for (let block = 0; block < count; block++) {
      readRow(bands, block, Math.min(2, channels), row);
      spreads.hear(row);
      resonances.hear(row);
    }
  };
  return {
    add: (bytes) => advanceAll(pass, bytes, hear),
    reading(loudest) {
      const { last, totals } = pass.finish();
      hear(last);
      return {
        thirdOctaves: levels(totals, size, sampleRate),
        ...image(totals, size, sampleRate, channels),
        bandSpreads: overTime ? spreads.reading(loudest) : [],
        resonances: overTime ? resonances.reading() : [],
      };
    },
  };
}

/** The bands of one block, power of all channels. */
function readRow(bands: Float64Array, block: number, channels: number, into: Float64Array): void {
  const width = into.length;
  for (let band = 0; band < width; band++) {
    let power = 0;
    for (let c = 0; c < channels; c++) power += bands[(block * channels + c) * width + band]!;
    into[band] = power;
  }
}

/** From the lowest resonance that is looked for to the end of hearing, as far as the rate reaches, with whole octave fractions between. */
function fineEdges(sampleRate: Hertz): readonly Hertz[] {
  const highest = Math.min(DYNAMICS_EDGES.at(-1)!, sampleRate / 2);
  const from = RESONANCE.from / 2;
  const count = Math.floor(RESONANCE.perOctave * Math.log2(highest / from));
  return [...Array.from({ length: count + 1 }, (_, i) => from * 2 ** (i / RESONANCE.perOctave))];
}

function levels(totals: SpectrumTotals, size: number, sampleRate: Hertz): number[] {
  const power = meanPower(totals);
  const ratio = 10 ** (1 / 20);
  return THIRD_OCTAVES.map((centre) => {
    const [share] = bandShares([centre / ratio, centre * ratio], size, sampleRate);
    return powerToDecibels(bandPower(share!, power));
  });
}

function image(
  { power, cross }: SpectrumTotals,
  size: number,
  sampleRate: Hertz,
  channels: number,
): Pick<ToneReading, "sides" | "lowCorrelation"> {
  const [left, right = left] = power;
  const nothing = Number.NEGATIVE_INFINITY;
  const sides = bandShares(SIDE_BANDS, size, sampleRate).map((share) => {
    const both = bandPower(share, left!) + bandPower(share, right!);
    const shared = channels < 2 ? both : 2 * bandPower(share, cross);
    if (!(both > 0)) return null;
    const ratio = powerToDecibels((both - shared) / (both + shared));
    return both - shared < SAME * both ? nothing : ratio;
  });
  const [low] = bandShares([0, LOW_CORRELATION_TO], size, sampleRate);
  const scale = Math.sqrt(bandPower(low!, left!) * bandPower(low!, right!));
  const lowCorrelation = channels < 2 || !(scale > 0) ? null : bandPower(low!, cross) / scale;
  return { sides, lowCorrelation: lowCorrelation === null ? null : Math.max(-1, Math.min(1, lowCorrelation)) };
}

/** What rounding leaves of the difference of equal channels. */
const SAME = 1e-10;
