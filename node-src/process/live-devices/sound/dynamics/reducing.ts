import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { COMPRESSOR_RANGES } from "#src/knowledge/processing/compressor-ranges.ts";
import type { Dbfs, Decibels, Fraction, Hertz, LinearGain, Samples } from "#src/model/units.ts";
import { keyedCompressor } from "#src/process/compressor/compressor.ts";
import type { CompressorSettings } from "#src/process/compressor/compressor-settings.ts";
import { delay } from "#src/process/delay.ts";
import type { KeyedProcessor } from "#src/process/keyed/keyed-processor.ts";
import { keyShares } from "#src/process/live-devices/dynamics/detected-level.ts";
import { keySection } from "#src/process/live-devices/dynamics/key-filter.ts";
import type { DeviceValues } from "#src/process/live-devices/live-device.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import { analogueBank } from "#src/process/live-devices/sound/filters/analogue-bank.ts";
import type { Block } from "#src/process/processor.ts";

/** What a compressor of Live's does at a moment. */
export interface ReducingAct {
  readonly threshold: Decibels;
  readonly curve: Pick<CompressorSettings, "ratio" | "attack" | "release"> & { readonly knee: Decibels };
  /** The most that it takes off. */
  readonly range: Decibels;
  /** Of what is reduced. */
  readonly makeup: Decibels;
  readonly wet: Fraction;
}

export interface ReducingOrder {
  readonly sampleRate: Hertz;
  readonly lookahead: number;
  act(values: DeviceValues): ReducingAct;
  /** What the detector follows in place of the samples; changed in place. */
  readonly level?: (key: Block) => void;
}

/**
 * A compressor of Live's by our own: this one's detector and curve give a gain, which is held within a range, made up and mixed with the dry sound.
 *
 * Shape: a threshold that moves turns the key, so that it moves smoothly; a ratio or a time that does begins the detector anew. What the arrangement
 * moves of make-up and mix is reached by the block's end. Settings outside the ranges of our compressor count as their nearest.
 */
export function reducing({ sampleRate, lookahead, act, level }: ReducingOrder): DeviceProcessor {
  const filters = [0, 1].map(() => analogueBank(1, 1, sampleRate, "matched"));
  let compressor = gainOf({ ratio: 1, knee: 0, attack: 0, release: 0 }, lookahead, sampleRate);
  const late = delay({ sampleRate, channels: 2 }, compressor.latency);
  let now: ReducingAct | null = null;
  let before: ReducingAct | null = null;
  let shares: ReturnType<typeof keyShares> = null;
  return {
    latency: compressor.latency,
    set: (values) => {
      const next = act(values);
      if (now === null || !isSameCurve(now, next)) compressor = gainOf(next.curve, lookahead, sampleRate);
      now = next;
      shares = keyShares(values);
      const section = keySection(values);
      for (const filter of filters) filter.set([section === null ? [] : [section]]);
    },
    process: (block, sidechain) => {
      if (now === null) return;
      const key = heardBy(block, sidechain, shares);
      for (const [side, filter] of filters.entries()) filter.process(key[side]!);
      level?.(key);
      scale(key, decibelsToAmplitude(REFERENCE - now.threshold));
      const gains = new Float64Array(block[0]!.length).fill(1);
      compressor.process([gains], key);
      late.process(block);
      blend(block, gains, before ?? now, now);
      before = now;
    },
  };
}

/** What the detector is to follow, in a place of its own. */
function heardBy(block: Block, sidechain: Block | null, shares: ReturnType<typeof keyShares>): Block {
  if (shares === null) return block.map((samples) => samples.slice());
  return block.map((samples, side) =>
    samples.map((sample, at) => shares.own * sample + shares.key * (sidechain?.[side]?.[at] ?? 0)),
  );
}

/** The threshold that the detector has; the key is turned towards it. */
const REFERENCE: Dbfs = 0;

/** Ones through a compressor are its gain. */
function gainOf(curve: ReducingAct["curve"], lookahead: number, sampleRate: Hertz): KeyedProcessor {
  return keyedCompressor(
    { sampleRate, channels: 1, keyChannels: 2 },
    {
      threshold: REFERENCE,
      ratio: within("ratio", curve.ratio),
      knee: within("knee", curve.knee),
      attack: within("attack", curve.attack),
      release: within("release", curve.release),
      lookahead,
    },
  );
}

function within(name: keyof typeof COMPRESSOR_RANGES, value: number): number {
  const [lowest, highest] = COMPRESSOR_RANGES[name];
  return Math.min(highest, Math.max(lowest, value));
}

function isSameCurve({ curve: a }: ReducingAct, { curve: b }: ReducingAct): boolean {
  return a.ratio === b.ratio && a.knee === b.knee && a.attack === b.attack && a.release === b.release;
}

function scale(block: Block, gain: LinearGain): void {
  if (gain === 1) return;
  for (const samples of block) for (let at = 0; at < samples.length; at += 1) samples[at]! *= gain;
}

function blend(block: Block, gains: Float64Array, from: ReducingAct, to: ReducingAct): void {
  const least = decibelsToAmplitude(-to.range);
  const [dry, wet] = [1 - from.wet, from.wet * decibelsToAmplitude(from.makeup)];
  const length: Samples = gains.length;
  const dryRise = (1 - to.wet - dry) / length;
  const wetRise = (to.wet * decibelsToAmplitude(to.makeup) - wet) / length;
  for (let at = 0; at < length; at += 1)
    gains[at] = dry + dryRise * at + (wet + wetRise * at) * Math.max(least, gains[at]!);
  for (const samples of block) for (let at = 0; at < length; at += 1) samples[at]! *= gains[at]!;
}
