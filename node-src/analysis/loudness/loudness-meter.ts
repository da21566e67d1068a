import { gatedPower } from "#src/analysis/loudness/gated-power.ts";
import { gatingBlocks, integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { type LoudnessRange, loudnessRange } from "#src/analysis/loudness/loudness-range.ts";
import { slidingMean } from "#src/analysis/loudness/window-means.ts";
import { TENTHS_PER_SECOND, tenthMeans } from "#src/analysis/tenth-means.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import type { LoudnessUnits, Lufs } from "#src/model/units.ts";

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
  /** Mean power of one 10 ms hop, and of its mono sum. */
  push(power: number, monoPower: number): void;
  /** Mean power of the last hop, which the signal left unfinished: the sliding windows hear it, blocks do not. */
  pushUnfinished(power: number): void;
  /** Loudness of the window that ended with the last hop. */
  readonly momentary: Lufs;
  readonly shortTerm: Lufs;
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
  const momentary = slidingMaximum(WINDOWS.momentary);
  const shortTerm = slidingMaximum(WINDOWS.shortTerm);
  const tenths = tenthMeans();
  const monoTenths = tenthMeans();
  const slide = (power: number) => {
    momentary.push(power);
    shortTerm.push(power);
  };
  return {
    pushUnfinished: slide,
    push(power, monoPower) {
      slide(power);
      tenths.push(power);
      monoTenths.push(monoPower);
    },
    get momentary() {
      return powerToLoudness(momentary.current);
    },
    get shortTerm() {
      return powerToLoudness(shortTerm.current);
    },
    reading() {
      const powers = tenths.values();
      return {
        integrated: integratedLoudness(powers, TENTHS_PER_SECOND),
        maxMomentary: powerToLoudness(momentary.largest),
        maxShortTerm: powerToLoudness(shortTerm.largest),
        range: loudnessRange(powers, TENTHS_PER_SECOND),
      };
    },
    monoChange: () => monoChange(tenths.values(), monoTenths.values()),
  };
}

/** A mono sum plays from both loudspeakers, hence the factor 2. 0 where nothing passes the gate. */
function monoChange(power: Float64Array, monoPower: Float64Array): LoudnessUnits {
  const blocks = gatingBlocks(power, TENTHS_PER_SECOND);
  const monoBlocks = gatingBlocks(monoPower, TENTHS_PER_SECOND);
  const { threshold } = gatedPower(blocks, loudnessToPower(GATING.absolute), GATING.relative);
  let stereo = 0;
  let mono = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]! <= threshold) continue;
    stereo += blocks[i]!;
    mono += 2 * monoBlocks[i]!;
  }
  return stereo === 0 ? 0 : powerToLoudness(mono) - powerToLoudness(stereo);
}

function slidingMaximum(seconds: number) {
  const mean = slidingMean(Math.round(seconds * HOPS_PER_SECOND));
  let current = 0;
  let largest = 0;
  return {
    push(power: number) {
      current = mean(power);
      if (current > largest) largest = current;
    },
    get current() {
      return current;
    },
    get largest() {
      return largest;
    },
  };
}
