import { decibelsToAmplitude, powerToDecibels } from "#src/dsp/decibels.ts";
import type { Dbfs, Decibels } from "#src/model/units.ts";

/**
 * How much louder a soft clipper makes a signal that is driven into it, against the same clipper without drive.
 *
 * Shape: y = tanh(x), drive is gain in front of it, `level` the signal's RMS before. Between 0 and `drive`; 0 for no drive;
 * the more the signal already fills the clipper, the less. Silence (`-Infinity`) is not clipped and gains the whole drive.
 * Edge: levels over 0 dBFS count as 0.
 * Source: output power of a memoryless curve for Gaussian samples, E[tanh(g s z)^2], z of the normal distribution (as in
 * Bussgang 1952), summed over 6 standard deviations. An estimate: other clippers bend differently, a sine has no peaks
 * to clip, and loudness is taken for power without its weighting.
 */
export function softClipGain(drive: Decibels, level: Dbfs): Decibels {
  if (level === Number.NEGATIVE_INFINITY) return drive;
  const held: number = Math.min(0, level);
  return outputPower(held + drive) - outputPower(held);
}

const REACH = 6;
const STEPS = 240;

/** Level behind the clipper of normally distributed samples with this level in front of it. */
function outputPower(level: number): Decibels {
  const deviation = decibelsToAmplitude(level);
  let power = 0;
  let weight = 0;
  for (let k = 0; k <= STEPS; k += 1) {
    const z = (k / STEPS) * REACH;
    const density = Math.exp((-z * z) / 2) * (k === 0 ? 0.5 : 1);
    weight += density;
    power += density * Math.tanh(deviation * z) ** 2;
  }
  return powerToDecibels(power / weight);
}
