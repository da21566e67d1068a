import { powerToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { movingMean } from "#src/dsp/series/moving-mean.ts";
import { BREATHS, VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";

/** A hearing as the detectors see it: one value a hop, windows centred, nothing below -120. */
export interface DetectorLevels {
  /** Momentary: 400 ms, as power and in LUFS. */
  readonly slowPower: Float64Array;
  readonly slow: Float64Array;
  /** 120 ms, LUFS: where things begin and end. */
  readonly fast: Float64Array;
  /** Energy above 3 kHz over energy below 1 kHz, dB. */
  readonly airiness: Float64Array;
  /** What the quietest parts that are not digital silence sit at, LUFS. */
  readonly noiseFloor: number;
}

export function detectorLevels(hearing: Hearing): DetectorLevels {
  const window = (seconds: number) => Math.max(1, Math.round(seconds * hearing.hopsPerSecond));
  const slowPower = movingMean(hearing.power, window(VOICE_ACTIVITY.levelWindow));
  const fast = movingMean(hearing.power, window(VOICE_ACTIVITY.edgeWindow)).map(floored);
  const airy = movingMean(hearing.airy, window(BREATHS.window));
  const voiced = movingMean(hearing.voiced, window(BREATHS.window));
  return {
    slowPower,
    slow: slowPower.map(floored),
    fast,
    airiness: airy.map((power, i) => powerToDecibels(power + LEAST_POWER) - powerToDecibels(voiced[i]! + LEAST_POWER)),
    noiseFloor: noiseFloorOf(fast),
  };
}

/** Levels under this are digital silence or the tail of a reverb into it, and say nothing about a room: house taste. */
const SILENCE = -90;
/** The share of a recording that is surely not voice. */
const FLOOR_SHARE = 0.05;
/** Neighbouring levels overlap by 110 of 120 ms: every fifth says as much. */
const EVERY = 5;
/** -120 dB as a power: keeps the ratio of two silences at 0 dB. */
const LEAST_POWER = 1e-12;

function floored(power: number): number {
  return Math.max(VOICE_ACTIVITY.floor, powerToLoudness(power));
}

function noiseFloorOf(levels: Float64Array): number {
  const heard = levels.filter((level, i) => i % EVERY === 0 && level > SILENCE).sort();
  return heard[Math.floor(heard.length * FLOOR_SHARE)] ?? SILENCE;
}
