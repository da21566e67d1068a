import { bandPower, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import { blockPowers } from "#src/dsp/spectrum/block-powers.ts";
import { blockWindow } from "#src/dsp/spectrum/block-window.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** How much newly sounds, hop by hop. */
export interface SpectralFlux {
  readonly hopFrames: number;
  readonly hopLength: Seconds;
  /** Where the middle of a hop's window lies before the hop's own end. */
  readonly behind: Seconds;
  /** Takes exactly one hop of samples; answers its flux. */
  hear(samples: Float32Array): number;
  /** Mean square in each of the coarse bands, of the last hop's window. */
  readonly coarse: Float64Array;
}

/**
 * Log-compressed, band-wise flux with a maximum filter over neighbouring bands, so that vibrato does not count as new.
 *
 * Shape: windows of about 21 ms every 10 ms; amplitudes in quarter-octave bands, each relative to its own loudest of the
 * last seconds, log10(1 + 20 a); what rises over the highest of three bands two hops before, as a mean over the bands of a
 * region; the newest of three regions counts. The same at any gain that leaves the loudest band over -90 dB. Silence stands
 * before the first sample.
 * Source: Böck and Widmer 2013, "Maximum filter vibrato suppression for onset detection" (DAFx); each band by its own
 * loudest: Stowell and Plumbley 2007, "Adaptive whitening for improved real-time audio onset detection" (ICMC).
 */
export function spectralFlux(sampleRate: Hertz, coarseEdges: readonly Hertz[]): SpectralFlux {
  const hopFrames = Math.round(sampleRate / HOPS_PER_SECOND);
  const size = 2 ** Math.round(Math.log2(WINDOW * sampleRate));
  const held = new Float32Array(size);
  const block = blockPowers([held], blockWindow("hann", size));
  const edges = bandEdges(sampleRate, size);
  const shares = bandShares(edges, size, sampleRate);
  const region = Int32Array.from(shares, (_, i) => REGIONS.findLastIndex((from) => edges[i]! >= from));
  const coarseShares = bandShares(coarseEdges, size, sampleRate);
  const coarse = new Float64Array(coarseShares.length);
  const history = Array.from({ length: LAG + 1 }, () => new Float64Array(shares.length));
  const amplitudes = new Float64Array(shares.length);
  const references = new Float64Array(shares.length).fill(LEAST_REFERENCE);
  let hop = 0;
  return {
    hopFrames,
    hopLength: hopFrames / sampleRate,
    behind: size / 2 / sampleRate,
    coarse,
    hear(samples) {
      shift(held, samples, hopFrames);
      block.measure();
      const bins = block.power[0]!;
      for (let i = 0; i < coarseShares.length; i++) coarse[i] = bandPower(coarseShares[i]!, bins);
      let loudest = LEAST_REFERENCE;
      for (let i = 0; i < shares.length; i++) {
        amplitudes[i] = Math.sqrt(bandPower(shares[i]!, bins));
        references[i] = Math.max(references[i]! * FORGETTING, amplitudes[i]!);
        loudest = Math.max(loudest, references[i]!);
      }
      const now = history[hop % history.length]!;
      const before = history[(hop + 1) % history.length]!;
      for (let i = 0; i < now.length; i++)
        now[i] = Math.log10(1 + (COMPRESSION * amplitudes[i]!) / Math.max(references[i]!, loudest * WHITENED));
      hop++;
      return risen(now, before, region);
    },
  };
}

const HOPS_PER_SECOND = 100;
const WINDOW: Seconds = 0.021;
/** Hops between the spectra that are compared. */
const LAG = 2;
const COMPRESSION = 20;
/** How far under the loudest band's a band's own reference may fall: -30 dB. */
const WHITENED = 10 ** (-30 / 20);
const LEAST_REFERENCE = 10 ** (-90 / 20);
/** The reference falls by 6 dB in 3 s. */
const FORGETTING = 0.5 ** (1 / (3 * HOPS_PER_SECOND));
const LOWEST: Hertz = 40;
const HIGHEST: Hertz = 16_000;
const BANDS_PER_OCTAVE = 4;

function shift(held: Float32Array, samples: Float32Array, count: number): void {
  const kept = Math.max(0, held.length - count);
  held.copyWithin(0, held.length - kept);
  held.set(samples.subarray(count - (held.length - kept), count), kept);
}

/** Quarter octaves, none narrower than a bin. */
function bandEdges(sampleRate: Hertz, size: number): Hertz[] {
  const bin = sampleRate / size;
  const top = Math.min(HIGHEST, 0.45 * sampleRate);
  const edges = [LOWEST];
  for (let edge = LOWEST; edge < top; ) {
    edge = Math.max(edge + bin, edge * 2 ** (1 / BANDS_PER_OCTAVE));
    edges.push(edge);
  }
  return edges;
}

/** Where the regions of the spectrum begin that are looked at apart: a hat is new though nothing is below it. */
const REGIONS: readonly Hertz[] = [0, 1500, 5000];

function risen(now: Float64Array, before: Float64Array, region: Int32Array): number {
  let most = 0;
  for (let i = 0, r = 0; r < REGIONS.length; r++) {
    const first = i;
    let sum = 0;
    for (; region[i] === r; i++) {
      const highest = Math.max(before[i]!, before[i - 1] ?? 0, before[i + 1] ?? 0);
      sum += Math.max(0, now[i]! - highest);
    }
    if (i > first) most = Math.max(most, sum / (i - first));
  }
  return most;
}
