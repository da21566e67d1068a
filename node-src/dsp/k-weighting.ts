import type { Biquad, Cascade } from "#src/dsp/biquad.ts";
import type { Hertz } from "#src/model/units.ts";

/** The shelf of the head: the analogue prototype behind BS.1770-5 Table 1. Source: libebur128 1.2.6, `ebur128_init_filter`. */
const SHELF = {
  frequency: 1681.974450955533,
  gain: 3.999843853973347,
  q: 0.7071752369554196,
  bandExponent: 0.4996667741545416,
};
/** The revised low-frequency B curve behind BS.1770-5 Table 2. Source: as above. */
const HIGH_PASS = { frequency: 38.13547087602444, q: 0.5003270373238773 };
/** The rate at which BS.1770-5 prints its coefficients. */
const REFERENCE_RATE: Hertz = 48_000;

const LOWEST_RATE: Hertz = 8_000;
const HIGHEST_RATE: Hertz = 192_000;

/**
 * The K filter: a high shelf and a high-pass, from their analogue prototypes by the bilinear transform.
 *
 * Shape: two sections. At 48 kHz they equal BS.1770-5 Tables 1 and 2 to 1e-13. Elsewhere the gain of the high-pass is held to
 * what Table 2 has at 48 kHz (+0.043 dB; libebur128 and ffmpeg let it drift from +0.26 dB at 8 kHz to +0.01 dB at 192 kHz).
 * Edge: distance from the 48 kHz curve, 20 Hz to 20 kHz or 0.45 fs, measured: 0.0015 dB at 44.1 kHz, 0.008 dB up to 192 kHz,
 * 0.010 dB at 32 kHz, 0.07 dB at 16 kHz, 0.29 dB at 8 kHz (near 2.5 kHz, where the transform bends the shelf).
 * Source: ITU-R BS.1770-5, Annex 1, Tables 1 and 2.
 * @throws RangeError outside 8 kHz to 192 kHz.
 */
export function kWeighting(sampleRate: Hertz): Cascade {
  if (!(sampleRate >= LOWEST_RATE && sampleRate <= HIGHEST_RATE)) {
    throw new RangeError(`kWeighting: sample rate ${sampleRate} Hz is not within ${LOWEST_RATE} to ${HIGHEST_RATE} Hz`);
  }
  return [headShelf(sampleRate), lowCut(sampleRate)];
}

function headShelf(sampleRate: Hertz): Biquad {
  const k = Math.tan((Math.PI * SHELF.frequency) / sampleRate);
  const high = 10 ** (SHELF.gain / 20);
  const band = high ** SHELF.bandExponent;
  const a0 = 1 + k / SHELF.q + k * k;
  return {
    b0: (high + (band * k) / SHELF.q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / SHELF.q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / SHELF.q + k * k) / a0,
  };
}

function lowCut(sampleRate: Hertz): Biquad {
  const k = Math.tan((Math.PI * HIGH_PASS.frequency) / sampleRate);
  const a0 = lowCutNorm(sampleRate);
  const gain = lowCutNorm(REFERENCE_RATE) / a0;
  return {
    b0: gain,
    b1: -2 * gain,
    b2: gain,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / HIGH_PASS.q + k * k) / a0,
  };
}

/** The denominator's leading coefficient before it is divided out; Table 2 leaves it in the numerator. */
function lowCutNorm(sampleRate: Hertz): number {
  const k = Math.tan((Math.PI * HIGH_PASS.frequency) / sampleRate);
  return 1 + k / HIGH_PASS.q + k * k;
}
