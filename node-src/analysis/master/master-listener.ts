import { levels } from "#src/analysis/levels.ts";
import { loudnessMeter } from "#src/analysis/loudness/loudness-meter.ts";
import { heldPeaks } from "#src/analysis/master/held-peaks.ts";
import { hopListener } from "#src/analysis/master/hop-listener.ts";
import { toneListener } from "#src/analysis/master/tone-listener.ts";
import { stereoMeter } from "#src/analysis/stereo/stereo-meter.ts";
import { twinMeter } from "#src/analysis/stereo/twin-meter.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSignalPass } from "#src/dsp/kernels/create-signal-pass.ts";
import { HOPS_PER_SECOND, type HopBatch } from "#src/dsp/kernels/signal-pass.ts";
import { SlidingMean, windowMeans } from "#src/dsp/series/window-means.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import { OBSERVED_OVER } from "#src/knowledge/master/ranges.ts";
import { LOUDEST_SECTION } from "#src/knowledge/processing/loudest-section.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Lufs, Seconds } from "#src/model/units.ts";

/** Hears one file for whom is to master it; what a source is poured into (`Vessel`). */
export interface MasterListener {
  readonly input: Uint8Array;
  advance(bytes: number): void;
  finish(): { readonly features: MixFeatures; readonly notFinite: number };
}

/** How much is heard: loudness, peaks and image by time; tone besides; and what bands do over time, for spreads and resonances. */
export type HearingDepth = "loudness" | "tone" | "bands";

/**
 * Hears everything that a master is decided by, in one pass.
 *
 * Shape: mono or stereo; one channel counts as one, as the standard has it. Memory: some 1 kB a second.
 * Edge: silence and what is shorter than a gating block have no loudness (`-Infinity`); samples that are no numbers count as 0.
 * @param depth Less than "bands" leaves what is not heard empty.
 * @throws RangeError for more than two channels.
 */
export function masterListener(format: AudioFormat, depth: HearingDepth = "bands"): MasterListener {
  const { sampleRate, channels, encoding, bits } = format;
  if (channels > 2) throw new RangeError("masterListener: masters are mono or stereo");
  const weights = Array.from({ length: channels }, () => 1);
  const pass = createSignalPass({
    sampleRate,
    channels,
    encoding,
    weighting: kWeighting(sampleRate),
    channelWeights: weights,
    truePeak: "each-hop",
    bands: [],
  });
  const loudness = loudnessMeter();
  const stereo = channels === 2 ? stereoMeter() : null;
  const twins = channels === 2 ? twinMeter() : null;
  const hops = hopListener();
  const tone = depth === "loudness" ? null : toneListener(format, depth === "bands");
  const hear = (batch: HopBatch) => {
    loudness.hear(batch);
    stereo?.hear(batch);
    twins?.hear(batch);
    hops.hear(batch);
  };
  return {
    get input() {
      return pass.input;
    },
    advance(bytes) {
      tone?.add(pass.input.subarray(0, bytes));
      hear(pass.advance(bytes));
    },
    finish() {
      const { last, totals } = pass.finish();
      if (last.count > 0) loudness.hearUnfinished((last.energy[0]! * HOPS_PER_SECOND) / sampleRate);
      twins?.hear(last);
      hops.hear(last);
      const { integrated, maxMomentary, maxShortTerm, range } = loudness.reading();
      const level = levels(totals, weights);
      const heard = hops.reading();
      const above = (reference: Lufs) => (Number.isFinite(reference) ? level.truePeak - reference : null);
      const features: MixFeatures = {
        sampleRate,
        channels,
        bits,
        float: encoding.startsWith("f"),
        duration: totals.frames / sampleRate,
        integrated,
        maxMomentary,
        maxShortTerm,
        loudnessRange: range.range,
        truePeak: level.truePeak,
        samplePeak: level.samplePeak,
        peakToLoudness: above(integrated),
        peakToShortTerm: above(loudShortTerm(heard.powers)),
        clippedRuns: level.clippedRuns,
        heldPeaks: depth === "bands" ? heldPeaks(heard) : null,
        correlation: stereo?.reading().correlation ?? null,
        monoChange: channels === 2 ? loudness.monoChange() : 0,
        dualMono: twins?.reading() ?? false,
        loudestFrom: loudestFrom(heard.powers, LOUDEST_SECTION),
        hops: heard,
        ...(tone?.reading(loudestFrom(heard.powers, OBSERVED_OVER)) ?? NO_TONE),
      };
      return { features, notFinite: totals.notFinite };
    },
  };
}

const NO_TONE = { thirdOctaves: [], sides: [], lowCorrelation: null, bandSpreads: [], resonances: [] } as const;

/** Source: as the ranges that it is held against: the 95th percentile of what is above -70 LUFS. */
const USUALLY_LOUD = 0.95;

function loudShortTerm(powers: Float32Array): Lufs {
  const means = new Float32Array(powers.length);
  new SlidingMean(WINDOWS.shortTerm * HOPS_PER_SECOND).slide(powers, powers.length, means);
  const least = loudnessToPower(GATING.absolute);
  const whole = means.subarray(WINDOWS.shortTerm * HOPS_PER_SECOND - 1).sort();
  const loud = whole.subarray(firstAbove(whole, least));
  return powerToLoudness(loud[Math.round((loud.length - 1) * USUALLY_LOUD)] ?? 0);
}

function firstAbove(rising: Float32Array, least: number): number {
  const found = rising.findIndex((value) => value > least);
  return found < 0 ? rising.length : found;
}

/** Where the loudest stretch of a length begins, in tenths of a second; 0 for what is shorter. */
function loudestFrom(powers: Float32Array, length: Seconds): Seconds {
  const step = GATING.step * HOPS_PER_SECOND;
  let [greatest, at] = [0, 0];
  windowMeans(powers, length * HOPS_PER_SECOND, step).forEach((power, i) => {
    if (power > greatest) [greatest, at] = [power, i];
  });
  return at * GATING.step;
}
