import type { Biquad, Cascade } from "#src/dsp/biquad.ts";
import type { Hertz } from "#src/model/units.ts";

/** Up to this fraction of the sample rate a corner can be placed; a corner above it is moved down to it. */
export const HIGHEST_CORNER = 0.49;

/**
 * Butterworth high-pass: maximally flat, -3.01 dB at `frequency`.
 *
 * Shape: `order` even gives order / 2 sections.
 * Edge: a corner above 0.49 fs is moved to 0.49 fs (little passes).
 * Source: bilinear transform of the Butterworth prototype; section Q by `butterworthQs`.
 * @throws RangeError for an order that is odd or below 2, or a frequency that is not above 0.
 */
export function butterworthHighpass(order: number, frequency: Hertz, sampleRate: Hertz): Cascade {
  return sections("butterworthHighpass", order, frequency, sampleRate, (k, q) => {
    const a0 = 1 + k / q + k * k;
    return { b0: 1 / a0, b1: -2 / a0, b2: 1 / a0, ...poles(k, q) };
  });
}

/** Butterworth low-pass; as `butterworthHighpass`, and a corner above 0.49 fs passes nearly everything. */
export function butterworthLowpass(order: number, frequency: Hertz, sampleRate: Hertz): Cascade {
  return sections("butterworthLowpass", order, frequency, sampleRate, (k, q) => {
    const gain = (k * k) / (1 + k / q + k * k);
    return { b0: gain, b1: 2 * gain, b2: gain, ...poles(k, q) };
  });
}

/** A band: high-pass of `order` at `low`, low-pass of `order` at `high`, in series; -3 dB at both while they are an octave apart or more. */
export function butterworthBandpass(order: number, low: Hertz, high: Hertz, sampleRate: Hertz): Cascade {
  if (!(low < high)) throw new RangeError(`butterworthBandpass: ${low} Hz must lie below ${high} Hz`);
  return [...butterworthHighpass(order, low, sampleRate), ...butterworthLowpass(order, high, sampleRate)];
}

function sections(
  name: string,
  order: number,
  frequency: Hertz,
  sampleRate: Hertz,
  section: (k: number, q: number) => Biquad,
): Cascade {
  if (!Number.isInteger(order) || order < 2 || order % 2 !== 0)
    throw new RangeError(`${name}: order ${order} must be even and 2 or more`);
  if (!(frequency > 0 && sampleRate > 0))
    throw new RangeError(`${name}: ${frequency} Hz at ${sampleRate} Hz must be above 0`);
  const k = Math.tan(Math.PI * Math.min(frequency / sampleRate, HIGHEST_CORNER));
  return butterworthQs(order).map((q) => section(k, q));
}

/** Q of each section of an even order, from the mildest on. Source: Butterworth's prototype: 1 / (2 cos(pi (2 i + 1) / (2 order))). */
export function butterworthQs(order: number): readonly number[] {
  return Array.from({ length: order / 2 }, (_, i) => 1 / (2 * Math.cos((Math.PI * (2 * i + 1)) / (2 * order))));
}

function poles(k: number, q: number): Pick<Biquad, "a1" | "a2"> {
  const a0 = 1 + k / q + k * k;
  return { a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}
