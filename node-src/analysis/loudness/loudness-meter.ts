import { gatingBlocks, integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { type LoudnessRange, loudnessRange } from "#src/analysis/loudness/loudness-range.ts";
import { TENTHS_PER_SECOND, TenthMeans } from "#src/analysis/tenth-means.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND, type HopBatch } from "#src/dsp/kernels/signal-pass.ts";
import { gatedTogether } from "#src/dsp/series/gated-power.ts";
import { SlidingMean } from "#src/dsp/series/window-means.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import type { LoudnessUnits, Lufs, Seconds } from "#src/model/units.ts";

export interface LoudnessReading {
  /** Gated; `-Infinity` for less than 400 ms and for what lies below -70 LUFS. */
  readonly integrated: Lufs;
  /** Largest of the sliding windows, one every 10 ms; silence stands before the signal. */
  readonly maxMomentary: Lufs;
  readonly maxShortTerm: Lufs;
  readonly range: LoudnessRange;
}

/** Loudness in the making. */
export interface LoudnessMeter {
  /** The hops that ended. */
  hear(batch: HopBatch): void;
  /** Mean power of the last hop, which the signal left unfinished: the sliding windows hear it, blocks do not. */
  hearUnfinished(power: number): void;
  /** Mean powers of the windows that ended with each of the hops heard last; written over by the next. */
  readonly momentary: Float64Array;
  readonly shortTerm: Float64Array;
  reading(): LoudnessReading;
  /**
   * What mono playback changes, over the passages that integrated loudness counts: 0 for equal channels, -3 for unrelated ones,
   * `-Infinity` for inverted ones, 0 where nothing counts.
   */
  monoChange(): LoudnessUnits;
}

/**
 * Momentary, short-term and integrated loudness and loudness range from one 10 ms grid of powers.
 *
 * Memory: two numbers a tenth of a second.
 * Source: ITU-R BS.1770-5, Annex 1; EBU Tech 3341 v4, 2.2; Tech 3342 v4, 3.
 */
export function loudnessMeter(): LoudnessMeter {
  const momentary = new SlidingMaximum(WINDOWS.momentary);
  const shortTerm = new SlidingMaximum(WINDOWS.shortTerm);
  const tenths = new TenthMeans();
  const monoTenths = new TenthMeans();
  let powers = new Float64Array(1);
  const slide = (count: number) => {
    momentary.hear(powers, count);
    shortTerm.hear(powers, count);
  };
  return {
    hear({ energy, monoEnergy, frames, count }) {
      if (powers.length < count) powers = new Float64Array(energy.length);
      meanPowers(energy, frames, count, powers);
      slide(count);
      tenths.hear(energy, frames, count);
      monoTenths.hear(monoEnergy, frames, count);
    },
    hearUnfinished(power) {
      powers[0] = power;
      slide(1);
    },
    get momentary() {
      return momentary.means;
    },
    get shortTerm() {
      return shortTerm.means;
    },
    reading() {
      const heard = tenths.values();
      return {
        integrated: integratedLoudness(heard, TENTHS_PER_SECOND),
        maxMomentary: powerToLoudness(momentary.largest),
        maxShortTerm: powerToLoudness(shortTerm.largest),
        range: loudnessRange(heard, TENTHS_PER_SECOND),
      };
    },
    monoChange: () => monoChange(tenths.values(), monoTenths.values()),
  };
}

function meanPowers(energy: Float64Array, frames: Int32Array, count: number, powers: Float64Array): void {
  for (let hop = 0; hop < count; hop++) powers[hop] = energy[hop]! / frames[hop]!;
}

/**
 * What mono playback changes by the powers of whole tenths of a second, of all channels and of (L + R) / 2. A mono sum plays from both loudspeakers,
 * hence the factor 2. 0 where nothing passes the gate.
 */
export function monoChange(power: Float64Array, monoPower: Float64Array): LoudnessUnits {
  const blocks = gatingBlocks(power, TENTHS_PER_SECOND);
  const monoBlocks = gatingBlocks(monoPower, TENTHS_PER_SECOND);
  const [mean, mono] = gatedTogether(blocks, monoBlocks, loudnessToPower(GATING.absolute), GATING.relative);
  return mean === 0 ? 0 : powerToLoudness(2 * mono) - powerToLoudness(mean);
}

/** A sliding window and the largest mean it has had. */
class SlidingMaximum {
  means = new Float64Array(1);
  largest = 0;
  private readonly window: SlidingMean;

  constructor(seconds: Seconds) {
    this.window = new SlidingMean(Math.round(seconds * HOPS_PER_SECOND));
  }

  hear(powers: Float64Array, count: number): void {
    if (this.means.length < count) this.means = new Float64Array(powers.length);
    const { means } = this;
    this.window.slide(powers, count, means);
    let { largest } = this;
    for (let i = 0; i < count; i++) if (means[i]! > largest) largest = means[i]!;
    this.largest = largest;
  }
}
