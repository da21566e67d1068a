import { powerToLoudness } from "#src/dsp/decibels.ts";

/** What both are held to in dB either way, unless it is said otherwise. */
const RANGE = 6;
const clamped = (gain, range = RANGE) => Math.max(-range, Math.min(range, gain));

/**
 * A leveller as a plug-in is, which hears what has been: K-weighted over 400 ms, gated 16 LU under the target, held in gaps, 200 ms
 * up and down.
 */
export function leveller({ power, hopsPerSecond }, target, range = RANGE) {
  const levels = trailing(power, Math.round(0.4 * hopsPerSecond));
  const follow = 1 - Math.exp(-1 / (0.2 * hopsPerSecond));
  let gain = 0;
  return levels.map((value) => {
    const level = powerToLoudness(value);
    if (level > target - 16) gain += follow * (clamped(target - level, range) - gain);
    return gain;
  });
}

/**
 * As easyeffects' Autogain works by its documentation: the mean in dB of momentary, short-term and integrated loudness, all of what was
 * heard so far, frozen in silence.
 */
export function autogain({ power, hopsPerSecond }, target) {
  const momentary = trailing(power, Math.round(0.4 * hopsPerSecond));
  const shortTerm = trailing(power, Math.round(3 * hopsPerSecond));
  let [sum, count, gain] = [0, 0, 0];
  return momentary.map((value, hop) => {
    const level = powerToLoudness(value);
    if (!(level > -50)) return gain;
    sum += value;
    count += 1;
    const mean = (level + powerToLoudness(shortTerm[hop]) + powerToLoudness(sum / count)) / 3;
    gain = clamped(target - mean);
    return gain;
  });
}

function trailing(power, width) {
  let sum = 0;
  return power.map((value, hop) => {
    sum += value - (power[hop - width] ?? 0);
    return Math.max(0, sum) / Math.min(hop + 1, width);
  });
}
