import type { Biquad, Cascade } from "#src/dsp/biquad.ts";
import { type WantedPower, zerosThrough } from "#src/dsp/equalisation/zeros-through.ts";
import type { Hertz } from "#src/model/units.ts";

/** The K filter as it is printed, for 48 kHz: the head's shelf, then the low cut. Source: ITU-R BS.1770-5, Annex 1, Tables 1 and 2. */
const PRINTED_RATE: Hertz = 48_000;
const SHELF: Biquad = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};
const LOW_CUT: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 };

const LOWEST_RATE: Hertz = 8_000;
const HIGHEST_RATE: Hertz = 192_000;
/** Where every rate reads exactly alike: the frequency on which the loudness scale is set. Source: ITU-R BS.1770-5, Annex 1. */
const CALIBRATION: Hertz = 997;
/** The upper point where the shelf is matched: this fraction of the rate, at most `HIGHEST_MATCH`. Measured: the least worst error. */
const UPPER_FRACTION = 0.45;
const HIGHEST_MATCH: Hertz = 20_000;

/**
 * The K filter at any sample rate: the response that the standard prints for 48 kHz, moved to the other rate.
 *
 * The poles are those of the analogue prototypes (shelf near 1682 Hz, low cut at 38.1 Hz, Q 0.500): the same decay in seconds and
 * pitch in hertz at every rate. The zeros are fitted to the printed response at 0 Hz, 997 Hz and 0.45 fs or 20 kHz.
 * Shape: two sections; at 48 kHz those of Tables 1 and 2 to 1e-13.
 * Edge, measured from 10 Hz to 20 kHz or 0.45 fs against the 48 kHz response: 0.0001 dB at 32 to 192 kHz, 0.002 dB at 16 kHz, 0.03 dB
 * at 8 kHz, and 0 at 997 Hz. The usual bilinear redesign (libebur128, ffmpeg) is 0.04 dB off at 192 kHz, 0.15 dB at 16 kHz, 0.5 dB
 * at 8 kHz.
 * Source: ITU-R BS.1770-5, Annex 1 (other rates are to have the same frequency response); zeros by `zerosThrough`.
 * @throws RangeError outside 8 kHz to 192 kHz.
 */
export function kWeighting(sampleRate: Hertz): Cascade {
  if (!(sampleRate >= LOWEST_RATE && sampleRate <= HIGHEST_RATE)) {
    throw new RangeError(`kWeighting: sample rate ${sampleRate} Hz is not within ${LOWEST_RATE} to ${HIGHEST_RATE} Hz`);
  }
  return [movedShelf(sampleRate), movedLowCut(sampleRate)];
}

/** What `kWeighting` is made from, for writing it in another language. */
export const K_PROTOTYPE = {
  rate: PRINTED_RATE,
  shelf: SHELF,
  lowCut: LOW_CUT,
  calibration: CALIBRATION,
  upperFraction: UPPER_FRACTION,
  highestMatch: HIGHEST_MATCH,
} as const;

function movedShelf(sampleRate: Hertz): Biquad {
  const poles = movedPoles(SHELF, sampleRate);
  /** Squared size that the numerator has to have at a frequency, and that frequency's sin^2(w / 2). */
  const wanted = (frequency: Hertz): WantedPower => {
    const angle = (2 * Math.PI * frequency) / sampleRate;
    return {
      power: power(SHELF, frequency) * sizeSquared(1, poles.a1, poles.a2, angle),
      s: Math.sin(angle / 2) ** 2,
    };
  };
  const zero = wanted(0).power;
  const low = wanted(CALIBRATION);
  const high = wanted(Math.min(UPPER_FRACTION * sampleRate, HIGHEST_MATCH));
  return { ...zerosThrough(zero, low, high), ...poles };
}

/** Both zeros stay at 0 Hz; the gain is the printed one at 997 Hz. */
function movedLowCut(sampleRate: Hertz): Biquad {
  const poles = movedPoles(LOW_CUT, sampleRate);
  const angle = (2 * Math.PI * CALIBRATION) / sampleRate;
  const plain = sizeSquared(1, -2, 1, angle) / sizeSquared(1, poles.a1, poles.a2, angle);
  const gain = Math.sqrt(power(LOW_CUT, CALIBRATION) / plain);
  return { b0: gain, b1: -2 * gain, b2: gain, ...poles };
}

/** A conjugate pair of poles with the same decay and pitch at another rate: z to the power of 48 kHz over that rate. */
function movedPoles({ a1, a2 }: Biquad, sampleRate: Hertz): Pick<Biquad, "a1" | "a2"> {
  const ratio = PRINTED_RATE / sampleRate;
  const radius = Math.sqrt(a2) ** ratio;
  const angle = Math.atan2(Math.sqrt(a2 - (a1 * a1) / 4), -a1 / 2) * ratio;
  return { a1: -2 * radius * Math.cos(angle), a2: radius * radius };
}

/** Power gain of a printed section. */
function power({ b0, b1, b2, a1, a2 }: Biquad, frequency: Hertz): number {
  const angle = (2 * Math.PI * frequency) / PRINTED_RATE;
  return sizeSquared(b0, b1, b2, angle) / sizeSquared(1, a1, a2, angle);
}

/**
 * Squared size of c0 + c1 z^-1 + c2 z^-2 on the unit circle.
 *
 * By its two parts, not as `quadraticPower` of biquad-power.ts: that sum ends in other last bits, and every loudness is read through these coefficients.
 */
function sizeSquared(c0: number, c1: number, c2: number, angle: number): number {
  const re = c0 + c1 * Math.cos(angle) + c2 * Math.cos(2 * angle);
  const im = c1 * Math.sin(angle) + c2 * Math.sin(2 * angle);
  return re * re + im * im;
}
