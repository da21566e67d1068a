import { FULL_SCALE_SINE_POWER, powerToDecibels } from "#src/dsp/decibels.ts";
import { createSpectrumPass } from "#src/dsp/kernels/create-spectrum-pass.ts";
import { advanceAll } from "#src/dsp/spectrum/advance-all.ts";
import { bandPower, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import { erbBandCentres, erbBandEdges } from "#src/dsp/spectrum/erb-bands.ts";
import { meanPower } from "#src/dsp/spectrum/mean-power.ts";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { SPECTRUM_BLOCKS } from "#src/knowledge/spectrum-blocks.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import type { Dbfs, Hertz } from "#src/model/units.ts";

/** Levels over the whole signal, mean power of the first two channels; a full-scale sine on every channel reads 0 dB. */
export interface SpectrumReading {
  /** Bin k stands at k times this. */
  readonly binWidth: Hertz;
  /**
   * Level of a tone at each bin: the power of five neighbouring bins, which hold the whole main lobe. A sine reads within
   * 0.01 dB wherever it lies between bins; noise reads its power in five bins.
   */
  readonly levels: Float64Array;
  /** The seven named ranges. Only what lies below half the sample rate counts; a range above it reads `-Infinity`. */
  readonly ranges: readonly RangeLevel[];
  /** Bands one ERB wide, up to 20 kHz or half the sample rate. */
  readonly erbBands: readonly BandLevel[];
}

export interface RangeLevel {
  readonly name: (typeof FREQUENCY_RANGES)[number]["name"];
  readonly low: Hertz;
  readonly high: Hertz;
  readonly level: Dbfs;
}

export interface BandLevel {
  readonly centre: Hertz;
  readonly level: Dbfs;
}

/** An averaged spectrum in the making; takes the bytes that the signal pass takes. */
export interface SpectrumMeter {
  add(bytes: Uint8Array): void;
  reading(): SpectrumReading;
}

const HIGHEST_BAND: Hertz = 20_000;
const SMALLEST_BLOCK = 512;
const LARGEST_BLOCK = 32_768;

/**
 * Averaged, calibrated power spectrum with a Hann window, every sample weighed alike.
 *
 * Edge: the levels of bands that touch add up to the signal's RMS (AES17) inside them. Silence and no signal read `-Infinity`.
 * Source: Harris 1978 (Hann, scalloping removed by summing the main lobe); Parseval; AES17-2020 (0 dB is a full-scale sine).
 */
export function spectrumMeter(format: {
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly encoding: SampleEncoding;
}): SpectrumMeter {
  const wanted = 2 ** Math.round(Math.log2(SPECTRUM_BLOCKS.duration * format.sampleRate));
  const size = Math.min(LARGEST_BLOCK, Math.max(SMALLEST_BLOCK, wanted));
  const { sampleRate, channels, encoding } = format;
  const { window, overlap } = SPECTRUM_BLOCKS;
  const pass = createSpectrumPass({ sampleRate, channels, encoding, size, hop: size / overlap, window, bandEdges: [] });
  return {
    add: (bytes) => advanceAll(pass, bytes),
    reading: () => spectrumReading(meanPower(pass.finish().totals), size, sampleRate),
  };
}

function spectrumReading(power: Float64Array, size: number, sampleRate: Hertz): SpectrumReading {
  const highest = Math.min(HIGHEST_BAND, sampleRate / 2);
  const levelsOf = (edges: readonly Hertz[]) =>
    bandShares(edges, size, sampleRate).map((share) => level(bandPower(share, power)));
  const centres = erbBandCentres(highest);
  const erbLevels = levelsOf(erbBandEdges(highest));
  return {
    binWidth: sampleRate / size,
    levels: power.map((_, k) => level(lobePower(power, k))),
    ranges: FREQUENCY_RANGES.map(({ name, low, high }) => ({ name, low, high, level: levelsOf([low, high])[0]! })),
    erbBands: centres.map((centre, i) => ({ centre, level: erbLevels[i]! })),
  };
}

function level(power: number): Dbfs {
  return powerToDecibels(power / FULL_SCALE_SINE_POWER);
}

function lobePower(power: Float64Array, bin: number): number {
  let sum = 0;
  for (let k = bin - SPECTRUM_BLOCKS.lobe; k <= bin + SPECTRUM_BLOCKS.lobe; k++) sum += power[k] ?? 0;
  return sum;
}
