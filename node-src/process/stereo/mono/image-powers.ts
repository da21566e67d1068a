import type { Cascade } from "#src/dsp/biquad.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import type { Hertz } from "#src/model/units.ts";
import { eachStep, wholeSteps } from "#src/process/loudness/step-powers.ts";
import type { Block } from "#src/process/processor.ts";

/** K-weighted mean powers of mid and side, a value for each whole step of 100 ms. Twice their sum is the power of both channels. */
export interface ImagePowers {
  readonly mid: Float64Array;
  readonly side: Float64Array;
}

/**
 * What of a sound both channels share, (left + right) / 2, and what sets them apart, (left - right) / 2.
 *
 * Shape: one channel is all mid, as if both loudspeakers played it. The sound stays as it is.
 * Edge: of opposite channels the mid is exactly 0, of equal ones the side.
 * @param within Sections that the sound passes besides, to look at a part of it.
 * @throws RangeError outside 8 kHz to 192 kHz.
 */
export function imagePowers(sound: Block, sampleRate: Hertz, within: Cascade = []): ImagePowers {
  const steps = wholeSteps(sound, sampleRate);
  const powers = { mid: new Float64Array(steps), side: new Float64Array(steps) };
  eachStep(sound, sampleRate, [...kWeighting(sampleRate), ...within], ([left, right = left], i) => {
    let [mid, side] = [0, 0];
    for (let k = 0; k < left!.length; k++) {
      mid += ((left![k]! + right![k]!) / 2) ** 2;
      side += ((left![k]! - right![k]!) / 2) ** 2;
    }
    powers.mid[i] = mid / left!.length;
    powers.side[i] = side / left!.length;
  });
  return powers;
}

/** The powers of both channels together, step by step, when the side is scaled by a width. */
export function powersAtWidth({ mid, side }: ImagePowers, width: number): Float64Array {
  return mid.map((power, i) => 2 * (power + width * width * side[i]!));
}
